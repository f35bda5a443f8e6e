import { calendarDay, momentAt } from '../../core/moment';
import { currentZone, today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatDay, formatTime } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import { clockOfPreferences, countsText, daysText } from './entry-text';
import styles from './imports.module.css';
import { importBatches, type KeptBatch, preferences } from './imports-state';
import { importsWords as words } from './imports-words';
import { TakeBack } from './take-back';
import { formatsText } from './trouble-words';
import { useMore } from './use-more';

const FIRST = 5;
const MOST = 100;

/** What was brought before, newest first; each can be taken back as a whole. */
export function EarlierCard() {
  const { list, isOpen, open } = useMore(FIRST);
  const batches = importBatches.value;
  return (
    <Card labelledBy="earlier">
      <SectionHead id="earlier" title={words.earlierTitle} />
      {!batches && <Skeleton />}
      {batches?.length === 0 && <p class={styles.lead}>{words.earlierNone}</p>}
      <div ref={list}>
        {batches?.slice(0, isOpen ? MOST : FIRST).map((batch) => (
          <Batch key={batch.id} batch={batch} />
        ))}
      </div>
      {batches && batches.length > FIRST && !isOpen && (
        <Button onClick={open}>{words.earlierShow(batches.length)}</Button>
      )}
    </Card>
  );
}

function Batch({ batch }: { readonly batch: KeptBatch }) {
  const moment = momentAt(batch.createdAt, currentZone());
  const settings = preferences.value;
  const clock = settings ? clockOfPreferences(settings) : 24;
  const when = `${formatDay(calendarDay(moment), 'date', today.value)}, ${formatTime(batch.createdAt, moment.offset, clock)}`;
  const products = formatsText(batch.formats);
  const totals = Object.values(batch.kinds);
  const brought = totals.reduce((sum, { count }) => sum + count, 0);
  const days = daysText(
    totals.map(({ first }) => first).sort()[0],
    totals
      .map(({ last }) => last)
      .sort()
      .at(-1),
    today.value,
  );
  const counts =
    batch.left === brought ? countsText(batch.kinds) : words.earlierHere(batch.left, brought);
  return (
    <ListRow
      title={products}
      detail={
        <>
          {counts}
          <br />
          {days && (
            <>
              {days}
              <br />
            </>
          )}
          {words.broughtOn(when)}
        </>
      }
      action={<TakeBack batch={batch.id} what={`${products}, ${when}`} />}
    />
  );
}
