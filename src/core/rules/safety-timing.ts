import { compareRecords } from '../analysis/record-order';
import { daysBetween } from '../day';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type BodyDay, type BodyLog, bodyLog, compareRegions } from './body-log';
import { type RuleConstants, usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import { newestAnswer } from './safety';

/** Why the signs are to be asked now, whatever else is due (science 6.5). */
export interface SignsPrompt {
  readonly why: 'strong' | 'new-and-strong' | 'tingling';
  readonly region: RegionId;
  readonly day: BodyDay['day'];
  /** Soreness 0-10; absent for tingling. */
  readonly soreness?: number;
}

type Records = Pick<EngineRecords, 'checkIns' | 'safetyAnswers' | 'today' | 'constants'>;

/** Something at a check-in that asks for the signs, and the day since which an answer covers it. */
interface Cause extends SignsPrompt {
  readonly since: BodyDay;
}

/**
 * Whether the signs are to be asked because of a check-in: a region at 7 and more, one that is new
 * and at 5 and more, or one tagged tingling. An answer since it began, not older than 7 days, covers
 * it (App's choice). Stretching and desk breaks never ask.
 */
export function signsPrompt(records: Records): SignsPrompt | undefined {
  const { today, constants = usualConstants } = records;
  const body = bodyLog(records.checkIns, today, constants);
  const [latest, ...earlier] = body.days;
  if (!latest || daysBetween(latest.day, today) > constants.signsAge) return undefined;
  const answer = newestAnswer(records.safetyAnswers, 'signs');
  const isCovered = ({ since }: Cause): boolean =>
    answer !== undefined &&
    daysBetween(answer.day, today) <= constants.signsAge &&
    compareRecords(answer, since.latest) >= 0;
  const open = causesOf({ latest, earlier, body, constants }).find((cause) => !isCovered(cause));
  if (!open) return undefined;
  const { why, region, day, soreness } = open;
  return { why, region, day, ...known({ soreness }) };
}

interface CauseSources {
  readonly latest: BodyDay;
  readonly earlier: readonly BodyDay[];
  readonly body: BodyLog;
  readonly constants: RuleConstants;
}

function causesOf({ latest, earlier, body, constants }: CauseSources): Cause[] {
  const { strongSoreness, newSoreness } = constants;
  const causes: Cause[] = [];
  const sore = [...latest.soreness].sort(([a, one], [b, two]) => two - one || compareRegions(a, b));
  for (const [region, soreness] of sore) {
    const shared = { region, soreness, day: latest.day };
    if (soreness >= strongSoreness) {
      const since = runStart(latest, earlier, region, strongSoreness);
      causes.push({ why: 'strong', ...shared, since });
    } else if (soreness >= newSoreness && isNew(region, earlier)) {
      causes.push({ why: 'new-and-strong', ...shared, since: latest });
    }
  }
  const tagged = [...body.tingling.keys()].sort(compareRegions);
  return [
    ...causes,
    ...tagged.map(
      (region): Cause => ({
        why: 'tingling',
        region,
        day: body.tingling.get(region) ?? latest.day,
        since: latest,
      }),
    ),
  ];
}

/** The first logged day of the run on which a region has been that sore without a break. */
function runStart(
  latest: BodyDay,
  earlier: readonly BodyDay[],
  region: RegionId,
  from: number,
): BodyDay {
  const end = earlier.findIndex(({ soreness }) => (soreness.get(region) ?? 0) < from);
  const run = end < 0 ? earlier : earlier.slice(0, end);
  return run.at(-1) ?? latest;
}

/** Whether a region was clear on every earlier logged day, of which there must be one. */
const isNew = (region: RegionId, earlier: readonly BodyDay[]): boolean =>
  earlier.length > 0 && earlier.every(({ soreness }) => !soreness.get(region));
