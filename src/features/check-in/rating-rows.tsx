import { type CheckInDraft, type DailyRating, dailyRatings } from '../../core/log/check-in';
import { FivePoint } from '../../ui/five-point';
import type { FieldsProps } from '../../ui/form/form-page';
import { ratingRows } from './answer-words';
import styles from './rating-rows.module.css';

/** Sleep first: it is what people remember first in the morning. */
const shownRatings: readonly DailyRating[] = [
  'sleepQuality',
  ...dailyRatings.filter((rating) => rating !== 'sleepQuality'),
];

/** The four rows of one to five; each stays unanswered until touched. */
export function RatingRows({ draft, errors, onChange }: FieldsProps<CheckInDraft>) {
  return (
    <div class={styles.rows}>
      {shownRatings.map((rating) => (
        <FivePoint
          key={rating}
          {...ratingRows[rating]}
          value={draft[rating] === '' ? null : Number(draft[rating])}
          error={errors(rating)}
          onChange={(answer) => onChange({ [rating]: answer === null ? '' : String(answer) })}
        />
      ))}
    </div>
  );
}
