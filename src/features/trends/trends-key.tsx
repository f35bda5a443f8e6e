import { Details } from '../../ui/details';
import { wordsOf } from './measure-words';
import styles from './trends.module.css';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** What each mark means, smoothing and band with their days. */
export function TrendsKey({ view }: { view: TrendsView }) {
  const banded = view.trends.filter(({ measure }) => measure.hasBand);
  const farthest = banded.reduce((most, { band }) => Math.max(most, band.count), 0);
  const needed = banded[0]?.band.needed ?? 0;
  const hasBand = banded.some(({ band }) => band.known);
  const counts = banded
    .filter(({ band }) => band.known)
    .map(({ measure, band }) => ({ title: wordsOf(measure.id).title, count: band.count }));
  const isLong = view.trends.some(({ weeks }) => weeks);
  return (
    <div class={styles.key}>
      <p>{isLong ? words.keyWeeks : words.keyLine}</p>
      <Details summary={words.key}>
        <ul class={styles.keyList}>
          {!isLong && <li>{words.keyDot}</li>}
          {!isLong && <li>{words.keyDash}</li>}
          <li>{hasBand ? words.keyBand(counts) : words.keyBandMissing(farthest, needed)}</li>
          <li>{words.keyMarks}</li>
          {isLong && <li>{words.keyFewMarks}</li>}
          <li>{words.keyMove}</li>
        </ul>
      </Details>
    </div>
  );
}
