import { clockText } from '../../core/moment';
import { parseClock } from '../../core/number';
import type { Hours } from '../../core/reminders/reminder';
import { TimeInput } from '../../ui/date-input';
import styles from './reminders.module.css';

interface MinuteInputProps {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}

/** A clock time kept as a minute of the day; an emptied field keeps the old one. */
export function MinuteInput({ label, minute, onChange }: MinuteInputProps) {
  const read = (text: string) => {
    const typed = parseClock(text);
    if (typed !== undefined) onChange(typed);
  };
  return <TimeInput label={label} value={clockText(minute)} onInput={read} />;
}

interface HoursInputProps {
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

/** Two clock times side by side. */
export const HoursInput = ({ fromLabel, toLabel, hours, onChange }: HoursInputProps) => (
  <div class={styles.pair}>
    <MinuteInput
      label={fromLabel}
      minute={hours.from}
      onChange={(from) => onChange({ ...hours, from })}
    />
    <MinuteInput label={toLabel} minute={hours.to} onChange={(to) => onChange({ ...hours, to })} />
  </div>
);
