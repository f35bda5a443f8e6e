import type { DailySeries } from '../../../src/core/analysis/series';
import {
  type SessionCase,
  type SessionEffectFacts,
  sessionEffect,
} from '../../../src/core/analysis/session-effect';
import { mean, quantile, sampleSd } from '../../../src/core/analysis/statistics';
import { chanceFrom, seedOf } from '../../../src/core/chance';
import { addDays, type Day } from '../../../src/core/day';
import { dayOf } from '../../support/records';

/** A person of the calibration: AR(1) soreness, sessions booked when it is high. */
export interface Person {
  readonly phi?: number;
  readonly noise?: number;
  readonly usual?: number;
  readonly bookedFrom?: number;
  readonly everyDays?: number;
  /** Weekdays counted from the first day, 0-6. */
  readonly weekdays?: readonly number[];
  readonly days?: number;
  /** Points at 24 h, fading over three days. */
  readonly effect?: number;
}

interface DayFacts {
  readonly soreness: DailySeries;
  readonly sessions: ReadonlySet<Day>;
  readonly hardDays: ReadonlySet<Day>;
}

const DAYS = 240;
const FIRST = dayOf('2026-01-01');

export function personLog(seed: number, person: Person) {
  const { phi = 0.6, noise = 1.2, usual = 4, bookedFrom = 0.75 } = person;
  const { everyDays, weekdays, effect = 0, days = DAYS } = person;
  const chance = chanceFrom(seedOf(seed, 5));
  const normal = () =>
    Math.sqrt(-2 * Math.log(chance.between(1e-12, 1))) * Math.cos(chance.between(0, 2 * Math.PI));
  const score = (value: number) => Math.min(10, Math.max(0, Math.round(value)));
  let state = (normal() * noise) / Math.sqrt(1 - phi ** 2);
  const plain = Array.from({ length: days }, () => {
    state = phi * state + normal() * noise;
    return usual + state;
  });
  const limit = quantile(plain.map(score), bookedFrom) ?? 0;
  const sessions = new Set<Day>();
  let last = -99;
  const truth = plain.map((value, day) => {
    const since = day - last;
    const soreness = score(value + (since <= 3 ? (effect * (4 - since)) / 3 : 0));
    const isBooked = weekdays
      ? weekdays.includes(day % 7)
      : everyDays
        ? day % everyDays === 3
        : soreness >= limit && since >= 7;
    if (isBooked) {
      sessions.add(addDays(FIRST, day));
      last = day;
    }
    return soreness;
  });
  const values = truth.map((value) => (chance.is(0.1) ? null : value));
  return { soreness: { first: FIRST, values }, sessions, hardDays: new Set<Day>() };
}

/** Sessions between the check-in of their day and the one so many days later. */
export const placedByDay = (
  { soreness, sessions, hardDays }: DayFacts,
  after: number,
): SessionEffectFacts => ({
  soreness,
  hardDays,
  sessions: [...sessions].map((day) => ({ day, from: day, to: addDays(day, after) })),
});

/** What the engine says of many people, and how often it is right. */
export function calibration(people: number, person: Person, after: number) {
  const effects = Array.from({ length: people }, (_, seed) =>
    sessionEffect(placedByDay(personLog(seed + 1, person), after)),
  );
  const told = effects.flatMap(({ difference, cases }) =>
    difference ? { difference, cases } : [],
  );
  const enough = told.filter(({ cases }) => cases.length >= 10);
  const share = (part: number, whole: number) => part / whole;
  return {
    people: told.length,
    holdsZero: share(
      told.filter(({ difference: { low, high } }) => low <= 0 && high >= 0).length,
      told.length,
    ),
    found: share(enough.filter(({ difference }) => difference.high < 0).length, enough.length),
    mean: mean(told.map(({ difference }) => difference.mean)) ?? Number.NaN,
    /** People whose plain change lies two standard errors below 0. */
    beforeAndAfterClaims: share(told.filter(({ cases }) => seemsHelped(cases)).length, told.length),
    beforeAndAfter: mean(told.flatMap(({ cases }) => cases.map((c) => c.change))) ?? Number.NaN,
  };
}

function seemsHelped(cases: readonly SessionCase[]): boolean {
  const changes = cases.map(({ change }) => change);
  const error = (sampleSd(changes) ?? Number.NaN) / Math.sqrt(changes.length);
  return (mean(changes) ?? 0) < -2 * error;
}
