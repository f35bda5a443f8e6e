import type { KindRecord } from '../../core/log/kinds';
import { parseRecordId } from '../../core/record-id';
import { isRegionId, regionName, regionOf } from '../../core/regions';
import { formatDay } from '../../ui/format';
import { kindLooks } from '../../ui/records/kind-look';
import { type LineUnits, recordLine } from '../../ui/records/record-line';

const units: LineUnits = { volumeUnit: 'ml', distanceUnit: 'km' };

/** Lower case without accents, so that "rucken" finds "Rücken" and the other way round. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** What storage adds says nothing a person would look for. */
const META = new Set(['id', 'source', 'createdAt', 'updatedAt', 'day']);

/** A region as people and therapists call it; any other text as it stands, but no record's id. */
function wordsOfText(text: string): string[] {
  if (isRegionId(text)) return [regionName(text), regionOf(text).anatomy];
  return parseRecordId(text) ? [] : [text];
}

/** Every text in an entry: notes, names, and the regions it holds values for. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return wordsOfText(value);
  if (typeof value !== 'object' || value === null) return [];
  const regions = Object.keys(value).filter(isRegionId).flatMap(wordsOfText);
  return [...regions, ...Object.values(value).flatMap(wordsIn)];
}

/** The text an entry is found by: its line, what it is, all that it says, its date. */
export function searchTextOf(entry: KindRecord): string {
  const { title, detail = '' } = recordLine(entry, units);
  const { kind, record } = entry;
  const look = kindLooks[kind];
  const said = Object.entries(record)
    .filter(([key]) => !META.has(key))
    .flatMap(([, value]) => wordsIn(value));
  const date = [record.day, formatDay(record.day, 'full'), record.day.slice(0, 4)];
  return folded([look.name, look.plural, title, detail, ...said, ...date].join('\n'));
}

/** Whether a text holds every word of a query, in any order. */
export const matches = (text: string, query: string): boolean =>
  folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
