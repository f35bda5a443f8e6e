import { formatDay } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import styles from './trends.module.css';
import { trendRanges } from './trends-ranges';
import { showEarlier, showLater, shownRange, showRange } from './trends-state';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** How many days, and which ones. */
export function RangeBar({ view }: { view: TrendsView | undefined }) {
  return (
    <div class={styles.bar}>
      <div class={styles.lengths}>
        <Segmented
          legend={words.range}
          options={trendRanges.map(({ id }) => ({ value: id, label: words.ranges[id] }))}
          value={shownRange.value}
          onChange={showRange}
        />
      </div>
      <div class={styles.steps}>
        <IconButton
          icon="left"
          label={words.earlier}
          disabled={!view?.hasEarlier}
          onClick={showEarlier}
        />
        <p class={styles.span} aria-live="polite">
          {view &&
            words.span(
              formatDay(view.span.first, 'brief', view.today),
              formatDay(view.span.last, 'brief', view.today),
            )}
        </p>
        <IconButton
          icon="right"
          label={words.later}
          disabled={!view || view.span.last >= view.today}
          onClick={showLater}
        />
      </div>
    </div>
  );
}
