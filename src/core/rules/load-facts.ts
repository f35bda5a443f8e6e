import { dailyLoad } from '../analysis/daily';
import { loadStreams } from '../analysis/load-streams';
import { weekAgainstBefore } from '../analysis/week-load';
import { addDays } from '../day';
import type { EngineRecords } from './engine-records';
import { recordedIn } from './recorded';

/** Days of load read: more than the 28 compared, or an unlogged first day reads as warming up. */
const LOAD_DAYS = 60;

/** This week's load beside the three before, in AU, where the two can be compared. */
export interface LoadFacts {
  readonly weekLoad: number;
  readonly beforeLoad: number;
  readonly ratio: number;
  readonly percent: number;
  /** Every day of the four weeks is known and every session rated: nothing can hide in a gap. */
  readonly isComplete: boolean;
}

/**
 * Load of seven days against the three weeks before (M3, M5). Sport alone; physical work where
 * somebody logged no sport in these weeks, since the two are never added (science 1.1).
 */
export function loadFacts(records: EngineRecords): LoadFacts | undefined {
  const { today, trainings } = records;
  const span = { first: addDays(today, 1 - LOAD_DAYS), last: today };
  const near = trainings.filter(({ day }) => day >= span.first && day <= today);
  const { sport, work } = loadStreams(near);
  const stream = sport.length > 0 ? sport : work;
  if (stream.length === 0) return undefined;
  const series = dailyLoad(stream, recordedIn(records, span), span);
  const found = weekAgainstBefore(series, today);
  const { week, before } = found;
  if (!found.known || week.weekly === undefined || before.weekly === undefined) return undefined;
  const isComplete = week.knownDays + before.knownDays === before.days + 7 && found.unrated === 0;
  return {
    weekLoad: week.weekly,
    beforeLoad: before.weekly,
    ratio: found.ratio,
    percent: found.percent,
    isComplete,
  };
}
