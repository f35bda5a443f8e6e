import type { KindRecord } from '../../core/log/kinds';
import { isRegionId, regionName, regionOf } from '../../core/regions';
import { kindLooks } from '../../ui/records/kind-look';
import { recordLine } from '../../ui/records/record-line';

const units = { volumeUnit: 'ml', distanceUnit: 'km' } as const;

/** Lower case without accents, so that "Knie" finds "knie" and "Rücken" is found by "rucken". */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Every region an entry names, wherever it stands in it. */
function regionNames(value: unknown): string[] {
  if (typeof value === 'string') {
    return isRegionId(value) ? [regionName(value), regionOf(value).anatomy] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value)].flatMap(regionNames);
}

/** The text an entry is found by: its line, its note, what it is, the regions it names. */
export function searchTextOf(entry: KindRecord): string {
  const { title, detail = '' } = recordLine(entry, units);
  const { kind, record } = entry;
  const look = kindLooks[kind];
  const names = regionNames(record);
  return folded([look.name, title, detail, record.note ?? '', ...names, record.day].join(' '));
}

/** Whether a text holds every word of a query, in any order. */
export const matches = (text: string, query: string): boolean =>
  folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
