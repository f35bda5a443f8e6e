import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  complaintWeeks,
  deskCheckWeeks,
  isSubstantialProblem,
} from '../../../src/core/analysis/questionnaire-weeks';
import { complaintScores } from '../../../src/core/log/questionnaire';
import { questionnaire, recordIdOf } from '../../support/records';

const neck = recordIdOf(900_001);
const knee = recordIdOf(900_002);

/** A complaint sheet with its four scores in the order asked. */
function sheet(day: string, scores: readonly number[], complaint = neck) {
  const [participation, training, performance, pain] = scores.map(String);
  const given = { participation, training, performance, pain };
  const answers = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return questionnaire(day, { instrument: 'ostrc', version: '2', complaint, answers });
}

describe('the weekly desk check', () => {
  it('scores 5 x 2 x 2 = 20 (CMDQ, Hedge 1999)', () => {
    expect(deskCheckWeeks([questionnaire('2026-11-24')], 'monday')).toEqual([
      {
        week: '2026-11-23',
        day: '2026-11-24',
        total: 20,
        scores: { neck: 20 },
        answeredParts: 1,
      },
    ]);
  });

  it('scores a part without a frequency 0 and tells that it was not answered', () => {
    const answers = {
      'neck.frequency': 'several-daily',
      'knee-left.discomfort': 'very',
      'hip.frequency': 'never',
    };
    expect(deskCheckWeeks([questionnaire('2026-11-24', { answers })], 'monday')).toMatchObject([
      { total: 10, scores: { neck: 10, hip: 0 }, answeredParts: 2 },
    ]);
  });

  it('leaves a week without a sheet out: a gap, not 0', () => {
    const sheets = [questionnaire('2026-11-24'), questionnaire('2026-11-10')];
    expect(deskCheckWeeks(sheets, 'monday').map(({ week }) => week)).toEqual([
      '2026-11-09',
      '2026-11-23',
    ]);
  });

  it('takes the newest sheet of a week, which starts where the person’s week does', () => {
    const sunday = questionnaire('2026-11-22', { answers: { 'neck.frequency': 'daily' } });
    const monday = questionnaire('2026-11-23', { answers: { 'neck.frequency': 'never' } });
    const totals = (start: 'monday' | 'sunday') =>
      deskCheckWeeks([monday, sunday], start).map(({ total }) => total);
    expect(totals('monday')).toEqual([5, 0]);
    expect(totals('sunday')).toEqual([0]);
  });

  it('never mixes instruments or versions', () => {
    const sheets = [questionnaire('2026-11-24', { version: '0' }), sheet('2026-11-24', [0])];
    expect(deskCheckWeeks(sheets, 'monday')).toEqual([]);
  });
});

describe('the weekly complaint check', () => {
  it('adds four answers up to 0-100 (OSTRC version 2, Clarsen 2020)', () => {
    const sheets = [sheet('2026-11-17', [8, 17, 8, 17]), sheet('2026-11-24', [25, 25, 25, 25])];
    expect(complaintWeeks(sheets, neck, 'monday')).toEqual([
      { week: '2026-11-16', day: '2026-11-17', severity: 50, isSubstantial: true },
      { week: '2026-11-23', day: '2026-11-24', severity: 100, isSubstantial: true },
    ]);
  });

  it('ends at full participation with 0', () => {
    expect(complaintWeeks([sheet('2026-11-24', [0])], neck, 'monday')).toMatchObject([
      { severity: 0, isSubstantial: false },
    ]);
  });

  it('follows one complaint alone', () => {
    const sheets = [sheet('2026-11-24', [8, 8, 8, 8]), sheet('2026-11-24', [25, 8, 8, 8], knee)];
    expect(complaintWeeks(sheets, neck, 'monday')).toMatchObject([{ severity: 32 }]);
    expect(complaintWeeks(sheets, knee, 'monday')).toMatchObject([{ severity: 49 }]);
  });

  it('gives no severity to a sheet with an answer missing', () => {
    expect(complaintWeeks([sheet('2026-11-24', [8, 17])], neck, 'monday')).toEqual([]);
  });

  it('does not depend on the order of entry', () => {
    const score = fc.constantFrom(...complaintScores);
    const someSheets = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.tuple(score, score, score, score))
        .map(([date, scores]) => sheet(`2026-11-${String(date).padStart(2, '0')}`, scores)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(someSheets, (sheets) => {
        const weeks = complaintWeeks(sheets, neck, 'monday');
        expect(complaintWeeks(sheets.toReversed(), neck, 'monday')).toEqual(weeks);
        expect(weeks.map(({ week }) => week)).toEqual([...weeks.map(({ week }) => week)].sort());
      }),
    );
  });
});

describe('a substantial problem (OSTRC version 2)', () => {
  it.each([
    [[17, 8, 8, 25], false],
    [[25, 0, 0, 0], true],
    [[8, 17, 0, 0], true],
    [[8, 8, 17, 0], true],
    [[8, 8, 8, 25], false],
  ] as const)('of %s is %s', (scores, isSubstantial) => {
    expect(isSubstantialProblem(sheet('2026-11-24', scores).answers)).toBe(isSubstantial);
  });
});
