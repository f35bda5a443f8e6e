import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuestionnaire } from '../../../src/core/log/parse-questionnaire';
import {
  complaintSeverity,
  deskCheckParts,
  deskCheckScore,
  deskCheckTotal,
  questionsOf,
} from '../../../src/core/log/questionnaire';
import { err } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import { questionnaire } from '../../support/records';
import { plainComplaintScore, plainDeskCheck } from './plain-forms';

describe('the desk check', () => {
  test('scores daily, moderate, slightly interfering discomfort 5 x 2 x 2 = 20', () => {
    expect(deskCheckScore(questionnaire('2026-11-24').answers, 'neck')).toBe(20);
    expect(deskCheckTotal(questionnaire('2026-11-24').answers)).toBe(20);
  });

  test('scores 0 without a frequency, and counts another missing factor as 1', () => {
    expect(
      deskCheckScore({ 'neck.discomfort': 'very', 'neck.interference': 'slight' }, 'neck'),
    ).toBe(0);
    expect(deskCheckScore({ 'neck.frequency': 'several-daily' }, 'neck')).toBe(10);
    expect(
      deskCheckScore({ 'neck.frequency': 'once-or-twice', 'neck.discomfort': 'very' }, 'neck'),
    ).toBe(4.5);
  });

  test('reaches 90 a body part and never falls below the frequency', () => {
    const questions = questionsOf('cmdq');
    expect(questions.size).toBe(54);
    const worst = {
      'hip.frequency': 'several-daily',
      'hip.discomfort': 'very',
      'hip.interference': 'substantial',
    };
    expect(deskCheckScore(worst, 'hip')).toBe(90);
    const anyAnswers = fc.record(
      Object.fromEntries([...questions].map(([id, answers]) => [id, fc.constantFrom(...answers)])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string>>;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        let sum = 0;
        for (const { id } of deskCheckParts) {
          const score = deskCheckScore(answers, id);
          const frequency = answers[`${id}.frequency`];
          const alone = frequency ? deskCheckScore({ [`${id}.frequency`]: frequency }, id) : 0;
          expect(score).toBeGreaterThanOrEqual(alone);
          expect(score).toBeLessThanOrEqual(90);
          sum += score;
        }
        expect(deskCheckTotal(answers)).toBe(sum);
      }),
    );
  });

  test('keeps raw answers and its version, and needs one answer at least', () => {
    expect(parseQuestionnaire(plainDeskCheck, contextAt())).toMatchObject({
      value: { instrument: 'cmdq', version: '1', answers: { 'neck.frequency': 'daily' } },
    });
    const blank = { ...plainDeskCheck, answers: { 'neck.frequency': '' } };
    expect(parseQuestionnaire(blank, contextAt())).toEqual(
      err([{ field: 'answers', reason: 'nothing-recorded' }]),
    );
  });
});

describe('the complaint score', () => {
  const read = (answers: Record<string, string>) =>
    parseQuestionnaire({ ...plainComplaintScore, answers }, contextAt());

  test('is the sum of the four answers, 0 to 100', () => {
    expect(complaintSeverity(plainComplaintScore.answers)).toBe(50);
    expect(
      complaintSeverity({ participation: '25', training: '25', performance: '25', pain: '25' }),
    ).toBe(100);
  });

  test('ends at full participation, which scores 0', () => {
    const ended = read({ participation: '0', training: '17' });
    expect(ended).toMatchObject({ value: { version: '2', answers: { participation: '0' } } });
    expect(ended.ok && complaintSeverity(ended.value.answers)).toBe(0);
    expect(ended.ok && Object.keys(ended.value.answers)).toEqual(['participation']);
  });

  test('needs all four answers otherwise', () => {
    expect(read({ participation: '8', pain: '0' })).toEqual(
      err([
        { field: 'training', reason: 'required' },
        { field: 'performance', reason: 'required' },
      ]),
    );
    expect(read({})).toMatchObject({ error: [{}, {}, {}, {}] });
  });

  test('knows no answer between the four scores', () => {
    const halfway = { ...plainComplaintScore.answers, pain: '13' };
    expect(read(halfway)).toEqual(err([{ field: 'pain', reason: 'unknown-choice' }]));
  });
});
