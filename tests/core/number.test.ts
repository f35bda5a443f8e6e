import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinDigits, parseClock, parseNumber, roundTo } from '../../src/core/number';

/** Zeros of the scripts whose digits people type. */
const zeros = {
  latin: '0',
  arabic: '٠',
  persian: '۰',
  devanagari: '०',
  bengali: '০',
  gurmukhi: '੦',
  gujarati: '૦',
  odia: '୦',
  tamil: '௦',
  telugu: '౦',
  kannada: '೦',
  malayalam: '൦',
  thai: '๐',
  lao: '໐',
  tibetan: '༠',
  myanmar: '၀',
  khmer: '០',
  mongolian: '᠐',
  fullWidth: '０',
};
const anyZero = fc.constantFrom(...Object.values(zeros));
const inScript = (text: string, zero: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

describe('a number', () => {
  test.each([
    ['7', 7],
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['1.500', 1.5],
    ['1,500', 1.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['5,', 5],
    ['007', 7],
    ['+3', 3],
    ['-3', -3],
    ['−3,5', -3.5],
    ['–3', -3],
    ['  42 ', 42],
    ['\u00a042\u202f', 42],
    ['\u3000７．５', 7.5],
    ['٣٫٥', 3.5],
    ['\u200e-٣', -3],
    ['۷٫۲۵', 7.25],
    ['७,५', 7.5],
  ])('typed as %j is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '1,500.5',
    '1.500,5',
    '1,000,000',
    '1 500',
    '1\u00a0500',
    "1'500",
    '١٬٥٠٠',
    '1e3',
    '0x10',
    '0b1',
    'Infinity',
    'NaN',
    '--5',
    '+-5',
    '5-',
    '5 min',
    '½',
    '²',
    '五',
    'null',
  ])('is not read from %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  test('is the same in the digits of every script, with point or comma', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 999 }),
        anyZero,
        fc.constantFrom('.', ',', '٫', '，', '．'),
        fc.constantFrom('', '-', '+', '−'),
        (whole, fraction, zero, mark, sign) => {
          const typed = `${sign}${inScript(`${whole}${mark}${fraction}`, zero)}`;
          const expected = Number(`${sign === '−' ? '-' : sign}${whole}.${fraction}`);
          expect(parseNumber(typed)).toBe(expected + 0);
        },
      ),
    );
  });

  test('is never minus zero', () => {
    expect(parseNumber('-0')).toBe(0);
    expect(parseNumber('-0,0')).toBe(0);
    expect(roundTo(-0.04, 1)).toBe(0);
  });

  test('keeps its other characters when its digits become Latin ones', () => {
    expect(latinDigits('१२ km, ๓')).toBe('12 km, 3');
  });
});

describe('rounding', () => {
  test('goes by the decimal as written, halves away from zero', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-1.005, 2)).toBe(-1.01);
    expect(roundTo(2.5, 0)).toBe(3);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(roundTo(1.45, 1)).toBe(1.5);
  });

  test('holds for very small and very large values too', () => {
    expect(roundTo(1e-7, 1)).toBe(0);
    expect(roundTo(1e21, 2)).toBe(1e21);
    expect(roundTo(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(roundTo(Number.NaN, 2)).toBeNaN();
  });

  test('stays within half a step, and rounding again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundTo(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
          expect(roundTo(rounded, decimals)).toBe(rounded);
        },
      ),
    );
  });
});

describe('a clock time', () => {
  test.each([
    ['7:05', 425],
    ['07:05', 425],
    ['0705', 425],
    ['705', 425],
    ['7.05', 425],
    ['7h05', 425],
    ['７：０５', 425],
    ['۷:۰۵', 425],
    [' 23:59 ', 1439],
    ['0:00', 0],
    ['12:30 am', 30],
    ['12:30 pm', 750],
    ['7:05 PM', 1145],
    ['7:05 p.m.', 1145],
    ['11:59am', 719],
  ])('typed as %j is minute %d', (text, minute) => {
    expect(parseClock(text)).toBe(minute);
  });

  test.each([
    '',
    '24:00',
    '7:60',
    '13:00 pm',
    '0:30 am',
    '7',
    '12',
    '7:5',
    '-7:05',
    '7:05:00',
    'x',
  ])('is not read from %j', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });

  test('is read in the digits of every script', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), anyZero, (minute, zero) => {
        const pad = (value: number) => String(value).padStart(2, '0');
        const typed = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
        expect(parseClock(inScript(typed, zero))).toBe(minute);
      }),
    );
  });
});
