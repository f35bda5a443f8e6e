import { type Kind, type KindEntry, type KindRecord, kinds } from '../../core/log/kinds';
import type { Preferences } from '../../core/preferences';
import {
  type Clock,
  formatCount,
  formatDay,
  formatKm,
  formatMinutes,
  formatMl,
  formatTime,
} from '../../ui/format';
import { kindCounts } from '../../ui/records/kind-counts';
import { type RecordLine, recordLine } from '../../ui/records/record-line';
import type { KindTotal } from './file-groups';
import { importsWords as words } from './imports-words';

export const clockOfPreferences = ({ hourCycle }: Preferences): Clock =>
  hourCycle === '12' ? 12 : 24;

/** An entry in one line, as the journal will show it. */
export const entryLine = ({ kind, entry }: KindEntry, preferences: Preferences): RecordLine =>
  // A line needs nothing of what storage adds.
  recordLine({ kind, record: entry } as KindRecord, preferences);

/** What an entry tells beside its amount; that the effort of sessions is open is said once for them all. */
export function entryDetail(item: KindEntry, preferences: Preferences): string {
  if (item.kind !== 'training' || item.entry.rpe !== undefined) {
    return entryLine(item, preferences).detail ?? '';
  }
  const { distanceMeters } = item.entry;
  return distanceMeters === undefined
    ? ''
    : formatKm(distanceMeters / 1000, preferences.distanceUnit);
}

export const entryTime = ({ entry }: KindEntry, preferences: Preferences): string => {
  const { at, offset } = entry;
  return at === undefined || offset === undefined
    ? ''
    : formatTime(at, offset, clockOfPreferences(preferences));
};

/** "Run, 45 min, 3 November, 07:10": enough to know which one it is. */
export function entryText(item: KindEntry, preferences: Preferences, today: string): string {
  const { title, value } = entryLine(item, preferences);
  return [title, value, entryWhen(item, preferences, today)].filter(Boolean).join(', ');
}

/** "3 November, 07:10". */
export const entryWhen = (item: KindEntry, preferences: Preferences, today: string): string =>
  [formatDay(item.entry.day, 'date', today), entryTime(item, preferences)]
    .filter(Boolean)
    .join(', ');

/** "3 January 2023 to 5 November 2024", without the year where it is this one; empty for no day. */
export function daysText(
  first: string | undefined,
  last: string | undefined,
  today: string,
): string {
  if (!first || !last) return '';
  const thisYear = first.slice(0, 4) === last.slice(0, 4) ? today : '';
  return words.days(formatDay(first, 'date', thisYear), formatDay(last, 'date', thisYear));
}

/** The amounts of a kind in a file, where it gives any. */
export const totalsText = (
  { minutes, meters, ml }: KindTotal,
  { distanceUnit, volumeUnit }: Preferences,
): string[] => [
  ...(minutes > 0 ? [formatMinutes(minutes)] : []),
  ...(meters > 0 ? [formatKm(meters / 1000, distanceUnit)] : []),
  ...(ml > 0 ? [formatMl(ml, volumeUnit)] : []),
];

/** "380 workouts, 12 sleeps". */
export const countsText = (
  counts: Readonly<Partial<Record<Kind, { readonly count: number }>>>,
): string =>
  kinds
    .flatMap((kind) => {
      const count = counts[kind]?.count ?? 0;
      return count > 0 ? [formatCount(count, kindCounts[kind])] : [];
    })
    .join(', ');
