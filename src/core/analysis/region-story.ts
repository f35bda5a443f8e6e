import type { Day } from '../day';
import type { CheckIn } from '../log/check-in';
import type { Massage } from '../log/massage';
import type { Stretch } from '../log/stretch';
import { type RegionId, regionOf, regions, regionsOfBase } from '../regions';
import { known } from '../result';
import { dailyRegionSoreness, dailySoreness } from './daily';
import type { DailySeries, DaySpan } from './series';
import { mean } from './statistics';

/** What the stories are told from; only check-ins inside the span count as answers. */
export interface StoryRecords {
  readonly checkIns: readonly CheckIn[];
  readonly massages: readonly Massage[];
  readonly stretches: readonly Stretch[];
}

/** The last day a region was massaged and stretched, as far back as the records given reach. */
export interface RegionCare {
  readonly lastMassage?: Day;
  readonly lastStretch?: Day;
}

/** One region over a span of days. Unanswered days are null in the series and count nowhere. */
export interface RegionStory extends RegionCare {
  readonly region: RegionId;
  readonly series: DailySeries;
  /** Days on which a check-in went through the body. */
  readonly daysAnswered: number;
  /** Of those, the days on which this region was sore. */
  readonly daysSore: number;
  /** Worst soreness 0-10, and the mean over the days answered; absent without an answer. */
  readonly worst?: number;
  readonly mean?: number;
}

/** Both sides of a pair, left first, or the one region of the mid-line. */
export interface BaseStory {
  readonly base: string;
  readonly sides: readonly RegionStory[];
}

export interface BodyStory {
  readonly daysAnswered: number;
  /** Pairs and mid-line regions that were sore, the worst first. */
  readonly bases: readonly BaseStory[];
}

const answered = ({ values }: DailySeries): number[] => values.filter((value) => value !== null);

const later = (a: Day | undefined, b: Day): Day => (a === undefined || b > a ? b : a);

/** The last massage and stretch of every region up to a day, in one pass over each kind. */
function careByRegion(
  { massages, stretches }: StoryRecords,
  lastDay: Day,
): (region: RegionId) => RegionCare {
  const massaged = new Map<RegionId, Day>();
  const stretched = new Map<RegionId, Day>();
  for (const { status, day, regions: worked } of massages) {
    if (status !== 'done' || day > lastDay) continue;
    for (const region of worked) massaged.set(region, later(massaged.get(region), day));
  }
  for (const { day, moves } of stretches) {
    if (day > lastDay) continue;
    for (const { region } of moves) stretched.set(region, later(stretched.get(region), day));
  }
  return (region) =>
    known({ lastMassage: massaged.get(region), lastStretch: stretched.get(region) });
}

function storyOf(
  region: RegionId,
  checkIns: readonly CheckIn[],
  span: DaySpan,
  care: RegionCare,
): RegionStory {
  const series = dailyRegionSoreness(checkIns, region, span);
  const values = answered(series);
  return {
    region,
    series,
    daysAnswered: values.length,
    daysSore: values.filter((value) => value > 0).length,
    ...known({
      worst: values.length > 0 ? Math.max(...values) : undefined,
      mean: mean(values),
    }),
    ...care,
  };
}

/** One region's daily worst soreness over a span, with its last massage and stretch. */
export const regionStory = (region: RegionId, records: StoryRecords, span: DaySpan): RegionStory =>
  storyOf(region, records.checkIns, span, careByRegion(records, span.last)(region));

const worstOf = ({ sides }: BaseStory) => Math.max(...sides.map(({ worst = 0 }) => worst));
const meanOf = ({ sides }: BaseStory) => Math.max(...sides.map((side) => side.mean ?? 0));

/**
 * Every region that was sore in a span beside its other side, the worst first. Soreness is the worst
 * of each day; only days on which a check-in went through the body count (App's choice).
 */
export function bodyStory(records: StoryRecords, span: DaySpan): BodyStory {
  const checkIns = records.checkIns.filter(({ day }) => day >= span.first && day <= span.last);
  const careOf = careByRegion(records, span.last);
  const sore = new Set(checkIns.flatMap(soreRegions).map((id) => regionOf(id).base));
  const bases = [...new Set(regions.map(({ base }) => base))]
    .filter((base) => sore.has(base))
    .map((base) => ({
      base,
      sides: regionsOfBase(base).map((id) => storyOf(id, checkIns, span, careOf(id))),
    }))
    .sort((a, b) => worstOf(b) - worstOf(a) || meanOf(b) - meanOf(a));
  return { daysAnswered: answered(dailySoreness(checkIns, span)).length, bases };
}

function soreRegions({ soreness = {} }: CheckIn): RegionId[] {
  const entries = Object.entries(soreness) as [RegionId, number][];
  return entries.filter(([, value]) => value > 0).map(([region]) => region);
}

/** The later of the last massage and the last stretch. */
export function lastCare({ lastMassage, lastStretch }: RegionCare): Day | undefined {
  return lastMassage === undefined ? lastStretch : later(lastStretch, lastMassage);
}

/** The sore regions, those longest without a massage or a stretch first; the sorer where equal. */
export function longestWithoutCare(story: BodyStory): RegionStory[] {
  const careDay = (side: RegionStory) => lastCare(side) ?? '';
  return story.bases
    .flatMap(({ sides }) => sides)
    .filter(({ daysSore }) => daysSore > 0)
    .sort((a, b) => {
      const [first, second] = [careDay(a), careDay(b)];
      if (first !== second) return first < second ? -1 : 1;
      return (b.mean ?? 0) - (a.mean ?? 0);
    });
}
