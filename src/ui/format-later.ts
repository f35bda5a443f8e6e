import { dateParts, formatNumber, GAP, interfaceLocale, MS_PER_DAY } from './format';

// What the first view never writes: its code comes with the pages that do.

/** The name of a weekday, 0 = Sunday. */
export function formatWeekday(
  weekday: number,
  style: 'long' | 'short' = 'long',
  locale = interfaceLocale,
) {
  // 4 January 1970 was a Sunday
  return dateParts((3 + weekday) * MS_PER_DAY, { weekday: style }, locale);
}

/** A share of 0-1 as "35 %". */
export const formatPercent = (share: number, locale = interfaceLocale): string =>
  `${formatNumber(share * 100, 0, locale)}${GAP}%`;

/** File sizes: "12 kB", "3.4 MB", "10.7 GB". */
export function formatBytes(bytes: number, locale = interfaceLocale): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000), 0, locale)}${GAP}kB`;
  if (bytes < 1_000_000_000) return `${formatNumber(bytes / 1_000_000, 1, locale)}${GAP}MB`;
  return `${formatNumber(bytes / 1_000_000_000, 1, locale)}${GAP}GB`;
}
