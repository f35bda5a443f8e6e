import { describe, expect, test } from 'vitest';
import { checkInReply } from '../../../src/core/analysis/check-in-reply';
import { replyInWords } from '../../../src/features/check-in/check-in-reply';
import { checkIn, massage } from '../../support/records';

const sore = (day: string, score = 4) => checkIn(day, { soreness: { 'calf-left': score } });
const saved = sore('2026-11-24');
const reply = (
  others: Parameters<typeof checkInReply>[1],
  massages: Parameters<typeof checkInReply>[2] = [],
) => checkInReply(saved, [saved, ...others], massages);

describe('what is said back about a check-in', () => {
  test('is nothing where nothing is sore or the body was left open', () => {
    expect(checkInReply(checkIn('2026-11-24'), [saved], [])).toBeUndefined();
    expect(
      checkInReply(checkIn('2026-11-24', { soreness: undefined }), [saved], []),
    ).toBeUndefined();
  });

  test('counts the days in a row, and a day without an answer ends them', () => {
    expect(reply([sore('2026-11-23'), sore('2026-11-22')])?.days).toBe(3);
    expect(reply([sore('2026-11-22'), sore('2026-11-21')])?.days).toBe(1);
  });

  test('names the sorest region, and of equals the one that lasts longest', () => {
    const two = checkIn('2026-11-24', {
      soreness: { 'calf-left': 5, 'glute-right': 5, 'abs-left': 2 },
    });
    const before = checkIn('2026-11-23', { soreness: { 'glute-right': 1 } });
    expect(checkInReply(two, [before], [])).toEqual({ region: 'glute-right', score: 5, days: 2 });
  });

  test('mentions the last massage by somebody else’s hands, not a booked one', () => {
    const massages = [
      massage('2026-11-15'),
      massage('2026-11-20', { modality: 'self' }),
      massage('2026-11-22', { status: 'planned' }),
    ];
    expect(reply([], massages)?.daysSinceMassage).toBe(9);
  });

  test.each([
    [{ days: 1 }, 'Left calf sore today.'],
    [{ days: 3, daysSinceMassage: 9 }, 'Left calf sore for a third day; last massage 9 days ago.'],
    [{ days: 21, daysSinceMassage: 0 }, 'Left calf sore for a 21st day; massage today.'],
    [{ days: 12, daysSinceMassage: 1 }, 'Left calf sore for a 12th day; last massage 1 day ago.'],
  ])('in words: %o', (facts, sentence) => {
    const said = replyInWords({ region: 'calf-left', score: 4, ...facts });
    expect(said.replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});
