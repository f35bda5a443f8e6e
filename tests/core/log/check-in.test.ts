import { describe, expect, test } from 'vitest';
import { sorenessAt, worstSoreness } from '../../../src/core/log/check-in';
import { parseCheckIn } from '../../../src/core/log/parse-check-in';
import { err } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import { checkIn } from '../../support/records';
import { plainCheckIn } from './plain-forms';

const read = (patch: object) => parseCheckIn({ ...plainCheckIn, ...patch }, contextAt());
const untouched = { bodyAnswered: false };

describe('a check-in', () => {
  test('knows nothing of soreness when the body was left untouched', () => {
    const result = read({ ...untouched, energy: '4' });
    expect(result).toEqual({ ok: true, value: { day: '2026-11-24', energy: 4 } });
  });

  test('with all clear holds an empty map: an answer', () => {
    expect(read({})).toEqual({ ok: true, value: { day: '2026-11-24', soreness: {} } });
  });

  test('leaves a region marked 0 out of the map, where it counts as 0', () => {
    expect(read({ soreness: { 'calf-left': '6', 'calf-right': '0' } })).toMatchObject({
      value: { soreness: { 'calf-left': 6 } },
    });
    expect(read({ soreness: { 'calf-left': '' } })).toMatchObject({ value: { soreness: {} } });
  });

  test('with a marked region has its body answered', () => {
    expect(read({ ...untouched, soreness: { 'calf-left': '6' } })).toMatchObject({
      value: { soreness: { 'calf-left': 6 } },
    });
  });

  test('keeps pain of 0 as an answer, apart from soreness', () => {
    expect(read({ ...untouched, pain: { 'knee-left': '0' } })).toEqual({
      ok: true,
      value: { day: '2026-11-24', pain: { 'knee-left': 0 } },
    });
  });

  test('needs some answer; a note is one', () => {
    expect(read(untouched)).toEqual(err([{ field: 'soreness', reason: 'nothing-recorded' }]));
    expect(read({ ...untouched, kinds: { 'calf-left': [] } }).ok).toBe(false);
    expect(read({ ...untouched, note: 'Slept at my sister’s' }).ok).toBe(true);
  });

  test('with an answer that cannot be read is not called empty on top', () => {
    expect(read({ ...untouched, energy: '9' })).toEqual(
      err([{ field: 'energy', reason: 'out-of-range', min: 1, max: 5 }]),
    );
  });

  test('names its worst soreness: 0 when clear, unknown when not asked', () => {
    const sore = checkIn('2026-03-28', { soreness: { 'calf-left': 3, 'quad-right': 7 } });
    const clear = checkIn('2026-03-28');
    const unknown = checkIn('2026-03-28', { soreness: undefined, energy: 3 });
    expect([sore, clear, unknown].map(worstSoreness)).toEqual([7, 0, undefined]);
    expect([sore, clear, unknown].map((one) => sorenessAt(one, 'calf-left'))).toEqual([
      3,
      0,
      undefined,
    ]);
    expect(sorenessAt(sore, 'calf-right')).toBe(0);
  });
});
