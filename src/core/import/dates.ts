import type { ZoneId } from '../moment';
import { latinDigits } from '../number';
import type { FoundTime } from './found';

export type DateOrder = 'day-first' | 'month-first';

const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?`;
/** Words that name the half of the day, behind the clock or before it. */
const HALF = String.raw`[ap]\.?\s?m?\.?|[πμ]\.μ\.`;
const HALF_BEFORE = '[ap]m|오전|오후|午前|午後|上午|下午';
/** Between day and clock stand signs and a few short words: `T`, `um`, `à`, `a las`, `г., в`. */
const BETWEEN = String.raw`(?:[T,\s]|(?!${HALF_BEFORE})\p{L}{1,5}\.?,?\s){0,6}`;
const ZONE = String.raw`(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`;
const CLOCK_TAIL = new RegExp(
  `^${BETWEEN}(?:(${HALF_BEFORE})?\\s?${CLOCK}\\s*(${HALF})?\\s*${ZONE})?$`,
  'iu',
);
const SECOND_HALF = /^(?:p|μ\.μ|오후|午後|下午)/iu;

const YEAR_FIRST =
  /^(\d{4})(?:[-/]|\.\s?|[年년]\s?)(\d{1,2})(?:[-/]|\.\s?|[月월]\s?)(\d{1,2})(?:[日일.]|(?!\d))/u;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
/** `5 de maio de 2026`, `8th Dec 2021`, `Jan 1, 2024`. */
const WORDS =
  /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?([^\s\d,]+?)\.?,?\s+(?:de\s+)?|([^\s\d,]+?)\.?\s+(\d{1,2}),?\s+)(\d{4})/u;
/** `2023. máj. 23.` */
const YEAR_FIRST_WORDS = /^(\d{4})\.?\s+([^\s\d,]+?)\.?\s+(\d{1,2})(?:\.|(?!\d))/u;

/** The locales whose month names are understood: those of the products' own translations. */
const LOCALES = 'en de fr es it pt nl pl sv da nb fi cs hu ro tr ru uk el'.split(' ');

let monthNames: ReadonlyMap<string, number> | undefined;

const monthKey = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mark}.]/gu, '');

function monthOf(name: string): number | undefined {
  monthNames ??= new Map(
    LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) => {
        // With a day beside it a month takes the case that dates use: 5 мая, not май.
        const format = new Intl.DateTimeFormat(locale, {
          month: style,
          day: 'numeric',
          timeZone: 'UTC',
        });
        return Array.from({ length: 12 }, (_, month): [string, number] => {
          const parts = format.formatToParts(Date.UTC(2024, month, 15));
          return [monthKey(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
        });
      }),
    ),
  );
  const key = monthKey(name);
  return monthNames.get(key) ?? monthNames.get(key.slice(0, 3));
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

function dateParts(text: string, order: DateOrder): DateParts | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [whole, year, month, day] = first;
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      rest: text.slice(whole.length),
    };
  }
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(last, text, order);
  return inWords(text);
}

function inWords(text: string): DateParts | undefined {
  const yearFirst = YEAR_FIRST_WORDS.exec(text);
  const [whole = '', day, name, otherName, otherDay, year] = yearFirst
    ? [yearFirst[0], yearFirst[3], yearFirst[2], '', '', yearFirst[1]]
    : (WORDS.exec(text) ?? []);
  const month = monthOf(name ?? otherName ?? '');
  if (!month) return undefined;
  return {
    year: Number(year),
    month,
    day: Number(day ?? otherDay),
    rest: text.slice(whole.length),
  };
}

function yearLast(match: RegExpExecArray, text: string, order: DateOrder): DateParts {
  const [whole, one, mark, two, year = ''] = match;
  // Dots stand between day and month everywhere that uses them.
  const isDayFirst = mark === '.' || order === 'day-first';
  return {
    year: Number(year) + (year.length === 2 ? 2000 : 0),
    month: Number(isDayFirst ? two : one),
    day: Number(isDayFirst ? one : two),
    rest: text.slice(whole.length),
  };
}

function clockMs(rest: RegExpExecArray): number | undefined {
  const [, before, hourText, minuteText, secondText = '0', fraction = '0', behind] = rest;
  if (hourText === undefined) return 0;
  const typed = Number(hourText);
  const half = before ?? behind;
  if (half && (typed < 1 || typed > 12)) return undefined;
  const hour = half ? (typed % 12) + (SECOND_HALF.test(half) ? 12 : 0) : typed;
  const [minute, second] = [Number(minuteText), Number(secondText)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

/** `+0130`, `UTC+01:30` or `Z` as an offset zone; undefined where a text names no offset. */
export function offsetZone(text: string): ZoneId | undefined {
  const match = /^(?:UTC|GMT)?(?:([+-])(\d{1,2}):?(\d{2})?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const offsetMs = (zone: ZoneId): number =>
  (zone.startsWith('-') ? -1 : 1) *
  (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) *
  60_000;

/** `lun., 30 juin 2014` */
const WEEKDAY = /^\p{L}{2,12}\.?, (?=\S+ \S+ \d{4}\b)/u;

/** No product writes a longer date. */
const LONGEST_DATE = 80;

/** A date's text in plain digits and spaces; empty where it is too long to be one. */
const plainDate = (text: string): string =>
  text.length > LONGEST_DATE
    ? ''
    : latinDigits(text)
        .replace(/[\s\u00a0\u202f]+/g, ' ')
        .trim()
        .replace(WEEKDAY, '');

/** A date and time as products write it; undefined where it is no such time. */
export function readTime(text: string, order: DateOrder = 'day-first'): FoundTime | undefined {
  const plain = plainDate(text);
  const date = dateParts(plain, order);
  const rest = date && CLOCK_TAIL.exec(date.rest);
  if (!date || !rest) return undefined;
  const ms = clockMs(rest);
  const midnight = Date.UTC(date.year, date.month - 1, date.day);
  const parts = new Date(midnight);
  const isReal = parts.getUTCMonth() === date.month - 1 && parts.getUTCFullYear() === date.year;
  if (ms === undefined || !isReal) return undefined;
  const wall = midnight + ms;
  const zone = rest[7] === undefined ? undefined : offsetZone(rest[7].toUpperCase());
  if (zone) return { at: wall - offsetMs(zone), ...(rest[7] !== 'Z' && { zone }) };
  return rest[2] === undefined ? { wall, dateOnly: true } : { wall };
}

/** A clock on the wall together with the zone that a file names beside it. */
export const inZone = (time: FoundTime, zone: ZoneId | undefined): FoundTime =>
  'wall' in time && zone && /^[+-]/.test(zone) ? { at: time.wall - offsetMs(zone), zone } : time;

/** Whether a date leaves open which of its numbers is the day. */
export const isAmbiguous = (text: string): boolean => {
  const match = YEAR_LAST.exec(plainDate(text));
  return match !== null && match[2] !== '.' && Number(match[1]) <= 12 && Number(match[3]) <= 12;
};

/** What a date proves: 25/12 a day first, 12/25 a month first. */
export function orderOf(text: string): DateOrder | undefined {
  const match = YEAR_LAST.exec(plainDate(text));
  if (!match || match[2] === '.') return undefined;
  if (Number(match[1]) > 12) return 'day-first';
  return Number(match[3]) > 12 ? 'month-first' : undefined;
}
