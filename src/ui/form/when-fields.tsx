import type { EntryDraft } from '../../core/log/entry';
import { shiftDraftDay } from '../../core/log/reading';
import { DateInput, TimeInput } from '../date-input';
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
  readonly dayLabel?: string | undefined;
  readonly timeLabel?: string | undefined;
}

/** The log day, with a step to the day before and after, and the clock time where there is one. */
export function WhenFields(props: WhenFieldsProps) {
  const { draft, today, errors, onChange, future, dayLabel, timeLabel } = props;
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
          value={draft.time}
          error={errors('time')}
          onInput={(time) => onChange({ time })}
        />
      )}
    </div>
  );
}
