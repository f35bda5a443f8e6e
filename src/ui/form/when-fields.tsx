import { addDays, type Day, parseDay } from '../../core/day';
import type { EntryDraft } from '../../core/log/entry';
import { shiftDraftDay } from '../../core/log/reading';
import { parseClock } from '../../core/number';
import { DateInput, TimeInput } from '../date-input';
import { formatDay } from '../format';
import { IconButton } from '../icon-button';
import { controlId, type FieldErrors } from './form-errors';
import { formWords } from './form-words';
import styles from './when-fields.module.css';

interface WhenFieldsProps {
  readonly draft: Pick<EntryDraft, 'day'> & { readonly time?: string };
  readonly today: string;
  readonly errors: FieldErrors;
  readonly onChange: (patch: { day?: string; time?: string }) => void;
  /** Days to come may be chosen. */
  readonly future?: boolean | undefined;
  /** Hour at which the person's day begins: a time before it lies on the next date. */
  readonly dayStartHour?: number | undefined;
  readonly dayLabel?: string | undefined;
  readonly timeLabel?: string | undefined;
}

/** The calendar date of a time after midnight that still belongs to the day before. */
function dateAfterMidnight(
  { day, time = '' }: WhenFieldsProps['draft'],
  dayStartHour: number,
): Day | undefined {
  const minute = parseClock(time);
  const logDay = parseDay(day);
  const isNextDate = minute !== undefined && minute < dayStartHour * 60;
  return isNextDate && logDay ? addDays(logDay, 1) : undefined;
}

/** The log day, with a step to the day before and after, and the clock time where there is one. */
export function WhenFields(props: WhenFieldsProps) {
  const { draft, today, errors, onChange, future, dayLabel, timeLabel } = props;
  const date = dateAfterMidnight(draft, props.dayStartHour ?? 0);
  return (
    <div class={styles.when}>
      <div class={styles.day}>
        <DateInput
          id={controlId('day')}
          label={dayLabel ?? formWords.day}
          value={draft.day}
          max={future ? undefined : today}
          error={errors('day')}
          onInput={(day) => onChange({ day })}
        />
        <IconButton
          icon="left"
          label={formWords.earlier}
          onClick={() => onChange({ day: shiftDraftDay(draft.day, -1) })}
        />
        <IconButton
          icon="right"
          label={formWords.later}
          disabled={!future && draft.day >= today}
          onClick={() => onChange({ day: shiftDraftDay(draft.day, 1) })}
        />
      </div>
      {draft.time !== undefined && (
        <TimeInput
          id={controlId('time')}
          label={timeLabel ?? formWords.time}
          hint={date && formWords.beforeDayStart(formatDay(date, 'short', today))}
          value={draft.time}
          error={errors('time')}
          onInput={(time) => onChange({ time })}
        />
      )}
    </div>
  );
}
