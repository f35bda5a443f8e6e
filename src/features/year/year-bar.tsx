import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import styles from './year.module.css';
import { yearMeasures } from './year-measures';
import { showEarlierYear, showLaterYear, showMeasure, shownMeasure } from './year-state';
import type { YearView } from './year-view';
import { measureWords, yearWords as words } from './year-words';

interface YearBarProps {
  readonly view: YearView;
}

/** What to show, and of which year. */
export function YearBar({ view }: YearBarProps) {
  const { span, today, hasEarlier } = view;
  return (
    <div class={styles.bar}>
      <div class={styles.measure}>
        <Select
          label={words.measure}
          options={yearMeasures.map(({ id }) => ({ value: id, label: measureWords[id].title }))}
          value={shownMeasure.value}
          onChange={showMeasure}
        />
      </div>
      <div class={styles.steps}>
        <IconButton
          icon="left"
          label={words.earlier}
          disabled={!hasEarlier}
          onClick={showEarlierYear}
        />
        <p class={styles.year} aria-live="polite">
          {span.first.slice(0, 4)}
        </p>
        <IconButton
          icon="right"
          label={words.later}
          disabled={span.last >= today}
          onClick={showLaterYear}
        />
      </div>
    </div>
  );
}
