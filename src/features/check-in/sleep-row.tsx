import type { CheckInDraft } from '../../core/log/check-in';
import { totalSleepMinutes } from '../../core/log/sleep';
import { measures } from '../../core/measures';
import { Button } from '../../ui/button';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { formatMinutes } from '../../ui/format';
import { readMinutes } from '../../ui/minutes-text';
import { Stepper } from '../../ui/stepper';
import type { RowsBefore } from './check-in-state';
import { checkInWords as words } from './check-in-words';
import styles from './rating-rows.module.css';

export interface RowProps extends FieldsProps<CheckInDraft> {
  /** Undefined until read. */
  readonly before: RowsBefore | undefined;
}

/** What the first press gives to somebody whose nights are not known yet (App's choice). */
const FIRST_SLEEP_MINUTES = 420;

/** Hours slept in half-hour steps; a night that is noted already is shown instead. */
export function SleepRow({ draft, errors, onChange, before }: RowProps) {
  const night = before?.night;
  if (night) {
    const slept = totalSleepMinutes(night);
    return (
      <p class={styles.noted}>
        <span>{words.nightNoted(slept === undefined ? undefined : formatMinutes(slept))}</span>
        <Button
          tone="quiet"
          href={`#/record/sleep/${night.id}?back=${encodeURIComponent('#/check-in')}`}
          label={words.nightLabel}
        >
          {words.edit}
        </Button>
      </p>
    );
  }
  const ghost = before?.ghosts.sleepMinutes;
  return (
    <div id={controlId('sleepMinutes')}>
      <Stepper
        label={words.hoursSlept}
        value={draft.sleepMinutes === '' ? null : Number(draft.sleepMinutes)}
        min={measures.sleepMinutes.min}
        max={measures.sleepMinutes.max}
        step={measures.sleepMinutes.step}
        start={ghost ?? FIRST_SLEEP_MINUTES}
        ghost={ghost === undefined ? undefined : formatMinutes(ghost)}
        format={formatMinutes}
        parse={readMinutes}
        lessLabel={words.lessSleep}
        moreLabel={words.moreSleep}
        error={errors('sleepMinutes')}
        onChange={(minutes) => onChange({ sleepMinutes: String(minutes) })}
        onClear={() => onChange({ sleepMinutes: '' })}
      />
    </div>
  );
}
