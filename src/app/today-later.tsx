import { ChecksCard } from '../features/checks/checks-card';
import { offeredChecks } from '../features/checks/checks-state';
import { TodaysRecords } from '../features/overview/todays-records';
import { UnlockCard } from '../features/overview/unlock-card';

/** The foot of Today, whose code comes after the page has opened: nothing stands below it to move. */
export function TodayLater() {
  if (!offeredChecks.value) return null;
  return (
    <>
      <ChecksCard />
      <TodaysRecords />
      <UnlockCard />
    </>
  );
}
