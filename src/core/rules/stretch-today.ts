import type { Day } from '../day';
import { type RegionId, regions } from '../regions';
import { known } from '../result';
import { newStep } from '../stretches/own-routine';
import {
  type HoldSide,
  type RoutineStep,
  regionsOfHold,
  routineSeconds,
} from '../stretches/routine-holds';
import { doseOf } from '../stretches/stretch-dose';
import { type LibraryStretch, stretchesFor, stretchOf } from '../stretches/stretch-library';
import { type BodyDay, bodyLog, recentDays } from './body-log';
import { usualConstants } from './constants';
import type { Reason, ReasonOf } from './rule';
import {
  type StretchAdvice,
  type StretchRecords,
  stretchAdvice,
  stretchRegions,
} from './stretching';

/** Minutes that a routine for today may be asked for (App's choice). */
export const todayMinutes = [2, 5, 10, 15] as const;

/** From this many days on, longer without a stretch weighs no more (App's choice). */
const LONGEST_REST_DAYS = 14;
const WORST_SORENESS = 10;

/** Why a region is in the routine for today. The choice as such is the app's. */
export interface TodayReason {
  readonly region: RegionId;
  /** Soreness 0-10 at the newest check-in that went through the body, where it was sore. */
  readonly sore?: { readonly value: number; readonly day: Day };
  /** Days since the region was last stretched. */
  readonly daysSince: number | 'never';
}

export interface TodayRoutine {
  /** Empty when nothing is known to go by, everything is left out, or nothing fits. */
  readonly steps: readonly RoutineStep[];
  readonly reasons: readonly TodayReason[];
  /** What leaves regions out that would have been in it. */
  readonly leftOut: readonly Reason[];
  /** Strength is near: to move in and out instead of holding. */
  readonly dynamicOnly?: ReasonOf<'S5'>;
}

const isS5 = (reason: Reason): reason is ReasonOf<'S5'> => reason.rule === 'S5';

/**
 * A routine within some minutes for the sorest and longest neglected regions, soreness and days
 * without a stretch counting alike (App's choice). No hold reaches a region that must rest (X1, X2,
 * X4, tingling), and none is made for one that has had its week (S2).
 */
export function routineForToday(records: StretchRecords, minutes: number): TodayRoutine {
  const { today, checkIns, constants = usualConstants } = records;
  const advice = stretchAdvice(
    records,
    regions.map(({ id }) => id),
  );
  const [body] = recentDays(bodyLog(checkIns, today, constants), 1, today, constants);
  const wanted = wantedBy(records, advice, body);
  const resting = new Set(
    advice.filter(({ state }) => state === 'BLOCKED').map(({ region }) => region),
  );
  const open = wanted.filter(({ state }) => state !== 'BLOCKED' && state !== 'DONE_FOR_WEEK');
  const { steps, chosen } = fitted(open, resting, minutes * 60);
  const dynamicOnly = advice.flatMap(({ reasons }) => reasons).find(isS5);
  return {
    steps: [...steps, ...repeats(steps, minutes * 60)],
    reasons: chosen.map((one) => todayReason(one, body)),
    leftOut: distinct(
      wanted.filter(({ region }) => resting.has(region)).flatMap(({ reasons }) => reasons),
    ),
    ...known({ dynamicOnly }),
  };
}

/** The person's regions and those now sore, the neediest first; equals in the regions' order. */
function wantedBy(
  records: StretchRecords,
  advice: readonly StretchAdvice[],
  body: BodyDay | undefined,
): StretchAdvice[] {
  const asked = new Set<RegionId>([
    ...stretchRegions(records),
    ...[...(body?.soreness ?? [])].filter(([, value]) => value > 0).map(([region]) => region),
  ]);
  const place = new Map(regions.map(({ id }, at) => [id, at]));
  const need = ({ region, daysSinceLast = LONGEST_REST_DAYS }: StretchAdvice) =>
    (body?.soreness.get(region) ?? 0) / WORST_SORENESS +
    Math.min(daysSinceLast, LONGEST_REST_DAYS) / LONGEST_REST_DAYS;
  return advice
    .filter(({ region }) => asked.has(region))
    .sort((a, b) => need(b) - need(a) || (place.get(a.region) ?? 0) - (place.get(b.region) ?? 0));
}

/** One step a region while the time lasts; a region that an earlier step reached needs none. */
function fitted(
  neediestFirst: readonly StretchAdvice[],
  resting: ReadonlySet<RegionId>,
  seconds: number,
) {
  const steps: RoutineStep[] = [];
  const chosen: StretchAdvice[] = [];
  const reached = new Set<RegionId>();
  for (const one of neediestFirst) {
    if (reached.has(one.region)) continue;
    const step = stepFor(one.region, resting);
    if (!step || routineSeconds([...steps, step]) > seconds) continue;
    steps.push(step);
    chosen.push(one);
    for (const region of regionsOfStep(step)) reached.add(region);
  }
  return { steps, chosen };
}

/** Further rounds of the same steps up to each one's dose, while they fit. */
function repeats(steps: readonly RoutineStep[], seconds: number): RoutineStep[] {
  const added: RoutineStep[] = [];
  const most = Math.max(0, ...steps.map(repetitionsOf));
  for (let round = 2; round <= most; round += 1) {
    for (const step of steps) {
      const fits = routineSeconds([...steps, ...added, step]) <= seconds;
      if (fits && repetitionsOf(step) >= round) added.push(step);
    }
  }
  return added;
}

const repetitionsOf = ({ stretch }: RoutineStep): number =>
  doseOf(stretchOf(stretch).dose).repetitions;

const regionsOfStep = ({ stretch, side }: RoutineStep): RegionId[] =>
  regionsOfHold({ stretch, ...known({ side }) });

/** The first stretch that reaches a region and none that rests, on both sides where both may. */
function stepFor(region: RegionId, resting: ReadonlySet<RegionId>): RoutineStep | undefined {
  for (const stretch of stretchesFor(region)) {
    const step = stepOf(stretch, resting);
    if (step && regionsOfStep(step).includes(region)) return step;
  }
  return undefined;
}

function stepOf(
  { id, sided }: LibraryStretch,
  resting: ReadonlySet<RegionId>,
): RoutineStep | undefined {
  const isFree = (side?: HoldSide) =>
    regionsOfHold({ stretch: id, ...known({ side }) }).every((reached) => !resting.has(reached));
  if (isFree()) return newStep(id);
  if (!sided) return undefined;
  const side = (['left', 'right'] as const).find(isFree);
  return side && { ...newStep(id), side };
}

function todayReason(
  { region, daysSinceLast }: StretchAdvice,
  body: BodyDay | undefined,
): TodayReason {
  const value = body?.soreness.get(region);
  const sore = body && value ? { value, day: body.day } : undefined;
  return { region, daysSince: daysSinceLast ?? 'never', ...known({ sore }) };
}

/** Each reason once: regions of one cause share it. */
const distinct = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];
