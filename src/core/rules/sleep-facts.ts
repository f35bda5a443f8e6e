import { flagOf } from '../analysis/baseline';
import { dailySleepHours } from '../analysis/daily';
import { USUAL_DAYS } from '../analysis/series';
import { signalScales } from '../analysis/signals';
import { shortNights, sleepDays } from '../analysis/sleep-debt';
import { addDays } from '../day';
import { type RuleConstants, usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import type { ReasonValues } from './rule';

const MINUTES_PER_HOUR = 60;
/** The usual four weeks before each of the three days a flag looks at. */
const SLEEP_DAYS = USUAL_DAYS + 3;

/**
 * Short sleep (science 9.2): 5 h of debt in 7 days, or hours far below the person's own usual on 2
 * of 3 days. Undefined where neither holds.
 */
export function shortSleep(
  { sleeps, today }: Pick<EngineRecords, 'sleeps' | 'today'>,
  constants: RuleConstants = usualConstants,
): ReasonValues['sleep'] | undefined {
  const span = { first: addDays(today, 1 - SLEEP_DAYS), last: today };
  const near = sleeps.filter(({ day }) => day >= span.first && day <= today);
  const needHours = constants.sleepNeed;
  const { nights } = sleepDays(near, span);
  const debt = shortNights(nights, today, needHours * MINUTES_PER_HOUR);
  const debtHours = (debt?.shortMinutes ?? 0) / MINUTES_PER_HOUR;
  const flag = flagOf(dailySleepHours(near, span), today, signalScales.sleepHours, constants.flagZ);
  const isShort = debtHours >= constants.sleepDebt;
  if (!isShort && !flag.isFlagged) return undefined;
  return {
    why: isShort ? 'debt' : 'unusual',
    debtHours,
    nights: debt?.knownNights ?? 0,
    needHours,
    unusualDays: flag.unusual.length,
  };
}
