import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyLeftOpen } from '../../../src/core/drafts/check-in-draft';
import {
  type Marks,
  mirrored,
  restored,
  scoreOf,
  withoutMark,
  withScore,
} from '../../../src/core/drafts/region-mark';
import { sorenessKinds } from '../../../src/core/log/check-in';
import { regionOf, regions } from '../../../src/core/regions';

const region = fc.constantFrom(...regions.map(({ id }) => id));
const score = fc.integer({ min: 0, max: 10 });
const marks: fc.Arbitrary<Marks> = fc.record({
  soreness: fc.dictionary(region, score.map(String)),
  pain: fc.dictionary(region, score.map(String)),
  kinds: fc.dictionary(region, fc.subarray([...sorenessKinds])),
});

describe('a mark on one region', () => {
  test('is unknown until it is made, and 0 is a mark', () => {
    expect(scoreOf(bodyLeftOpen, 'calf-left')).toBeUndefined();
    expect(scoreOf(withScore(bodyLeftOpen, ['calf-left'], 0), 'calf-left')).toBe(0);
  });

  test('leaves every other region as it was', () => {
    fc.assert(
      fc.property(marks, region, region, score, (before, marked, other, value) => {
        fc.pre(marked !== other);
        const after = withScore(before, [marked], value);
        expect(scoreOf(after, marked)).toBe(value);
        expect(scoreOf(after, other)).toBe(scoreOf(before, other));
      }),
    );
  });

  test('goes with its kind and pain, and only it', () => {
    fc.assert(
      fc.property(marks, region, (before, cleared) => {
        const after = withoutMark(before, cleared);
        for (const part of ['soreness', 'pain', 'kinds'] as const) {
          const { [cleared]: _, ...rest } = before[part] as Record<string, unknown>;
          expect(after[part]).toEqual(rest);
        }
      }),
    );
  });
});

describe('both sides', () => {
  test('are the same after mirroring, and the other side can have back what it had', () => {
    fc.assert(
      fc.property(marks, region, (before, marked) => {
        const { opposite, side } = regionOf(marked);
        fc.pre(side !== 'middle');
        const both = { ...before, ...mirrored(before, marked) };
        expect(scoreOf(both, opposite)).toBe(scoreOf(before, marked) ?? 0);
        expect(both.kinds[opposite]).toEqual(before.kinds[marked] ?? []);
        const again = restored(both, opposite, before);
        expect(again).toEqual({ soreness: before.soreness, kinds: before.kinds });
      }),
    );
  });
});
