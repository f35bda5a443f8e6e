import { compareRecords, newestOf } from '../analysis/record-order';
import { addDays, type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import type { Massage } from '../log/massage';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type RuleConstants, usualConstants } from './constants';

export interface PastSession {
  readonly day: Day;
  readonly daysSince: number;
}

/** The sessions that count, as the massage rules look at them. */
export interface Sessions {
  /** The last one, and the last deep one on the regions in question. */
  readonly last?: PastSession;
  readonly lastDeep?: PastSession;
  /** How many there were in the last 7 days. */
  readonly inWindow: number;
  /** First day on which there are fewer than 3 in 7 days; absent with fewer than 3 in all. */
  readonly fewerFrom?: Day;
  /** Day of each, oldest first. */
  readonly days: readonly Day[];
  readonly booked?: { readonly day: Day; readonly inDays: number };
}

/**
 * Sessions that count towards the rhythm: done ones by somebody else's hands. Self-massage stays
 * out, or a roller used every evening would hide that a session is due (App's choice).
 */
export const countsTowardsRhythm = ({ status, modality }: Massage): boolean =>
  status === 'done' && modality !== 'self';

/** Deep work: called deep tissue, or pressure 4 and more (App's choice). */
export const isDeep = (
  { modality, pressure = 0 }: Massage,
  { deepPressure }: RuleConstants = usualConstants,
): boolean => modality === 'deep-tissue' || pressure >= deepPressure;

/** Whether a session concerns the regions in question; where either names none, it may. */
const touches = (regions: readonly RegionId[], focus: readonly RegionId[]): boolean =>
  regions.length === 0 || focus.length === 0 || regions.some((region) => focus.includes(region));

/** Reads what the rules need of the massages, whatever their order. */
export function sessionsOf(
  massages: readonly RecordOf<'massage'>[],
  focus: readonly RegionId[],
  today: Day,
  constants: RuleConstants,
): Sessions {
  const past = massages
    .filter((massage) => massage.day <= today && countsTowardsRhythm(massage))
    .sort(compareRecords);
  const deep = past.filter(
    (massage) => isDeep(massage, constants) && touches(massage.regions, focus),
  );
  const sessionOf = (found: Massage | undefined): PastSession | undefined =>
    found && { day: found.day, daysSince: daysBetween(found.day, today) };
  const { sessionsWindow, sessionsMost } = constants;
  const windowStart = addDays(today, 1 - sessionsWindow);
  const limiting = past.at(-sessionsMost);
  return {
    inWindow: past.filter(({ day }) => day >= windowStart).length,
    days: past.map(({ day }) => day),
    ...known({
      last: sessionOf(past.at(-1)),
      lastDeep: sessionOf(newestOf(deep)),
      fewerFrom: limiting && addDays(limiting.day, sessionsWindow),
      booked: bookedSession(massages, today),
    }),
  };
}

/** The next planned session from today on; a day on which one was done is over. */
function bookedSession(massages: readonly Massage[], today: Day): Sessions['booked'] {
  const ahead = massages.filter(({ status, day }) => status === 'planned' && day >= today);
  if (ahead.length === 0) return undefined;
  const doneDays = new Set(massages.filter(countsTowardsRhythm).map(({ day }) => day));
  const [day] = ahead
    .map((massage) => massage.day)
    .filter((planned) => !doneDays.has(planned))
    .sort();
  return day && { day, inDays: daysBetween(today, day) };
}
