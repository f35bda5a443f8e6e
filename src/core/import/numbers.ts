import { latinDigits } from '../number';
import type { Intake } from './found';

export type DecimalSign = '.' | ',';

const bare = (text: string) => latinDigits(text).replace(/[\s\u00a0\u202f'\u2019]/g, '');

/** A number as a table writes it, with grouping marks; undefined where it is none. */
export function tableNumber(text: string, decimal: DecimalSign): number | undefined {
  const plain =
    decimal === ','
      ? bare(text).replaceAll('.', '').replace(',', '.')
      : bare(text).replaceAll(',', '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** What a number proves about its decimal sign: `1,5` a comma, `1,234` nothing, `1.234,5` a comma. */
function signOf(text: string): DecimalSign | undefined {
  const match = /^[+-]?[\d.,]*([.,])(\d+)$/.exec(bare(text));
  if (!match) return undefined;
  const [, mark, behind = ''] = match;
  const other = mark === ',' ? '.' : ',';
  if (behind.length === 3 && !bare(text).includes(other)) return undefined;
  return mark === ',' ? ',' : '.';
}

/**
 * The decimal sign of a table's numbers. It is asked about where the numbers prove nothing or
 * contradict each other; the guess is what most of them show, else `fallback`.
 */
export function decimalSign(
  texts: Iterable<string>,
  intake: Intake,
  fallback: DecimalSign = '.',
): DecimalSign {
  let commas = 0;
  let points = 0;
  let isOpen = false;
  for (const text of texts) {
    const sign = signOf(text);
    if (sign === ',') commas += 1;
    else if (sign === '.') points += 1;
    else if (/[.,]/.test(text)) isOpen = true;
  }
  const guess = commas === points ? fallback : commas > points ? ',' : '.';
  const isProven = commas > 0 !== points > 0;
  if (isProven || (commas === 0 && !isOpen)) return guess;
  const answer = intake.answer({ id: 'decimal-sign', choices: ['.', ','], guess });
  return answer === ',' ? ',' : '.';
}

const CLOCK_DURATION = /^(?:(\d+):)?(\d{1,2}):(\d{2}(?:[.,]\d+)?)$/;
const WORD_DURATION = /^(?:(\d+)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+)\s*s)?$/i;

/** Seconds of a duration: `1:02:03`, `17:01`, `2h 18m`, `45m`, or plain seconds. */
export function durationSeconds(text: string): number | undefined {
  const plain = latinDigits(text).trim();
  if (plain === '') return undefined;
  if (/^\d+([.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  const clock = CLOCK_DURATION.exec(plain);
  const words = clock ? undefined : WORD_DURATION.exec(plain);
  const parts = clock ?? words;
  if (!parts) return undefined;
  const [hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
