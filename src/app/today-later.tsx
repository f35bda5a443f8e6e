import '../ui/later-icons';
import './start-background';
import { ChecksCard } from '../features/checks/checks-card';
import { offeredChecks } from '../features/checks/checks-state';
import { DrinkCard } from '../features/drink/drink-card';
import { drinkDay } from '../features/drink/drink-card-state';
import { OverviewExplanation } from '../features/overview/overview-explanation';
import { TodaysRecords } from '../features/overview/todays-records';
import { UnlockCard } from '../features/overview/unlock-card';
import { AwayCard } from '../features/reminders/away-card';
import { DueNowCard } from '../features/reminders/due-now-card';
import { openNow } from '../features/reminders/reminders-state';
import { CopyDueCard } from '../features/transfer/copy-due-card';
import { copyPrompt } from '../features/transfer/copy-due-state';
import { keepRareFiles } from '../platform/rare-files';
import { tellCheckedIn } from './saved-toast';

export { OverviewExplanation, tellCheckedIn };

keepRareFiles();

/**
 * The foot of Today, whose code comes after the page has opened. It appears whole, and nothing stands
 * below it that could move.
 */
export function TodayLater() {
  if (!offeredChecks.value || !drinkDay.value || !openNow.value || !copyPrompt.value) return null;
  return (
    <>
      <DueNowCard />
      <AwayCard />
      <DrinkCard />
      <ChecksCard />
      <CopyDueCard />
      <TodaysRecords />
      <UnlockCard />
    </>
  );
}
