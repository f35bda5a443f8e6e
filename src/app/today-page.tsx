import { computed } from '@preact/signals';
import type { CheckIn } from '../core/log/check-in';
import { CheckInCard } from '../features/check-in/check-in-card';
import { recentCheckIns } from '../features/check-in/check-in-card-state';
import { hasSamples } from '../features/demo/demo-state';
import { SampleTag } from '../features/demo/sample-tag';
import { DueCards } from '../features/due/due-cards';
import { massageDue, stretchDue } from '../features/due/due-state';
import { OverviewHero } from '../features/overview/overview-hero';
import { signals } from '../features/overview/overview-state';
import { today } from '../platform/clock';
import { Columns } from '../ui/columns';
import type { SavedRecord } from '../ui/form/form-props';
import { formatDay } from '../ui/format';
import { ClockNote } from './clock-note';
import { LazyPage } from './lazy-page';
import styles from './today-page.module.css';
import { useTurn } from './use-turn';

/**
 * Whether everything on the page has its first answer, the banner above it too. A page that fills up
 * piece by piece would push around what is being read.
 */
export const isTodayReady = computed(() =>
  [hasSamples, signals, massageDue, stretchDue, recentCheckIns].every(
    (answer) => answer.value !== undefined,
  ),
);

const noProps = {};
const loadExplanation = async () => (await import('./today-later')).OverviewExplanation;
const loadLater = async () => (await import('./today-later')).TodayLater;

const loadSmallMap = async () => (await import('../features/check-in/small-map')).SmallMap;
const smallMap = (soreness: NonNullable<CheckIn['soreness']>) => (
  <LazyPage load={loadSmallMap} props={{ soreness }} meanwhile={null} />
);

/** The card says by itself that it is saved; the toast adds Undo. */
async function tellCheckedIn(change: SavedRecord<'check-in'>) {
  const later = await import('./today-later').catch(() => undefined);
  await later?.tellCheckedIn(change);
}

/** The day at a glance: what it is like, what is due, what to log, what was logged. */
export function TodayPage() {
  const turn = useTurn(3);
  return (
    <>
      <header class={styles.header}>
        <p>{formatDay(today.value, 'full')}</p>
        <SampleTag />
      </header>
      <Columns
        first={
          <>
            <OverviewHero
              explanation={<LazyPage load={loadExplanation} props={noProps} meanwhile={null} />}
            />
            <ClockNote />
            {turn > 1 && <DueCards />}
          </>
        }
        second={
          turn > 2 && (
            <>
              <CheckInCard onSaved={tellCheckedIn} picture={smallMap} />
              <LazyPage load={loadLater} props={noProps} meanwhile={null} />
            </>
          )
        }
      />
    </>
  );
}
