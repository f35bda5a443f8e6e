import type { Drink } from '../log/drink';
import type { Kind, KindEntry } from '../log/kinds';
import type { Sleep } from '../log/sleep';
import { type Instant, MS_PER_MINUTE } from '../moment';
import { isSameSession } from './same-session';

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const MS_PER_HOUR = 60 * MS_PER_MINUTE;
/** Share of the shorter sleep that must lie within the longer (App's choice). */
const OVERLAP = 0.5;

/**
 * Whether two entries likely tell of one thing, recorded twice: sessions that overlap and are alike in
 * length and distance, sleeps that overlap, the same drink in the same minute, a massage or a check-in
 * of the same day.
 */
export function isAlike(a: KindEntry, b: KindEntry): boolean {
  if (a.kind === 'training' && b.kind === 'training') return isSameSession(a.entry, b.entry);
  if (a.kind === 'sleep' && b.kind === 'sleep') return isSameSleep(a.entry, b.entry);
  if (a.kind === 'drink' && b.kind === 'drink') return isSameDrink(a.entry, b.entry);
  if (a.kind !== b.kind || a.entry.day !== b.entry.day) return false;
  return a.kind === 'check-in' || (isDoneMassage(a) && isDoneMassage(b));
}

const isDoneMassage = (item: KindEntry): boolean =>
  item.kind === 'massage' && item.entry.status === 'done';

/** Where a night's times are not known, two nights that end on one day are one. */
function isSameSleep(a: Sleep, b: Sleep): boolean {
  const [one, other] = [sleepSpan(a), sleepSpan(b)];
  if (!one || !other) return a.type === 'night' && b.type === 'night' && a.day === b.day;
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared >= Math.min(one.to - one.from, other.to - other.from) * OVERLAP;
}

/** Clocks differ by seconds, and products round millilitres. */
const isSameDrink = (a: Drink, b: Drink): boolean =>
  a.at !== undefined &&
  b.at !== undefined &&
  minuteOf(a.at) === minuteOf(b.at) &&
  a.what === b.what &&
  Math.abs(a.ml - b.ml) < 1;

const minuteOf = (at: Instant) => Math.floor(at / MS_PER_MINUTE);

function sleepSpan({ asleep, tried, intoBed, awake, outOfBed }: Sleep): Span | undefined {
  const from = asleep ?? tried ?? intoBed;
  const to = awake ?? outOfBed;
  return from && to && { from: from.at, to: to.at };
}

/** Kinds of which one record of a day may be the other, whatever the hour. */
const byDay: ReadonlySet<Kind> = new Set(['sleep', 'massage', 'check-in']);

/**
 * Names of places at which entries that may be alike meet, hours and days that they cover: so that each
 * is compared with few.
 */
export function meetingPlaces(item: KindEntry): readonly string[] {
  const span = spanOf(item);
  const hours = span ? hoursOf(span).map((hour) => `${item.kind} ${hour}`) : [];
  return byDay.has(item.kind) ? [...hours, `${item.kind} ${item.entry.day}`] : hours;
}

/** How long something lasted, in ms; 0 where it does not say. */
export function lengthOf(item: KindEntry): number {
  const span = spanOf(item);
  return span ? span.to - span.from : 0;
}

function spanOf({ kind, entry }: KindEntry): Span | undefined {
  if (kind === 'sleep') return sleepSpan(entry);
  const from = entry.at;
  if (from === undefined) return undefined;
  if (kind === 'drink') return { from, to: from };
  return kind === 'training' ? { from, to: from + entry.minutes * MS_PER_MINUTE } : undefined;
}

function hoursOf({ from, to }: Span): number[] {
  const first = Math.floor(from / MS_PER_HOUR);
  const last = Math.floor(to / MS_PER_HOUR);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
}
