import { useEffect, useState } from 'preact/hooks';
import { clockText } from '../../core/moment';
import { parseClock } from '../../core/number';
import { isInOrder } from '../../core/reminders/planned';
import type { Hours } from '../../core/reminders/reminder';
import { TimeInput } from '../../ui/date-input';
import styles from './reminders.module.css';
import { remindersWords as words } from './reminders-words';

interface MinuteInputProps {
  readonly label: string;
  readonly minute: number;
  readonly error?: string | undefined;
  readonly onChange: (minute: number) => void;
}

/** A clock time kept as a minute of the day; an emptied field keeps the old one. */
export function MinuteInput({ label, minute, error, onChange }: MinuteInputProps) {
  const read = (text: string) => {
    const typed = parseClock(text);
    if (typed !== undefined) onChange(typed);
  };
  return <TimeInput label={label} error={error} value={clockText(minute)} onInput={read} />;
}

interface HoursInputProps {
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly hours: Hours;
  /** Whether they may end on the next day; else an end before the start is an error. */
  readonly passesMidnight?: boolean;
  readonly onChange: (hours: Hours) => void;
}

/** Two clock times side by side; hours that cannot hold are shown as wrong and not passed on. */
export function HoursInput(props: HoursInputProps) {
  const { fromLabel, toLabel, hours, passesMidnight = false, onChange } = props;
  const [typed, setTyped] = useState(hours);
  // what another tab or a restored copy set shows here too
  useEffect(() => setTyped({ from: hours.from, to: hours.to }), [hours.from, hours.to]);
  const canHold = passesMidnight || isInOrder(typed);
  const type = (changes: Partial<Hours>) => {
    const changed = { ...typed, ...changes };
    setTyped(changed);
    if (passesMidnight || isInOrder(changed)) onChange(changed);
  };
  return (
    <div class={styles.pair}>
      <MinuteInput label={fromLabel} minute={typed.from} onChange={(from) => type({ from })} />
      <MinuteInput
        label={toLabel}
        minute={typed.to}
        error={canHold ? undefined : words.notInOrder}
        onChange={(to) => type({ to })}
      />
    </div>
  );
}
