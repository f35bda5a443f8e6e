import { CheckInCard } from '../features/check-in/check-in-card';
import { SampleTag } from '../features/demo/sample-tag';
import { DrinkCard } from '../features/drink/drink-card';
import { MassageCard } from '../features/due/massage-card';
import { StretchCard } from '../features/due/stretch-card';
import { OverviewHero } from '../features/overview/overview-hero';
import { TodaysRecords } from '../features/overview/todays-records';
import { UnlockCard } from '../features/overview/unlock-card';
import { today } from '../platform/clock';
import { Columns } from '../ui/columns';
import { formatDay } from '../ui/format';
import { ClockNote } from './clock-note';
import { tellSaved } from './saved-toast';
import styles from './today-page.module.css';

/** The day at a glance: what it is like, what is due, what to log, what was logged. */
export function TodayPage() {
  return (
    <>
      <header class={styles.header}>
        <p>{formatDay(today.value, 'full')}</p>
        <SampleTag />
      </header>
      <Columns
        first={
          <>
            <OverviewHero />
            <ClockNote />
            <MassageCard />
            <StretchCard />
          </>
        }
        second={
          <>
            <CheckInCard
              onSaved={({ record, before }) =>
                tellSaved(
                  { kind: 'check-in', record },
                  before && { kind: 'check-in', record: before },
                )
              }
            />
            <DrinkCard />
            <TodaysRecords />
            <UnlockCard />
          </>
        }
      />
    </>
  );
}
