import { useId } from 'preact/hooks';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { SectionHead } from '../../ui/section-head';
import { Tile } from '../../ui/tile';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { wordsOf } from './measure-words';
import { TrendTable } from './trend-table';
import styles from './trends.module.css';
import { sentenceOf } from './trends-readings';
import { openTable, showTable } from './trends-state';
import type { Trend, TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** Every chart once more as a sentence, with its table on request. */
export function TrendList({ view }: { view: TrendsView }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <SectionHead id={heading} title={words.summary} />
      <Card>
        <ul class={styles.list}>
          {view.trends.map((trend) => (
            <TrendItem key={trend.measure.id} trend={trend} view={view} />
          ))}
        </ul>
      </Card>
    </section>
  );
}

function TrendItem({ trend, view }: { trend: Trend; view: TrendsView }) {
  const { id, icon, hue } = trend.measure;
  const { title } = wordsOf(id);
  const isOpen = openTable.value === id;
  return (
    <li class={styles.item}>
      <div class={styles.itemHead}>
        <Tile icon={icon} tone={hue} />
        <div>
          <h3>{title}</h3>
          <p class={styles.sentence}>{sentenceOf(trend, view)}</p>
        </div>
      </div>
      <Details
        summary={
          <>
            {words.showTable}
            <VisuallyHidden>{words.tableOf(title)}</VisuallyHidden>
          </>
        }
        open={isOpen}
        onToggle={(open) => showTable(id, open)}
      >
        {isOpen && <TrendTable trend={trend} view={view} />}
      </Details>
    </li>
  );
}
