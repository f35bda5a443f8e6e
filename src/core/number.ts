/** First digit of every decimal digit block people type on a phone or desktop keyboard. */
const DIGIT_ZEROS = [
  0x0660, // Arabic-Indic
  0x06f0, // Persian
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0a66, // Gurmukhi
  0x0ae6, // Gujarati
  0x0b66, // Odia
  0x0be6, // Tamil
  0x0c66, // Telugu
  0x0ce6, // Kannada
  0x0d66, // Malayalam
  0x0e50, // Thai
  0x0ed0, // Lao
  0x0f20, // Tibetan
  0x1040, // Myanmar
  0x17e0, // Khmer
  0x1810, // Mongolian
  0xff10, // full width
];

const latinDigit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const zero = DIGIT_ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
};

/** The text with every decimal digit as a Latin one and typographic signs as plain ones. */
export const latinDigits = (text: string): string =>
  PLAIN_ASCII.test(text)
    ? text
    : Array.from(text, latinDigit)
        .join('')
        .replace(/[\u2212\u2012\u2013]/g, '-')
        .replace(/[\u066b\uff0e]/g, '.')
        .replace(/[\uff0c\u060c]/g, ',')
        .replace(/[\u200e\u200f\u061c]/g, '');

const PLAIN_ASCII = /^[ -~]*$/;

const PLAIN_NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/**
 * The number a person typed: decimal point or comma, any script's digits, spaces around. No
 * grouping, no exponent: `1.500` is one and a half. Undefined where it is no number.
 */
export function parseNumber(text: string): number | undefined {
  const plain = latinDigits(text).trim();
  if (!PLAIN_NUMBER.test(plain)) return undefined;
  return Number(plain.replace(',', '.')) + 0; // turns minus zero into zero
}

const CLOCK_PATTERN = /^(\d{1,2})[:.h\uff1a]?(\d{2})\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** Minute of the day of a typed clock time (`7:05`, `0705`, `7.05`, `7:05 pm`), else undefined. */
export function parseClock(text: string): number | undefined {
  const match = CLOCK_PATTERN.exec(latinDigits(text).trim());
  if (!match) return undefined;
  const [hourText, minuteText, half] = [match[1], match[2], match[3]?.toLowerCase()[0]];
  const typedHour = Number(hourText);
  const minute = Number(minuteText);
  if (half && (typedHour < 1 || typedHour > 12)) return undefined;
  const hour = half ? (typedHour % 12) + (half === 'p' ? 12 : 0) : typedHour;
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : undefined;
}

/** Rounds to a number of decimals, halves away from zero on the decimal as written. */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const rounded = Math.round(shifted(Math.abs(value), decimals));
  return Math.sign(value) * shifted(rounded, -decimals) + 0;
}

/** The value times ten to a power, on the decimal as written: 1.005 by 2 is 100.5 exactly. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
