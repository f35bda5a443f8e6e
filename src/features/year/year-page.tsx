import { addDays, type Day } from '../../core/day';
import { Card } from '../../ui/card';
import { formatDay } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { NothingLogged } from '../../ui/nothing-logged';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { useLightPrint } from '../../ui/use-light-print';
import styles from './year.module.css';
import { YearBar } from './year-bar';
import { YearCalendar } from './year-calendar';
import { YearExport } from './year-export';
import { YearKey } from './year-key';
import { readingOn, sentenceOf } from './year-readings';
import { chooseDay, readDay, year } from './year-state';
import { YearTable } from './year-table';
import type { YearView } from './year-view';
import { measureWords, yearWords as words } from './year-words';

/** A year as a calendar, one measure at a time. */
export function YearPage() {
  useLightPrint();
  const view = year.value;
  const day = readDay.value;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: '#/trends', label: words.back }}
      />
      {view && day ? <Year view={view} day={day} /> : <Skeleton lines={4} />}
    </>
  );
}

interface YearProps {
  readonly view: YearView;
  readonly day: Day;
}

const TITLE = 'year-measure';

function Year({ view, day }: YearProps) {
  if (!view.hasRecords && !view.hasEarlier) return <NothingLogged text={words.emptyText} />;
  const { title, about } = measureWords[view.measure.id];
  return (
    <>
      <YearBar view={view} />
      <Card labelledBy={TITLE}>
        <div class={styles.body}>
          <div>
            <h2 id={TITLE}>{title}</h2>
            <p class={styles.about}>{about}</p>
          </div>
          <p>{sentenceOf(view)}</p>
          <Reading view={view} day={day} />
          <YearCalendar view={view} chosen={day} />
          <YearKey view={view} />
          <p class={styles.hint}>{words.howTo}</p>
          <div class={styles.more}>
            <YearTable view={view} />
            <YearExport key={`${view.measure.id} ${view.span.first}`} view={view} />
          </div>
        </div>
      </Card>
    </>
  );
}

/** The chosen day in words. Its steps are as large as a thumb, which the days are not. */
function Reading({ view, day }: YearProps) {
  return (
    <div class={styles.reading}>
      <IconButton
        icon="left"
        label={words.dayBefore}
        disabled={day <= view.span.first}
        onClick={() => chooseDay(addDays(day, -1))}
      />
      <p>
        <span>{formatDay(day, 'full', view.today)}</span> <strong>{readingOn(view, day)}</strong>
      </p>
      <IconButton
        icon="right"
        label={words.dayAfter}
        disabled={day >= view.lastDay}
        onClick={() => chooseDay(addDays(day, 1))}
      />
    </div>
  );
}
