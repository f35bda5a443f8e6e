import type { Head } from './head';
import { hasColumns } from './table';

/** Formats known by name that hold nothing to take, or nothing that can be read as it is. */
const declined: readonly { readonly id: string; readonly isIt: (head: Head) => boolean }[] = [
  { id: 'sqlite-database', isIt: ({ bytes }) => latin(bytes).startsWith('SQLite format 3\0') },
  { id: 'loop-habits', isIt: ({ columns }) => hasColumns(columns, 'position', 'name', 'question') },
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
    isIt: ({ columns }) => hasColumns(columns, 'date', 'move minutes count', 'step count'),
  },
];

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 16));

/** The name of a format that is known and cannot be imported. */
export const declinedFormat = (head: Head): string | undefined =>
  declined.find(({ isIt }) => isIt(head))?.id;
