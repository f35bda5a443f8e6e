import { expect, it } from 'vitest';
import { nonOverlap } from '../../../src/core/analysis/non-overlap';

const turned = (values: readonly number[]) => values.map((value) => -value);

it('gives 0.96 for the worked example of Parker & Vannest 2009, as the R package SingleCaseES prints its data', () => {
  const before = [4, 3, 4, 3, 4, 7, 5, 2, 3, 2];
  const during = [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9];
  expect(nonOverlap(turned(before), turned(during))).toBeCloseTo(0.9636, 4);
});

it('gives 0.9167 for the example in the manual of the R package SingleCaseES', () => {
  const before = [20, 20, 26, 25, 22, 23];
  const during = [28, 25, 24, 27, 30, 30, 29];
  expect(nonOverlap(turned(before), turned(during))).toBeCloseTo(0.9166667, 6);
});

it('gives 94 % for the example in the manual of the R package scan, where less is better', () => {
  expect(nonOverlap([12, 14, 9, 10], [10, 6, 4, 5, 3, 4])).toBeCloseTo(0.9375, 4);
});

it('counts ties half, and says nothing where a side is empty', () => {
  expect(nonOverlap([3, 3], [3])).toBe(0.5);
  expect(nonOverlap([], [3])).toBeUndefined();
});
