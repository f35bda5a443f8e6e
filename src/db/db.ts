import Dexie, { type Table } from 'dexie';
import type { Kind, RecordOf } from '../core/log/kinds';
import type { ReminderRow } from '../core/reminders/reminder';
import type { OwnRoutine } from '../core/stretches/own-routine';

/** Name of the table that holds each kind. */
export const tableNames = {
  'check-in': 'checkIns',
  training: 'trainings',
  sleep: 'sleeps',
  drink: 'drinks',
  stretch: 'stretches',
  massage: 'massages',
  'mobility-test': 'mobilityTests',
  questionnaire: 'questionnaires',
  complaint: 'complaints',
  therapist: 'therapists',
  'safety-answer': 'safetyAnswers',
  event: 'events',
  plan: 'plans',
} as const satisfies Record<Kind, string>;

export interface PreferenceRow {
  readonly key: string;
  readonly value: unknown;
}

export interface DraftRow {
  readonly id: string;
  readonly draft: unknown;
  readonly updatedAt: number;
}

/** Indexes every kind has; a record without a batch or foreign id is simply not in those. */
const RECORD_INDEXES = 'id, day, updatedAt, source.batch, source.foreignId';

/**
 * Opens nothing yet: Dexie opens at the first query. The cache is off because it lets live queries
 * answer before commit; strict durability makes "committed" mean written to disk.
 */
export function createDatabase(name: string): Dexie {
  const database = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    ...Object.fromEntries(Object.values(tableNames).map((table) => [table, RECORD_INDEXES])),
    preferences: 'key',
    drafts: 'id',
    // Own stretch routines, reminders and import batches travel with a backup; what this device
    // alone must remember (a chosen folder, what was already shown) does not.
    routines: 'id',
    reminders: 'id',
    batches: 'id',
    device: 'key',
  });
  return database;
}

export const DATABASE_NAME = 'limber';

/** Dexie counts a version of the schema as ten of the browser's. */
export const VERSIONS_A_SCHEMA = 10;

export const db = createDatabase(DATABASE_NAME);

/** The table of a kind. */
export const tableOf = <K extends Kind>(kind: K): Table<RecordOf<K>, string> =>
  db.table(tableNames[kind]);

export const recordTables = (): Table[] => Object.values(tableNames).map((name) => db.table(name));

export const preferenceRows = (): Table<PreferenceRow, string> => db.table('preferences');

export const routineRows = (): Table<OwnRoutine, string> => db.table('routines');
/** What this device alone remembers, by what it is. */
export const deviceRows = (): Table<PreferenceRow, string> => db.table('device');

export const reminderRows = (): Table<ReminderRow, string> => db.table('reminders');

export const draftRows = (): Table<DraftRow, string> => db.table('drafts');
