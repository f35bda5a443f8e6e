import { describe, expect, it } from 'vitest';
import { decimalSign, durationSeconds, tableNumber } from '../../../src/core/import/numbers';

const asking = () => {
  const asked: string[] = [];
  const answer = ({ id, guess }: { id: string; guess: string }) => {
    asked.push(id);
    return guess;
  };
  return { asked, intake: { take: () => {}, warn: () => {}, answer } };
};

describe('a number in a table', () => {
  it.each([
    ['1,200', '.', 1200],
    ['3,40', ',', 3.4],
    ['2.932', ',', 2932],
    ["1'234.5", '.', 1234.5],
    ['12\u202f345,6', ',', 12_345.6],
    ['-0.5', '.', -0.5],
  ] as const)('%s with the sign %s is %d', (text, decimal, value) => {
    expect(tableNumber(text, decimal)).toBe(value);
  });

  it.each(['', '--', 'NaN', 'Infinity', '1e400', '5 kg', '1.2.3'])('"%s" is none', (text) => {
    expect(tableNumber(text, '.')).toBeUndefined();
  });
});

describe('the decimal sign', () => {
  it('is known from one number that proves it', () => {
    const { asked, intake } = asking();
    expect(decimalSign(['1,234', '3,5'], intake)).toBe(',');
    expect(decimalSign(['7', '8'], intake)).toBe('.');
    expect(asked).toEqual([]);
  });

  it('is asked for where nothing proves it, or both', () => {
    const { asked, intake } = asking();
    expect(decimalSign(['1,234'], intake)).toBe('.');
    expect(decimalSign(['1,5', '1.5', '2,5'], intake)).toBe(',');
    expect(asked).toEqual(['decimal-sign', 'decimal-sign']);
  });
});

describe('a duration', () => {
  it.each([
    ['2h 18m', 8280],
    ['45m', 2700],
    ['2700', 2700],
    ['01:02:03', 3723],
    ['00:01:39,6', 99.6],
    ['31:05', 1865],
    ['', undefined],
    ['--', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });
});
