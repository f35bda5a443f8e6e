import { newestOf } from '../analysis/record-order';
import { type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import type { Massage } from '../log/massage';
import type { Profile } from '../preferences';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type Basis, constants, goalIntervals } from './constants';
import { type PlansInForce, plansInForce } from './plans';
import type { IntervalOrigin } from './rule';
import { type SafetyState, safetyState } from './safety';

/** Everything the massage rules look at. */
export interface MassageFacts {
  readonly today: Day;
  readonly safety: SafetyState;
  /** The last session that counts, and the last deep one on the regions in question. */
  readonly last?: PastSession;
  readonly lastDeep?: PastSession;
  readonly interval?: MassageInterval;
  readonly booked?: { readonly day: Day; readonly inDays: number };
}

export interface PastSession {
  readonly day: Day;
  readonly daysSince: number;
}

export interface MassageInterval {
  readonly days: number;
  readonly origin: IntervalOrigin;
  readonly basis: Basis;
}

export interface MassageRecords {
  readonly massages: readonly RecordOf<'massage'>[];
  readonly safetyAnswers: readonly RecordOf<'safety-answer'>[];
  readonly plans: readonly RecordOf<'plan'>[];
  readonly profile: Profile | null;
  readonly today: Day;
}

/**
 * Sessions that count towards the rhythm: done ones by somebody else's hands. Self-massage stays
 * out, or a roller used every evening would hide that a session is due (App's choice).
 */
export const countsTowardsRhythm = ({ status, modality }: Massage): boolean =>
  status === 'done' && modality !== 'self';

/** Deep work: called deep tissue, or pressure 4 and more (App's choice). */
export const isDeep = ({ modality, pressure = 0 }: Massage): boolean =>
  modality === 'deep-tissue' || pressure >= constants.deepPressure.value;

/** Reads the facts for the massage rules out of the records, whatever their order. */
export function massageFacts(records: MassageRecords): MassageFacts {
  const { massages, today } = records;
  const plans = plansInForce(records.plans, today);
  const past = massages.filter((massage) => countsTowardsRhythm(massage) && massage.day <= today);
  const focus = plans.treatment?.focusRegions ?? [];
  const deep = past.filter((massage) => isDeep(massage) && touches(massage.regions, focus));
  const sessionOf = (found: Massage | undefined): PastSession | undefined =>
    found && { day: found.day, daysSince: daysBetween(found.day, today) };
  return {
    today,
    safety: safetyState(records.safetyAnswers, today),
    ...known({
      last: sessionOf(newestOf(past)),
      lastDeep: sessionOf(newestOf(deep)),
      interval: intervalOf(plans, records.profile),
      booked: bookedSession(massages, today),
    }),
  };
}

/** Whether a session concerns the regions in question; where either names none, it may. */
const touches = (regions: readonly RegionId[], focus: readonly RegionId[]): boolean =>
  regions.length === 0 || focus.length === 0 || regions.some((region) => focus.includes(region));

const clamp = (days: number): number =>
  Math.min(
    constants.longestInterval.value,
    Math.max(constants.shortestInterval.value, Math.floor(days + 0.5)),
  );

/**
 * Interval in days: a treatment plan's own, 7 / sessions a week, not clamped; else the goal of the
 * rhythm plan or the profile, rounded half up and kept within 5 to 42 (science 9.2).
 */
function intervalOf(
  { treatment, rhythm }: PlansInForce,
  profile: Profile | null,
): MassageInterval | undefined {
  if (treatment) {
    const days = 7 / treatment.sessionsPerWeek;
    return { days, origin: 'treatment', basis: 'common-practice' };
  }
  if (rhythm) {
    return { days: clamp(rhythm.intervalDays), origin: 'rhythm', basis: 'common-practice' };
  }
  if (!profile) return undefined;
  const { value, basis } = goalIntervals[profile];
  return { days: clamp(value), origin: 'profile', basis };
}

/** The next planned session from today on; a day on which one was done is over. */
function bookedSession(massages: readonly Massage[], today: Day): MassageFacts['booked'] {
  const doneDays = new Set(massages.filter(countsTowardsRhythm).map(({ day }) => day));
  const [day] = massages
    .filter((massage) => massage.status === 'planned' && massage.day >= today)
    .map((massage) => massage.day)
    .filter((planned) => !doneDays.has(planned))
    .sort();
  return day && { day, inDays: daysBetween(today, day) };
}

/** The pause still running after a session: 2 days, 3 after a deep one on the region (M6). */
export function massageGap({ last, lastDeep }: MassageFacts) {
  const deepGap = constants.deepMassageGap.value;
  const anyGap = constants.massageGap.value;
  if (lastDeep && lastDeep.daysSince < deepGap) {
    return { ...lastDeep, gapDays: deepGap, session: 'deep' as const };
  }
  if (last && last.daysSince < anyGap) {
    return { ...last, gapDays: anyGap, session: 'any' as const };
  }
  return undefined;
}
