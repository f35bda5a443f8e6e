import type { ImportBatch } from '../../src/core/import/import-batch';
import { newReminder, usualRules } from '../../src/core/reminders/reminder';
import { batchRows } from '../../src/db/batch-rows';
import { db, reminderRows } from '../../src/db/db';
import { keepDraft } from '../../src/db/drafts';
import { setPreferences } from '../../src/db/preferences';
import { addRecords } from '../../src/db/records';
import { putRoutineBack } from '../../src/db/routines';
import { dayOf, oneOfEachKind, recordIdOf } from '../support/records';

export const ownRoutine = {
  id: recordIdOf(7),
  name: 'Mine',
  steps: [{ stretch: 'standing-calf', seconds: 30, side: 'left' }],
  createdAt: 1,
  updatedAt: 2,
} as const;

export const importBatch: ImportBatch = {
  id: 'import-1',
  createdAt: 1,
  formats: ['strava'],
  kinds: { training: { count: 2, first: dayOf('2026-11-01'), last: dayOf('2026-11-20') } },
};

/** Puts something into every table that travels in copies. */
export async function fillDatabase(): Promise<void> {
  await addRecords(oneOfEachKind('2026-11-20'));
  await setPreferences({ birthYear: 1980 });
  await keepDraft('training:new', { minutes: '45' });
  await putRoutineBack(ownRoutine);
  await batchRows().put(importBatch);
  await reminderRows().bulkPut([newReminder('desk'), usualRules]);
}

/** Every row of every table by the table's name. */
export async function storedRows(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}
