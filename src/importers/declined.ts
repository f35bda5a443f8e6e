import type { Head } from './head';
import { hasColumns } from './table';

/** Formats known by name that hold nothing to take, or nothing that can be read as it is. */
const declined: readonly { readonly id: string; readonly isIt: (head: Head) => boolean }[] = [
  {
    id: 'health-connect',
    isIt: (head) => isSqlite(head) && /_session_record_table/.test(latin(head.bytes)),
  },
  { id: 'sqlite-database', isIt: isSqlite },
  {
    id: 'loop-habits',
    isIt: ({ columns, text }) =>
      hasColumns(columns, 'position', 'name', 'question') ||
      (columns[0] === 'date' && /,(YES_MANUAL|YES_AUTO)\b/.test(text.slice(0, 4000))),
  },
  { id: 'nomie', isIt: ({ text }) => text.startsWith('{') && /"nomie"/.test(text.slice(0, 2000)) },
  {
    id: 'jefit',
    isIt: ({ text }) => /^#+\s*(SETTING|ROUTINES|WORKOUT)/im.test(text.slice(0, 500)),
  },
  {
    id: 'track-and-graph',
    isIt: ({ columns }) => hasColumns(columns, 'featurename', 'timestamp', 'value'),
  },
  {
    // Totals of days, without a time at which anything began.
    id: 'google-fit-daily',
    isIt: ({ columns }) => columns.length > 8 && googleFitUnits.every((unit) => columns.some(unit)),
  },
];

function isSqlite({ bytes }: Head): boolean {
  return latin(bytes.subarray(0, 16)).startsWith('SQLite format 3\0');
}

/** Every language writes the units behind the names. */
const googleFitUnits = [/\(kcal\)$/, /\(m\)$/, /\(ms\)$|\(deg\)$/].map(
  (unit) => (name: string) => unit.test(name),
);

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The name of a format that is known and cannot be imported. */
export const declinedFormat = (head: Head): string | undefined =>
  declined.find(({ isIt }) => isIt(head))?.id;
