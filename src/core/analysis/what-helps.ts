import { addDays, type Day } from '../day';
import { type CheckIn, sorenessAt, worstSoreness } from '../log/check-in';
import type { RecordOf } from '../log/kinds';
import { type Modality, modalityIds } from '../log/massage';
import { totalSleepMinutes } from '../log/sleep';
import type { RegionId } from '../regions';
import { hardSessions } from './hard-session';
import { compareRecords } from './record-order';
import type { DailySeries, DaySpan } from './series';
import { combined } from './series';
import { type SessionEffect, type SessionEffectFacts, sessionEffectSteps } from './session-effect';
import {
  type CheckInTimes,
  type DatedSession,
  type HoursAfter,
  placeSession,
} from './session-place';

/** Minutes of the night that counts as a long one: the 7 h of science 3.2. */
const LONG_NIGHT_MINUTES = 420;

/** How far back a comparison looks, in days: what helped years ago may not now (App's choice). */
export const HELP_DAYS = 730;

/** Kinds of session that are compared. */
export type HelpKind = Modality | 'stretch' | 'rest-day' | 'long-night';
const helpKinds: readonly HelpKind[] = [...modalityIds, 'stretch', 'rest-day', 'long-night'];

/** What the comparisons are told from: the days looked back on, and 28 days of training before. */
export interface HelpRecords {
  readonly checkIns: readonly RecordOf<'check-in'>[];
  readonly massages: readonly RecordOf<'massage'>[];
  readonly stretches: readonly RecordOf<'stretch'>[];
  readonly trainings: readonly RecordOf<'training'>[];
  readonly sleeps: readonly RecordOf<'sleep'>[];
}

/** Everything a comparison needs, taken from the records once. */
export interface HelpFacts {
  readonly soreness: DailySeries;
  readonly times: CheckInTimes;
  readonly hardDays: ReadonlySet<Day>;
  /** Sessions of each kind, each day once, oldest first. */
  readonly sessions: Readonly<Record<HelpKind, readonly DatedSession[]>>;
}

/**
 * Daily soreness and the sessions of each kind over a span, for the worst of some regions or, where
 * none is named, of the whole body: a mean would be mostly regions that are never sore. A day's
 * first check-in counts: a later one may follow what was done that day (App's choice).
 */
export function helpFacts(
  records: HelpRecords,
  about: readonly RegionId[],
  span: DaySpan,
): HelpFacts {
  const checkIns = firstOfDays(records.checkIns.filter(({ day }) => isIn(span, day)));
  const sorenessOf = (checkIn: CheckIn) =>
    about.length === 0 ? worstSoreness(checkIn) : worstOf(checkIn, about);
  return {
    soreness: { first: span.first, values: combined(checkIns, span, sorenessOf, (known) => known) },
    times: new Map(checkIns.map(({ day, at }) => [day, at])),
    hardDays: new Set(hardSessions(records.trainings, span).map(({ training }) => training.day)),
    sessions: sessionsOf(records, about, span),
  };
}

/** The worst of some regions at a check-in, undefined where the body was not asked about. */
const worstOf = (checkIn: CheckIn, about: readonly RegionId[]): number | undefined =>
  checkIn.soreness && Math.max(...about.map((region) => sorenessAt(checkIn, region) ?? 0));

const isIn = ({ first, last }: DaySpan, day: Day): boolean => day >= first && day <= last;

/** The first check-in of each day that went through the body. */
function firstOfDays(checkIns: readonly RecordOf<'check-in'>[]): RecordOf<'check-in'>[] {
  const sorted = checkIns.filter(({ soreness }) => soreness).sort(compareRecords);
  return [...new Map(sorted.reverse().map((checkIn) => [checkIn.day, checkIn])).values()];
}

function sessionsOf(
  records: HelpRecords,
  about: readonly RegionId[],
  span: DaySpan,
): HelpFacts['sessions'] {
  const { checkIns, massages, stretches, trainings, sleeps } = records;
  const reaches = (regions: readonly RegionId[]) =>
    about.length === 0 || regions.some((region) => about.includes(region));
  const done = massages.filter(({ status, regions }) => status === 'done' && reaches(regions));
  const trained = new Set(trainings.map(({ day }) => day));
  const long = sleeps.filter(
    (sleep) => sleep.type === 'night' && (totalSleepMinutes(sleep) ?? 0) >= LONG_NIGHT_MINUTES,
  );
  const sessions: Partial<Record<HelpKind, readonly DatedSession[]>> = {
    stretch: stretches.filter(({ moves }) => reaches(moves.map(({ region }) => region))),
    // A day with a check-in and no workout: the app was opened, so nothing logged means rest.
    'rest-day': checkIns.filter(({ day }) => !trained.has(day)).map(({ day }) => ({ day })),
    // A night belongs to the day before its morning, and has no clock time to compare.
    'long-night': long.map(({ day }) => ({ day: addDays(day, -1) })),
  };
  const all = helpKinds.map((kind) => {
    const found = sessions[kind] ?? done.filter(({ modality }) => modality === kind);
    return [kind, firstPerDay(found.filter(({ day }) => isIn(span, day)))];
  });
  return Object.fromEntries(all) as Record<HelpKind, readonly DatedSession[]>;
}

/** Days in order, each with its first session. */
function firstPerDay(sessions: readonly DatedSession[]): DatedSession[] {
  const time = ({ at = 0 }: DatedSession) => at;
  const sorted = [...sessions].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : time(a) - time(b),
  );
  return sorted.filter(({ day }, index) => day !== sorted[index - 1]?.day);
}

/** Sessions between their check-ins, as a comparison takes them. */
export const comparedSessions = (
  facts: HelpFacts,
  sessions: readonly DatedSession[],
  hours: HoursAfter,
): SessionEffectFacts => ({
  soreness: facts.soreness,
  hardDays: facts.hardDays,
  sessions: sessions.map((session) => placeSession(session, facts.times, hours)),
});

/** One kind of session with what followed it. */
export interface Help {
  readonly kind: HelpKind;
  readonly effect: SessionEffect;
}

/** The kinds of session that were logged. */
const loggedKinds = ({ sessions }: HelpFacts): HelpKind[] =>
  helpKinds.filter((kind) => sessions[kind].length > 0);

/**
 * Change in soreness after the sessions of each kind, beside matched ordinary days, kind by kind;
 * nothing in between, where others may have their turn.
 */
export function* helpSteps(facts: HelpFacts, hours: HoursAfter): Generator<Help | undefined> {
  for (const kind of loggedKinds(facts)) {
    const compared = comparedSessions(facts, facts.sessions[kind], hours);
    yield { kind, effect: yield* sessionEffectSteps(compared) };
  }
}

/** Every kind of session that was logged, each with what followed it. */
export const whatHelps = (
  records: HelpRecords,
  about: readonly RegionId[],
  hours: HoursAfter,
  span: DaySpan,
): Help[] =>
  [...helpSteps(helpFacts(records, about, span), hours)].filter((help) => help !== undefined);
