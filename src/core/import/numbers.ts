import { latinDigits } from '../number';
import type { Intake } from './found';

export type DecimalSign = '.' | ',';

/** No product writes a longer number or duration. */
const LONGEST_NUMBER = 60;

const bare = (text: string) =>
  text.length > LONGEST_NUMBER ? '' : latinDigits(text).replace(/[\s\u00a0\u202f'\u2019]/g, '');

/** A number as a table writes it, with grouping marks; undefined where it is none. */
export function tableNumber(text: string, decimal: DecimalSign): number | undefined {
  const plain = bare(text);
  const english =
    decimal === ',' ? plain.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : plain;
  return NUMBER.test(english) ? Number(english.replaceAll(',', '')) : undefined;
}

/** Groups of three before the point, of two as well where thousands are counted in lakhs. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/;

/** What a number proves about its decimal sign: `1,5` a comma, `1,234` nothing, `1.234,5` a comma. */
function signOf(text: string): DecimalSign | undefined {
  const match = /^[+-]?[\d.,]*([.,])(\d+)$/.exec(bare(text));
  if (!match) return undefined;
  const [, mark, behind = ''] = match;
  const other = mark === ',' ? '.' : ',';
  if (behind.length === 3 && !bare(text).includes(other)) return undefined;
  return mark === ',' ? ',' : '.';
}

/** The decimal sign that most of some numbers show, else `fallback`; and whether none contradicts it. */
export function shownDecimal(texts: Iterable<string>, fallback: DecimalSign = '.') {
  let commas = 0;
  let points = 0;
  let isOpen = false;
  for (const text of texts) {
    const sign = signOf(text);
    if (sign === ',') commas += 1;
    else if (sign === '.') points += 1;
    else if (/[.,]/.test(text)) isOpen = true;
  }
  const sign = commas === points ? fallback : commas > points ? ',' : '.';
  const isProven = commas > 0 !== points > 0;
  return { sign, isSure: isProven || (commas === 0 && !isOpen) } as const;
}

/**
 * The decimal sign of a table's numbers. It is asked about where the numbers prove nothing or
 * contradict each other; the guess is what most of them show, else `fallback`.
 */
export function decimalSign(
  texts: Iterable<string>,
  intake: Pick<Intake, 'answer'>,
  fallback: DecimalSign = '.',
): DecimalSign {
  const { sign, isSure } = shownDecimal(texts, fallback);
  if (isSure) return sign;
  const answer = intake.answer({ id: 'decimal-sign', choices: ['.', ','], guess: sign });
  return answer === ',' ? ',' : '.';
}

/** Kilojoules in a kilocalorie, as food and exercise count it (thermochemical calorie, NIST SP 811). */
export const KJ_PER_KCAL = 4.184;

/** What one of a unit is worth by a table; undefined for a unit that is not in it. */
export const scaleOf = (
  units: Readonly<Record<string, number>>,
  unit: string,
): number | undefined => (Object.hasOwn(units, unit) ? units[unit] : undefined);

/** What a bare number of a duration counts. Two parts are h:mm beside `h` and `min-h`, else m:ss. */
export type DurationUnit = 'h' | 'min' | 'min-h' | 's';

const secondsPer = { h: 3600, min: 60, 'min-h': 60, s: 1 } as const;

const CLOCK_DURATION = /^(?:(\d+):)?(\d{1,4}):(\d{2}(?:[.,]\d+)?)$/;
const DURATION_PART = /(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?[\s,]*/uy;
const DURATION_WORDS: readonly (readonly [RegExp, DurationUnit])[] = [
  [
    /^(h|hrs?|hours?|std|stunden?|horas?|heures?|or[ae]|u|uur|uren|tim|timmar|ч|час\p{L}*|godz)$/u,
    'h',
  ],
  [/^(m|min|mins|minut\p{L}*|м|мин\p{L}*)$/u, 'min'],
  [/^(s|sec|secs|second\p{L}*|sek|sekund\p{L}*|seg|segundos?|с|сек\p{L}*)$/u, 's'],
];

/** Seconds of a duration: `1:02:03`, `17:01`, `2h 18m`, `45 min`, `1,5 h`, or a bare number of `unit`. */
export function durationSeconds(text: string, unit: DurationUnit = 's'): number | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const plain = latinDigits(text)
    .trim()
    .toLowerCase()
    .replace(/^pt(?=\d)/, '')
    .replace(/^(\d+)\s?h\s?(\d{1,2})$/, '$1h $2m');
  if (/^\d+([.,]\d+)?$/.test(plain)) return pointed(plain) * secondsPer[unit];
  const clock = CLOCK_DURATION.exec(plain);
  return clock ? clockSeconds(clock, unit) : wordSeconds(plain);
}

const pointed = (text: string) => Number(text.replace(',', '.'));

function clockSeconds([, first, second = '', third = '']: RegExpExecArray, unit: DurationUnit) {
  const [middle, last] = [Number(second), pointed(third)];
  if (last >= 60 || (first !== undefined && middle >= 60)) return undefined;
  if (first !== undefined) return Number(first) * 3600 + middle * 60 + last;
  return unit === 'h' || unit === 'min-h' ? middle * 3600 + last * 60 : middle * 60 + last;
}

function wordSeconds(plain: string): number | undefined {
  const parts: number[] = [];
  let at = 0;
  while (at < plain.length) {
    DURATION_PART.lastIndex = at;
    const [whole = '', amount = '', word = ''] = DURATION_PART.exec(plain) ?? [];
    const unit = DURATION_WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (!unit) return undefined;
    parts.push(pointed(amount) * secondsPer[unit]);
    at += whole.length;
  }
  return parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}
