import { signsToAsk } from './due-state';
import { MassageCard } from './massage-card';
import { SignsCard } from './signs-card';
import { StretchCard } from './stretch-card';

/** What is due, in two cards at most: where questions are open, a stretch waits for their answer. */
export const DueCards = () => (
  <>
    <SignsCard />
    <MassageCard />
    {!signsToAsk.value && <StretchCard />}
  </>
);
