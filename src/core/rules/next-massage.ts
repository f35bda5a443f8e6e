import { compareRecords } from '../analysis/record-order';
import { mean } from '../analysis/statistics';
import { addDays, type Day, daysBetween } from '../day';
import { type CheckIn, sorenessAt } from '../log/check-in';
import type { RecordOf } from '../log/kinds';
import type { Modality } from '../log/massage';
import type { RegionId } from '../regions';
import { known } from '../result';
import { bodyLog, compareRegions, highestFirst, meanSoreness, recentDays } from './body-log';
import { usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import { exclusionsOf } from './exclusions';
import { openRegions } from './massage-facts';
import { type PlansInForce, plansInForce } from './plans';
import type { ReasonOf } from './rule';
import { safetyState } from './safety';

/** Regions named as sorest at most, and logged days their mean is taken over (App's choice). */
const SOREST_SHOWN = 3;
const MEAN_DAYS = 7;
/** Days around a session in which soreness is looked up before and after it (App's choice). */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 2;

/** A region to ask for next time, and what speaks for it. */
export interface NextRegion {
  readonly region: RegionId;
  readonly why: readonly ('plan' | 'sorest' | 'longest-untreated')[];
  /** Mean soreness of the last 7 logged days, where it was sore. */
  readonly meanSoreness?: number;
  readonly daysSince: number | 'never';
}

/** What the person's notes hold about a kind of session on a region: facts and counts, no effect. */
export interface ModalityNotes {
  readonly modality: Modality;
  readonly region: RegionId;
  readonly sessions: number;
  readonly lastDay: Day;
  /** Mean change of soreness from before to the two days after, over `noted` of the sessions. */
  readonly soreness?: { readonly change: number; readonly noted: number };
  /** Mean change of tension within the session, over `noted` of the sessions. */
  readonly tension?: { readonly change: number; readonly noted: number };
}

export interface NextMassage {
  readonly regions: readonly NextRegion[];
  /** Logged days behind the means. */
  readonly loggedDays: number;
  /** Most used first, for the regions above. */
  readonly notes: readonly ModalityNotes[];
  /** The kind whose turn it is, where the plan names several. */
  readonly inTurn?: { readonly modality: Modality; readonly after?: Modality };
  /** Regions left out, with the reason. */
  readonly leftOut: readonly ReasonOf<'X4'>[];
}

type Massage = RecordOf<'massage'>;

/**
 * What to ask for at the next massage: the plan's focus, the sorest regions, the one untreated for
 * longest; what was used there before and what was noted after it. Regions that X4 takes out, that
 * the plan leaves alone or that no clearance covers are never among them.
 */
export function nextMassage(records: EngineRecords): NextMassage {
  const { today, events, constants = usualConstants } = records;
  const plans = plansInForce(records.plans, today);
  const safety = safetyState(records.safetyAnswers, today, constants);
  const body = bodyLog(records.checkIns, today, constants);
  const exclusions = exclusionsOf({ safety, body, events, today, constants });
  const isOpen = openRegions(plans, safety, exclusions);
  const done = records.massages
    .filter(({ status, day }) => status === 'done' && day <= today)
    .sort(compareRecords);
  const days = recentDays(body, MEAN_DAYS, today, constants);
  const lastDays = lastTreated(done);
  const means = new Map([...meanSoreness(days)].filter(([region]) => isOpen(region)));
  const why = reasonsByRegion({ plans, means, lastDays, isOpen });
  const soreness = sorenessLookup(records.checkIns);
  const regions = [...why].map(([region, reasons]): NextRegion => {
    const last = lastDays.get(region);
    return {
      region,
      why: reasons,
      daysSince: last ? daysBetween(last, today) : 'never',
      ...known({ meanSoreness: means.get(region) }),
    };
  });
  return {
    regions,
    loggedDays: days.length,
    notes: regions.flatMap(({ region }) => notesOn(region, done, soreness)),
    leftOut: exclusions.reasons,
    ...known({ inTurn: modalityInTurn(plans, done) }),
  };
}

/** The last day each region was part of a massage. */
function lastTreated(oldestFirst: readonly Massage[]): Map<RegionId, Day> {
  const days = new Map<RegionId, Day>();
  for (const { regions, day } of oldestFirst) for (const region of regions) days.set(region, day);
  return days;
}

interface Candidates {
  readonly plans: PlansInForce;
  readonly means: ReadonlyMap<RegionId, number>;
  readonly lastDays: ReadonlyMap<RegionId, Day>;
  readonly isOpen: (region: RegionId) => boolean;
}

/** Regions worth asking for with all that speaks for each: the plan's first, then the sorest. */
function reasonsByRegion({ plans, means, lastDays, isOpen }: Candidates) {
  const focus = (plans.treatment?.focusRegions ?? []).filter(isOpen);
  const why = new Map<RegionId, NextRegion['why'][number][]>();
  const say = (region: RegionId, reason: NextRegion['why'][number]) =>
    why.set(region, [...(why.get(region) ?? []), reason]);
  for (const region of focus) say(region, 'plan');
  for (const [region] of highestFirst(means).slice(0, SOREST_SHOWN)) say(region, 'sorest');
  const candidates = new Set([...focus, ...means.keys(), ...[...lastDays.keys()].filter(isOpen)]);
  const longest = [...candidates].sort((a, b) => {
    const [one, other] = [lastDays.get(a) ?? '', lastDays.get(b) ?? ''];
    if (one !== other) return one < other ? -1 : 1;
    return (means.get(b) ?? 0) - (means.get(a) ?? 0) || compareRegions(a, b);
  })[0];
  if (longest && candidates.size > 1) say(longest, 'longest-untreated');
  return why;
}

/** What is noted about each kind of session that included a region, the most used first. */
function notesOn(
  region: RegionId,
  done: readonly Massage[],
  soreness: SorenessOn,
): ModalityNotes[] {
  const byModality = new Map<Modality, Massage[]>();
  for (const massage of done) {
    if (!massage.regions.includes(region)) continue;
    byModality.set(massage.modality, [...(byModality.get(massage.modality) ?? []), massage]);
  }
  return [...byModality]
    .flatMap(([modality, sessions]): ModalityNotes[] => {
      const last = sessions.at(-1);
      if (!last) return [];
      const changes = known({
        soreness: changeOver(sessions, (session) => sorenessChange(session, region, soreness)),
        tension: changeOver(sessions, (session) => tensionChange(session, region)),
      });
      return [{ modality, region, sessions: sessions.length, lastDay: last.day, ...changes }];
    })
    .sort((a, b) => b.sessions - a.sessions || (a.modality < b.modality ? -1 : 1));
}

type SorenessOn = (day: Day, region: RegionId) => number | undefined;

/** Worst soreness of a region on a day, from check-ins gone through once. */
function sorenessLookup(checkIns: readonly RecordOf<'check-in'>[]): SorenessOn {
  const byDay = new Map<Day, CheckIn[]>();
  for (const checkIn of checkIns) {
    const ofDay = byDay.get(checkIn.day);
    if (ofDay) ofDay.push(checkIn);
    else byDay.set(checkIn.day, [checkIn]);
  }
  return (day, region) => {
    const values = (byDay.get(day) ?? [])
      .map((checkIn) => sorenessAt(checkIn, region))
      .filter((value) => value !== undefined);
    return values.length > 0 ? Math.max(...values) : undefined;
  };
}

/** From the last logged day up to the session to the mean of the two days after it. */
function sorenessChange(
  { day }: Massage,
  region: RegionId,
  sorenessOn: SorenessOn,
): number | undefined {
  const valueOn = (days: number) => sorenessOn(addDays(day, days), region);
  const before = Array.from({ length: DAYS_BEFORE + 1 }, (_, ago) => valueOn(-ago)).find(
    (value) => value !== undefined,
  );
  const after = mean(
    Array.from({ length: DAYS_AFTER }, (_, ahead) => valueOn(ahead + 1)).filter(
      (value) => value !== undefined,
    ),
  );
  return before === undefined || after === undefined ? undefined : after - before;
}

function tensionChange(massage: Massage, region: RegionId): number | undefined {
  const [before, after] = [massage.tensionBefore?.[region], massage.tensionAfter?.[region]];
  return before === undefined || after === undefined ? undefined : after - before;
}

function changeOver(
  sessions: readonly Massage[],
  changeIn: (session: Massage) => number | undefined,
): { readonly change: number; readonly noted: number } | undefined {
  const changes = sessions.map(changeIn).filter((value) => value !== undefined);
  const change = mean(changes);
  return change === undefined ? undefined : { change, noted: changes.length };
}

/** The next of the plan's kinds after the last one used since it began; the first to begin with. */
function modalityInTurn(
  { treatment }: PlansInForce,
  done: readonly Massage[],
): NextMassage['inTurn'] {
  const [first, ...rest] = treatment?.modalities ?? [];
  if (!treatment || !first) return undefined;
  const kinds = [first, ...rest];
  const last = done.findLast(
    ({ day, modality }) => day >= treatment.day && kinds.includes(modality),
  );
  if (!last) return { modality: first };
  const next = kinds[(kinds.indexOf(last.modality) + 1) % kinds.length] ?? first;
  return { modality: next, after: last.modality };
}
