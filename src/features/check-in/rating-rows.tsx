import { useMemo } from 'preact/hooks';
import { type CheckInDraft, type DailyRating, dailyRatings } from '../../core/log/check-in';
import { FivePoint } from '../../ui/five-point';
import type { FieldsProps } from '../../ui/form/form-page';
import { ratingRows } from './answer-words';
import { rowsBefore } from './check-in-state';
import styles from './rating-rows.module.css';
import { SleepRow } from './sleep-row';
import { WaterRow } from './water-row';

/** Sleep first: it is what people remember first in the morning. */
const shownRatings: readonly DailyRating[] = [
  'sleepQuality',
  ...dailyRatings.filter((rating) => rating !== 'sleepQuality'),
];

interface RatingRowsProps extends FieldsProps<CheckInDraft> {
  /** A check-in that is edited leaves the day's nights and drinks to their own records. */
  readonly isNew: boolean;
}

/**
 * Hours slept, the four rows of one to five, water: each stays unanswered until touched, however much
 * it shows of last time.
 */
export function RatingRows({ draft, errors, onChange, isNew }: RatingRowsProps) {
  const before = useMemo(() => rowsBefore(draft.day), [draft.day]).value;
  const row = { draft, errors, onChange, before };
  return (
    <div class={styles.rows}>
      {isNew && <SleepRow {...row} />}
      {shownRatings.map((rating) => (
        <FivePoint
          key={rating}
          {...ratingRows[rating]}
          value={draft[rating] === '' ? null : Number(draft[rating])}
          ghost={isNew ? before?.ghosts.ratings[rating] : undefined}
          error={errors(rating)}
          onChange={(answer) => onChange({ [rating]: answer === null ? '' : String(answer) })}
        />
      ))}
      {isNew && <WaterRow {...row} />}
    </div>
  );
}
