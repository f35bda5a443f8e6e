import { describe, expect, it } from 'vitest';
import {
  dailyComplaintScore,
  dailyDeskCheck,
  dailyRegularity,
} from '../../../src/core/analysis/daily-more';
import { addDays } from '../../../src/core/day';
import { dayOf, questionnaire, sleep } from '../../support/records';

const last = dayOf('2026-11-24');

describe('answer sheets day by day', () => {
  const span = { first: addDays(last, -2), last };
  const sheets = [
    questionnaire(addDays(last, -1), {
      instrument: 'ostrc',
      answers: { participation: '8', training: '0', performance: '17', pain: '8' },
    }),
    questionnaire(addDays(last, -1), {
      instrument: 'ostrc',
      answers: { participation: '0', training: '0', performance: '0', pain: '8' },
    }),
    questionnaire(last, {
      instrument: 'cmdq',
      answers: { 'neck.frequency': 'daily', 'neck.discomfort': 'very' },
    }),
  ];

  it('give the complaint that is worst, and unknown days where none was answered', () => {
    expect(dailyComplaintScore(sheets, span).values).toEqual([null, 33, null]);
  });

  it('give the total of the desk check', () => {
    expect(dailyDeskCheck(sheets, span).values).toEqual([null, null, 15]);
  });
});

describe('sleep regularity day by day', () => {
  const nights = Array.from({ length: 40 }, (_, ago) => sleep(addDays(last, -ago)));

  it('is 100 where every night was the same, and unknown before six of them', () => {
    const { values } = dailyRegularity(nights, { first: addDays(last, -41), last });
    expect(values.at(-1)).toBe(100);
    expect(values.slice(0, 7)).toEqual([null, null, null, null, null, null, null]);
  });

  it('is told once a week over a year and more', () => {
    const { values } = dailyRegularity(nights, { first: addDays(last, -365), last });
    expect(values.slice(-8)).toEqual([100, null, null, null, null, null, null, 100]);
  });
});
