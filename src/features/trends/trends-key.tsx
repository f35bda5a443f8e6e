import { Details } from '../../ui/details';
import styles from './trends.module.css';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** What each mark means, smoothing and band with their days. */
export function TrendsKey({ view }: { view: TrendsView }) {
  const banded = view.trends.filter(({ measure }) => measure.hasBand);
  const farthest = banded.reduce((most, { band }) => Math.max(most, band.count), 0);
  const needed = banded[0]?.band.needed ?? 0;
  const hasBand = banded.some(({ band }) => band.known);
  return (
    <div class={styles.key}>
      <p>{words.keyLine}</p>
      <Details summary={words.key}>
        <ul class={styles.keyList}>
          <li>{words.keyDot}</li>
          <li>{words.keyWeeks}</li>
          <li>{words.keyDash}</li>
          <li>{hasBand ? words.keyBand : words.keyBandMissing(farthest, needed)}</li>
          <li>{words.keyMassage}</li>
          <li>{words.keyMarks}</li>
          <li>{words.keyMove}</li>
        </ul>
      </Details>
    </div>
  );
}
