import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardSessions } from '../../../src/core/analysis/hard-session';
import { addDays } from '../../../src/core/day';
import type { RecordOf } from '../../../src/core/log/kinds';
import { dayOf, training } from '../../support/records';

const today = dayOf('2026-11-24');
const span = { first: addDays(today, -3), last: today };

const signsOf = (...trainings: RecordOf<'training'>[]) =>
  hardSessions(trainings, span).map(({ signs }) => signs);

/** Sessions at RPE 3 of the days before, 90 to 180 AU, the first one `from` days ago. */
const easyDays = (count: number, from = 4) =>
  Array.from({ length: count }, (_, index) =>
    training(addDays(today, -from - index), { rpe: 3, minutes: 30 + (index % 10) * 3 }),
  );

describe('a hard session', () => {
  it('is one of RPE 7 and more', () => {
    expect(signsOf(training(today, { rpe: 7 }))).toEqual([['rpe']]);
    expect(signsOf(training(today, { rpe: 6.5 }))).toEqual([]);
    expect(signsOf(training(today, { rpe: undefined }))).toEqual([]);
  });

  it.each(['hard', 'new', 'eccentric'] as const)('is one marked %s', (mark) => {
    expect(signsOf(training(today, { rpe: undefined, marks: [mark] }))).toEqual([['marked']]);
  });

  it('is one above the person’s own 90th percentile of 28 days', () => {
    expect(signsOf(...easyDays(20), training(today, { rpe: 3, minutes: 90 }))).toEqual([['load']]);
    expect(signsOf(...easyDays(20), training(today, { rpe: 3, minutes: 50 }))).toEqual([]);
  });

  it('needs ten rated sessions of the 28 days before for that', () => {
    const long = training(today, { rpe: 3, minutes: 90 });
    expect(signsOf(...easyDays(9), long)).toEqual([]);
    expect(signsOf(...easyDays(10), long)).toEqual([['load']]);
    expect(signsOf(...easyDays(10, 20), long)).toEqual([]);
  });

  it('is not judged by the sessions of its own day', () => {
    const long = training(today, { rpe: 3, minutes: 90 });
    const longer = Array.from({ length: 5 }, () => training(today, { rpe: 3, minutes: 200 }));
    const found = hardSessions([...easyDays(12), long, ...longer], span);
    expect(found).toHaveLength(6);
  });

  it('is found within its days alone, in the order of happening', () => {
    const before = training(addDays(today, -4), { rpe: 9 });
    const first = training(addDays(today, -3), { rpe: 8, marks: ['new'] });
    const last = training(today, { rpe: 8 });
    const after = training(addDays(today, 1), { rpe: 9 });
    const found = hardSessions([after, last, before, first], span);
    expect(found).toEqual([
      { training: first, signs: ['rpe', 'marked'] },
      { training: last, signs: ['rpe'] },
    ]);
  });

  it('does not depend on the order of entry', () => {
    const someTrainings = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 1, max: 10 }))
        .map(([ago, rpe]) => training(addDays(today, -ago), { rpe })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(someTrainings, (trainings) => {
        expect(hardSessions(trainings.toReversed(), span)).toEqual(hardSessions(trainings, span));
      }),
    );
  });
});
