import type { BrokenRow, CopyPart } from '../../core/backup/copy';
import type { FlawReason } from '../../core/backup/shape';
import { formatCount, type Plural } from '../../ui/format';
import { kindCounts } from '../../ui/records/kind-counts';

/** What each part of a copy is called, counted. */
export const partNames: Readonly<Record<CopyPart | 'unknown', Plural>> = {
  ...kindCounts,
  preference: { one: 'setting', other: 'settings' },
  draft: { one: 'unfinished form', other: 'unfinished forms' },
  routine: { one: 'stretch routine', other: 'stretch routines' },
  reminder: { one: 'reminder', other: 'reminders' },
  batch: { one: 'import', other: 'imports' },
  unknown: { one: 'unknown kind of record', other: 'unknown kinds of record' },
};

const flawWords: Readonly<Record<FlawReason, (field: string) => string>> = {
  missing: (field) => `${field || 'something'} is missing`,
  'wrong-type': (field) => `${field || 'the whole entry'} is not what belongs there`,
  'out-of-range': (field) => `${field} is outside its range`,
  'not-a-day': (field) => `${field} is not a date`,
  'not-an-id': (field) => `${field} is not a record's name`,
  'not-a-link': (field) => `${field} is not a web address`,
  'too-long': (field) => `${field} is too long`,
  'unknown-choice': (field) => `${field} is not known to this version`,
  'duplicate-id': () => 'it is there twice',
};

/** "check-in 3, 2026-11-02: energy is outside its range". */
export function brokenSentence({ part, position, day, field, reason }: BrokenRow): string {
  const place = position > 0 ? `${partNames[part].one} ${position}` : partNames[part].other;
  return `${place}${day ? `, ${day}` : ''}: ${flawWords[reason](field)}`;
}

const records: Plural = { one: 'record', other: 'records' };

export const transferWords = {
  title: 'Your data',
  back: 'Settings',
  lead: 'Everything you typed is on this device. Nothing leaves it unless you send it.',

  storageTitle: 'On this device',
  records: 'Records',
  lastCopy: 'Last copy saved',
  never: 'Never',
  space: 'Space used',
  spaceOf: (usage: string, quota: string) => `${usage} of ${quota} allowed`,
  spaceUnknown: 'The browser does not say',
  kept: 'Kept safe',
  keptYes: 'The browser has promised not to clear it',
  keptNo: 'The browser may clear it when space runs short',
  keptUnknown: 'The browser does not say',
  ask: 'Ask to keep it',
  asked: {
    kept: 'The browser has promised not to clear your notes.',
    'not-kept':
      'The browser did not promise it yet. It may after more use, or once Limber is installed. Until then, save a copy now and then.',
    unsupported: 'This browser makes no such promise. Save a copy now and then.',
  },

  copyTitle: 'Save a copy',
  copyLead:
    'One file with everything: all records, settings and unfinished forms. Without a passphrase anybody who has the file can read it.',
  lock: 'Lock it with a passphrase',
  passphrase: 'Passphrase',
  passphraseHint: (least: number) =>
    `At least ${least} characters, shown as you type. Nobody can open the copy without it, and Limber cannot bring it back.`,
  passphraseShort: (least: number) => `Use at least ${least} characters, or leave it empty.`,
  save: 'Save a copy',
  preparing: 'Putting the copy together',
  ready: 'The copy is ready.',
  share: 'Choose where to keep it',
  shareCopy: 'Share a copy',
  saved: {
    shared: 'Copy handed over.',
    downloaded: 'Copy saved to your downloads.',
    cancelled: 'No copy was saved.',
    failed:
      'Nothing could be read from the browser’s storage, so there is no copy. Close other tabs of Limber, reload and try again.',
  },
  lacking: (parts: string) => `Not everything could be read. The copy lacks some ${parts}.`,

  tables: 'Tables for a spreadsheet',
  tablesLead:
    'One kind of record as a CSV file. What you change in it can be brought back under “Check or restore a copy”.',
  tableOf: 'Table of',
  saveTable: 'Save the table',
  shareTable: 'Choose where to keep it',
  tableSaved: {
    shared: 'Table handed over.',
    downloaded: 'Table saved to your downloads.',
    cancelled: 'No table was saved.',
    failed: 'The records could not be read. Reload and try again.',
  },

  bringTitle: 'Bring your data',
  bringLead:
    'Workouts, sleep and drinks from Strava, Apple Health, Garmin, Fitbit and others, from their export files.',
  bring: 'Bring your data',

  eraseTitle: 'Erase everything',
  eraseLead:
    'Removes every record, setting and unfinished form from this device. Copies you saved elsewhere stay.',
  erase: 'Erase everything',
  eraseAsk: 'Erase everything?',
  eraseText: (here: number) =>
    `${formatCount(here, records)}, all settings and unfinished forms will be gone from this device. This cannot be undone.`,
  eraseConfirm: (here: number) => (here === 0 ? 'Erase' : `Erase ${formatCount(here, records)}`),
  eraseWord: 'erase',
  erasing: 'Erasing',

  failures: {
    'storage-full': 'There is not enough room on this device. Nothing changed.',
    outdated:
      'A newer Limber is open in another tab. Reload this one and try again. Nothing changed.',
    unavailable: 'The browser would not open its storage. Nothing changed.',
  },
} as const;
