import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, isImportantImprovement } from '../../../src/core/analysis/change';

describe('the word for a change on 0-10', () => {
  it.each([
    [6, 4, 'better'],
    [6, 4.5, 'a-bit-better'],
    [6, 5, 'a-bit-better'],
    [6, 5.5, 'about-the-same'],
    [6, 6, 'about-the-same'],
    [6, 6.9, 'about-the-same'],
    [6, 7, 'a-bit-worse'],
    [6, 8, 'worse'],
    [0, 2, 'worse'],
  ] as const)('from %s to %s is %s', (from, to, word) => {
    expect(changeOf(from, to).word).toBe(word);
  });

  it('goes by points alone: 30 % of 2 is still about the same', () => {
    expect(changeOf(2, 1.4)).toMatchObject({ word: 'about-the-same', percent: -30 });
  });

  it('is not moved by the rounding of means', () => {
    expect(0.3 - 2.3).toBeGreaterThan(-2);
    expect(changeOf(2.3, 0.3)).toMatchObject({ points: -2, word: 'better' });
  });
});

describe('a percentage', () => {
  it('is of the start, and absent from a start of 0', () => {
    expect(changeOf(4, 6)).toEqual({ from: 4, to: 6, points: 2, word: 'worse', percent: 50 });
    expect(changeOf(0, 6)).toEqual({ from: 0, to: 6, points: 6, word: 'worse' });
  });
});

describe('an important improvement (Farrar 2001)', () => {
  it('is 2 points or 30 %, either will do', () => {
    expect(isImportantImprovement(9, 7)).toBe(true);
    expect(isImportantImprovement(3, 2.1)).toBe(true);
    expect(isImportantImprovement(6, 5.5)).toBe(false);
    expect(isImportantImprovement(6, 4.3)).toBe(false);
  });

  it('is never a rise, nor anything from 0', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, score, (from, to) => {
        if (to >= from) expect(isImportantImprovement(from, to)).toBe(false);
        if (from - to >= 2) expect(isImportantImprovement(from, to)).toBe(true);
      }),
    );
    expect(isImportantImprovement(0, 0)).toBe(false);
  });
});
