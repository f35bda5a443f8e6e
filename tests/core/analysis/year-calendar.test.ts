import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyRecords, dailySessions, dailySoreness } from '../../../src/core/analysis/daily';
import {
  calendarMonths,
  calendarWeeks,
  evenSteps,
  stepOf,
  yearFacts,
  yearSpan,
} from '../../../src/core/analysis/year-calendar';
import { addDays, daysBetween, daysFrom, startOfWeek, type WeekStart } from '../../../src/core/day';
import { checkIn, dayOf, lifeEvent, massage, training } from '../../support/records';

const someYear = fc
  .integer({ min: 1971, max: 2199 })
  .map((year) => yearSpan(dayOf(`${year}-06-15`)));
const someStart = fc.constantFrom<WeekStart[]>('monday', 'sunday', 'saturday');

describe('a year', () => {
  it('has 365 days, and a leap year 366', () => {
    const lengthOf = ({ first, last }: ReturnType<typeof yearSpan>) => daysBetween(first, last) + 1;
    expect(yearSpan(dayOf('2026-11-24'))).toEqual({ first: '2026-01-01', last: '2026-12-31' });
    expect(lengthOf(yearSpan(dayOf('2026-11-24')))).toBe(365);
    expect(lengthOf(yearSpan(dayOf('2028-02-29')))).toBe(366);
  });

  it.each([
    ['monday', '2025-12-29', 3],
    ['sunday', '2025-12-28', 4],
    ['saturday', '2025-12-27', 5],
  ] as const)('that starts on a Thursday begins in the week of its %s', (start, first, place) => {
    const [week] = calendarWeeks(yearSpan(dayOf('2026-01-01')), start);
    expect(week?.first).toBe(first);
    expect(week?.days.indexOf(dayOf('2026-01-01'))).toBe(place);
    expect(week?.days.slice(0, place)).toEqual(Array(place).fill(undefined));
  });

  it('has every day once and in order, whatever day a week starts on', () => {
    fc.assert(
      fc.property(someYear, someStart, (span, start) => {
        const days = calendarMonths(span, start).flatMap(({ weeks }) =>
          weeks.flatMap((week) => week.days.filter((day) => day !== undefined)),
        );
        expect(days).toEqual(daysFrom(span.first, span.last));
      }),
    );
  });

  it('has weeks of seven places, each starting on the chosen day', () => {
    fc.assert(
      fc.property(someYear, someStart, (span, start) => {
        for (const { first, days } of calendarWeeks(span, start)) {
          expect(first).toBe(startOfWeek(first, start));
          expect(days).toHaveLength(7);
          days.forEach((day, place) => {
            if (day) expect(day).toBe(addDays(first, place));
          });
        }
      }),
    );
  });
});

describe('the steps of a calendar', () => {
  const scores = [1, 3, 5, 7, 9] as const;

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [8, 4],
    [10, 5],
  ])('give a score of %i step %i', (score, step) => {
    expect(stepOf(score, scores)).toBe(step);
  });

  it('count what is above zero, however little, as the first', () => {
    expect(stepOf(0.2, scores)).toBe(1);
    expect(stepOf(3, [0, 100, 200, 300, 400])).toBe(1);
  });

  it('are of a round width, and the last holds the most', () => {
    expect(evenSteps(430)).toEqual([0, 100, 200, 300, 400]);
    expect(evenSteps(47)).toEqual([0, 10, 20, 30, 40]);
    expect(evenSteps(5)).toEqual([0, 1, 2, 3, 4]);
    expect(evenSteps(0)).toEqual([0, 1, 2, 3, 4]);
    expect(evenSteps(2)).toEqual([0, 1, 2, 3, 4]);
    expect(evenSteps(800, 30)).toEqual([0, 180, 360, 540, 720]);
  });

  it('never fall as the value rises, and use the whole ramp but for its foot', () => {
    const amount = fc.double({ min: 5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, most] = [Math.min(a, b), Math.max(a, b)];
        const starts = evenSteps(most);
        expect(stepOf(low, starts)).toBeLessThanOrEqual(stepOf(most, starts));
        expect(stepOf(most, starts)).toBeGreaterThanOrEqual(3);
        expect(most).toBeLessThanOrEqual(starts[4] + starts[1] + 1e-9);
      }),
    );
  });
});

describe('the days of a year', () => {
  const span = { first: dayOf('2026-03-01'), last: dayOf('2026-03-05') };
  const [one, two, three, four] = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'] as const;

  it('show the worst of several check-ins, and none where nobody asked the body', () => {
    const checkIns = [
      checkIn(one, { soreness: { 'calf-left': 3 } }),
      checkIn(one, { soreness: { 'calf-right': 6 } }),
      checkIn(two, { soreness: undefined, energy: 3 }),
      checkIn(three),
    ];
    expect(dailySoreness(checkIns, span).values).toEqual([6, null, 0, null, null]);
  });

  it('count sessions; a logged day without one has none, a silent one is unknown', () => {
    const recorded = new Set([dayOf(one), dayOf(two)]);
    const trainings = [training(one), training(one), training(four)];
    expect(dailySessions(trainings, recorded, span).values).toEqual([2, 0, null, 1, null]);
  });

  it('count what was written of the day, not what was planned for it', () => {
    const records = [
      { kind: 'check-in', record: checkIn(one) },
      { kind: 'training', record: training(one) },
      { kind: 'massage', record: massage(two, { status: 'planned' }) },
      { kind: 'massage', record: massage(three) },
      { kind: 'event', record: lifeEvent(four) },
    ] as const;
    expect(dailyRecords(records, span).values).toEqual([2, null, 1, null, null]);
  });
});

describe('what is said of a year', () => {
  const first = dayOf('2026-03-01');

  it('leaves unknown days out of everything but their number', () => {
    expect(yearFacts({ first, values: [null, 4, 0, 7, 7, null] })).toEqual({
      days: 6,
      logged: 4,
      active: 3,
      total: 18,
      least: { day: '2026-03-03', value: 0 },
      most: { day: '2026-03-04', value: 7 },
    });
  });

  it('does not call a day in progress the lowest, unless it is the only one', () => {
    const open = dayOf('2026-03-03');
    expect(yearFacts({ first, values: [5, 4, 1] }, open).least?.day).toBe('2026-03-02');
    expect(yearFacts({ first, values: [5, 4, 9] }, open).most?.day).toBe(open);
    expect(yearFacts({ first, values: [null, null, 1] }, open).least?.day).toBe(open);
  });

  it('names no extreme where nothing is known', () => {
    const facts = { days: 1, logged: 0, active: 0, total: 0 };
    expect(yearFacts({ first, values: [null] })).toEqual(facts);
  });
});
