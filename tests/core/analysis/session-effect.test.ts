import { describe, expect, it } from 'vitest';
import { sessionEffect } from '../../../src/core/analysis/session-effect';
import { addDays, type Day } from '../../../src/core/day';
import { dayOf } from '../../support/records';
import { calibration, type Person, personLog, placedByDay } from './simulated-person';

const PEOPLE = process.env.SOAK ? 1000 : 100;

const people: readonly [readonly [string, Person], ...(readonly [string, Person])[]] = [
  ['of the first kind', {}],
  ['hardly alike from day to day', { phi: 0.2 }],
  ['slow to change', { phi: 0.9 }],
  ['of little noise', { noise: 0.6 }],
  ['of much noise', { noise: 2 }],
  ['near the floor', { usual: 1 }],
  ['who book early', { bookedFrom: 0.6 }],
  ['who book late', { bookedFrom: 0.9 }],
  ['who book every 14 days', { everyDays: 14 }],
  ['who book on two weekdays', { weekdays: [1, 4] }],
  ['who do it on most days', { weekdays: [0, 1, 2, 3, 4] }],
];

/** All of them take a minute: a soak tries them, CI the first. */
const tried = process.env.SOAK ? people : people.slice(0, 1);

/** The engine's figures beside what a plain before-and-after comparison would say. */
const printed = (title: string, told: ReturnType<typeof calibration>) =>
  process.stdout.write(
    `${title}: matched ${told.mean.toFixed(2)}, holds 0 in ${(told.holdsZero * 100).toFixed(1)} %, ` +
      `found ${(told.found * 100).toFixed(1)} %; before and after ${told.beforeAndAfter.toFixed(2)}\n`,
  );

/** Each group is simulated once, however many tests look at it. */
const known = new Map<string, ReturnType<typeof calibration>>();
function calibrated(title: string, person: Person, after: number) {
  const key = `${title}, ${after * 24} h`;
  const told = known.get(key) ?? calibration(PEOPLE, person, after);
  if (!known.has(key)) printed(key, told);
  known.set(key, told);
  return told;
}

const [[firstKind]] = people;

describe('simulated people without an effect', () => {
  for (const after of process.env.SOAK ? [1, 2, 3] : [1, 2]) {
    it.each(tried.filter(([, { weekdays = [] }]) => after < 3 || weekdays.length < 5))(
      `mostly have 0 in the interval at ${after * 24} h: people %s`,
      (title, person) => {
        const told = calibrated(title, person, after);
        expect(told.holdsZero).toBeGreaterThanOrEqual(0.9);
        expect(told.holdsZero).toBeLessThanOrEqual(0.99);
        expect(Math.abs(told.mean)).toBeLessThan(0.15);
      },
    );
  }

  it('seem helped where before and after are compared alone', () => {
    const told = calibrated(firstKind, {}, 1);
    expect(told.beforeAndAfter).toBeLessThan(-0.5);
    expect(told.beforeAndAfterClaims).toBeGreaterThan(4 * (1 - told.holdsZero));
  });
});

it('finds an effect of two points in at least 80 of 100 people with ten sessions', () => {
  const told = calibration(PEOPLE, { effect: -2 }, 1);
  printed('with an effect of -2, 24 h', told);
  expect(told.found).toBeGreaterThanOrEqual(0.8);
});

const FIRST = dayOf('2026-01-01');
const none: ReadonlySet<Day> = new Set();

it('compares nothing three days later where somebody never goes three days without', () => {
  const person = personLog(1, { weekdays: [0, 1, 2, 3, 4] });
  expect(sessionEffect(placedByDay(person, 1)).difference).toBeDefined();
  expect(sessionEffect(placedByDay(person, 3)).difference).toBeUndefined();
});

it.each([0, 1, 7])('gives counts and no difference of a log of %i days', (days) => {
  const soreness = { first: FIRST, values: Array.from({ length: days }, () => 3) };
  const sessions = new Set([addDays(FIRST, 3)]);
  const effect = sessionEffect(placedByDay({ soreness, sessions, hardDays: none }, 1));
  expect(effect.difference).toBeUndefined();
  expect(effect.cases.length).toBeLessThan(5);
});

it('reads a missing start as missing, never as zero', () => {
  const soreness = { first: FIRST, values: [3, 3, null, 2, 2] };
  const sessions = new Set([addDays(FIRST, 2)]);
  const effect = sessionEffect(placedByDay({ soreness, sessions, hardDays: none }, 1));
  expect(effect.cases).toEqual([]);
});

it('compares days with hard training only with such days', () => {
  const soreness = { first: FIRST, values: Array.from({ length: 60 }, () => 4) };
  const sessions = new Set([10, 20, 30, 40, 50].map((day) => addDays(FIRST, day)));
  expect(sessionEffect(placedByDay({ soreness, sessions, hardDays: none }, 1)).cases).toHaveLength(
    5,
  );
  expect(sessionEffect(placedByDay({ soreness, sessions, hardDays: sessions }, 1)).cases).toEqual(
    [],
  );
});
