import { daysFrom } from '../day';
import type { CheckIn } from '../log/check-in';
import type { RecordOf } from '../log/kinds';
import type { Massage } from '../log/massage';
import { bestTrial } from '../log/mobility-test';
import { complaintSeverity, deskCheckTotal, type Questionnaire } from '../log/questionnaire';
import type { Sleep } from '../log/sleep';
import { countsTowardsRhythm } from '../rules/sessions';
import type { MobilityLine } from './mobility-change';
import { compareRecords } from './record-order';
import { combined, type DailySeries, type DaySpan } from './series';
import { sleepRegularity } from './sleep-regularity';
import { mean } from './statistics';

/** Days from which a regularity is told once a week: it looks back on 28 days anyway. */
const LONG_DAYS = 365;
const WEEK_DAYS = 7;

/** Mean soreness 0-10 of the sore regions of each day, 0 when all was clear (App's choice). */
export const dailyMeanSoreness = (checkIns: Iterable<CheckIn>, span: DaySpan): DailySeries => ({
  first: span.first,
  values: combined(
    checkIns,
    span,
    ({ soreness }) => soreness && (mean(Object.values(soreness)) ?? 0),
    Math.max,
  ),
});

/**
 * Sleep Regularity Index, -100 to 100, of the 28 days that end on each day (Phillips 2017); in a span
 * of a year and more only every seventh day counted from its end (App's choice).
 */
export function dailyRegularity(sleeps: readonly Sleep[], span: DaySpan): DailySeries {
  const days = daysFrom(span.first, span.last);
  const step = days.length >= LONG_DAYS ? WEEK_DAYS : 1;
  const sorted = [...sleeps].sort((a, b) => (a.day < b.day ? -1 : 1));
  const values = days.map((day, index) => {
    if ((days.length - 1 - index) % step !== 0) return null;
    const regularity = sleepRegularity(sorted, day);
    return regularity.known ? regularity.index : null;
  });
  return { first: span.first, values };
}

const sheets = (
  sheets: readonly Questionnaire[],
  instrument: Questionnaire['instrument'],
  scoreOf: (answers: Questionnaire['answers']) => number,
  span: DaySpan,
): DailySeries => ({
  first: span.first,
  values: combined(
    sheets.filter((sheet) => sheet.instrument === instrument),
    span,
    ({ answers }) => scoreOf(answers),
    Math.max,
  ),
});

/** Desk-check total of each day it was filled in on (CMDQ, Hedge 1999). */
export const dailyDeskCheck = (answered: readonly Questionnaire[], span: DaySpan): DailySeries =>
  sheets(answered, 'cmdq', deskCheckTotal, span);

/** Complaint severity 0-100 of each day, the highest of all complaints (OSTRC, Clarsen 2020). */
export const dailyComplaintScore = (
  answered: readonly Questionnaire[],
  span: DaySpan,
): DailySeries => sheets(answered, 'ostrc', complaintSeverity, span);

/** Highest tension 0-10 of any region before or after the massages of each day. */
export const dailyTension = (
  massages: readonly Massage[],
  when: 'tensionBefore' | 'tensionAfter',
  span: DaySpan,
): DailySeries => ({
  first: span.first,
  values: combined(
    massages.filter(countsTowardsRhythm),
    span,
    (massage) => highest(Object.values(massage[when] ?? {})),
    Math.max,
  ),
});

const highest = (values: readonly number[]): number | undefined =>
  values.length > 0 ? Math.max(...values) : undefined;

/**
 * Best trial of one line of tests on each day, in the test's unit, done the way the newest one was
 * done: the zeros of two ways differ.
 */
export function dailyMobility(
  tests: readonly RecordOf<'mobility-test'>[],
  { test, side }: MobilityLine,
  span: DaySpan,
): DailySeries {
  const line = tests.filter((item) => item.test === test && item.side === side);
  const newest = [...line].sort(compareRecords).at(-1);
  const alike = line.filter(({ protocol }) => protocol === newest?.protocol);
  return { first: span.first, values: combined(alike, span, bestTrial, Math.max) };
}
