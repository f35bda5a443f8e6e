import { Details } from '../../ui/details';
import { wordsOf } from './measure-words';
import styles from './trends.module.css';
import { daysPerMark, isLong } from './trends-readings';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** What each mark means, smoothing and band with their days. */
export function TrendsKey({ view }: { view: TrendsView }) {
  const banded = view.trends.filter(({ measure }) => measure.hasBand);
  const farthest = banded.reduce((most, { band }) => Math.max(most, band.count), 0);
  const needed = banded[0]?.band.needed ?? 0;
  const counts = banded
    .filter(({ band }) => band.known)
    .map(({ measure, band }) => ({ title: wordsOf(measure.id).title, count: band.count }));
  const numbers = counts.map(({ count }) => count);
  const hasLonger = view.trends.some(({ longMean }) => longMean);
  const isOfWeeks = isLong(view);
  return (
    <div class={styles.key}>
      <p>
        {isOfWeeks ? words.keyWeeks : words.keyLine(hasLonger)}{' '}
        {numbers.length > 0 && words.keyBandDays(Math.min(...numbers), Math.max(...numbers))}
      </p>
      <Details summary={words.key}>
        <ul class={styles.keyList}>
          {!isOfWeeks && <li>{words.keyDot}</li>}
          {banded.length > 0 && (
            <li>
              {counts.length > 0 ? words.keyBand(counts) : words.keyBandMissing(farthest, needed)}
            </li>
          )}
          <li>{isOfWeeks ? words.keyManyMarks(daysPerMark(view)) : words.keyMarks}</li>
          <li>{words.keyMove}</li>
        </ul>
      </Details>
    </div>
  );
}
