import { expect, it } from 'vitest';
import { type CheckInTimes, placeSession } from '../../../src/core/analysis/session-place';
import { addDays, type Day } from '../../../src/core/day';
import { dayOf, momentAtClock } from '../../support/records';

const DAY = dayOf('2026-05-10');

/** Check-ins at the same clock time from three days before to four days after. */
const dailyAt = (time: string): CheckInTimes =>
  new Map(
    [-3, -2, -1, 0, 1, 2, 3, 4].map((days) => {
      const day = addDays(DAY, days);
      return [day, momentAtClock(day, time).at];
    }),
  );

const at = (time: string, day: Day = DAY) => ({ day, at: momentAtClock(day, time).at });

it.each([
  ['an evening after a late morning check-in', '18:00', '07:00', 0, 1, 2],
  ['late evening, when the next morning is under 12 h away', '20:00', '07:00', 0, 2, 3],
  ['a session before that day’s check-in', '08:00', '20:00', -1, 0, 1],
  ['a session an hour before that day’s check-in', '08:00', '09:00', -1, 1, 2],
])('places %s between the check-ins around it', (_, session, checkIn, from, day, twoDays) => {
  const times = dailyAt(checkIn);
  const start = addDays(DAY, from);
  expect(placeSession(at(session), times, 24)).toEqual({
    day: DAY,
    from: start,
    to: addDays(DAY, day),
  });
  expect(placeSession(at(session), times, 48)).toEqual({
    day: DAY,
    from: start,
    to: addDays(DAY, twoDays),
  });
});

it('counts whole days where a clock time is missing', () => {
  const byDay = { day: DAY, from: DAY, to: addDays(DAY, 2) };
  expect(placeSession({ day: DAY }, dailyAt('20:00'), 48)).toEqual(byDay);
  const untimed = new Map([...dailyAt('20:00').keys()].map((day) => [day, undefined]));
  expect(placeSession(at('08:00'), untimed, 48)).toEqual(byDay);
});

it('has no end where no check-in lies in the window', () => {
  const times = new Map([[DAY, momentAtClock(DAY, '07:00').at]]);
  expect(placeSession(at('18:00'), times, 24)).toEqual({ day: DAY, from: DAY });
});
