import type { KindRecord } from '../core/log/kinds';
import { kinds } from '../core/log/kinds';
import type { Profile } from '../core/preferences';
import { connected } from './connection';
import { db, preferenceRows, recordTables, tableOf } from './db';
import { liveSignal } from './live';
import { setPreferences, storedPreferences } from './preferences';
import { addRecords, deleteBatch, hasBatch } from './records';

/** The batch that all sample records carry. */
export const SAMPLE_BATCH = 'demo';

/** Whether sample data is there, as it changes; undefined until first known. */
export const hasSamples = liveSignal(() => () => hasBatch(SAMPLE_BATCH));

/** What was taken out, enough to put it back. */
export interface RemovedSamples {
  readonly records: readonly KindRecord[];
  readonly profile: Profile | null;
}

const withEverything = <T>(work: () => Promise<T>): Promise<T> =>
  connected(() => db.transaction('rw', [...recordTables(), preferenceRows()], work));

/**
 * Adds sample records in one transaction, in place of any that are there. Where the person has no
 * profile the sample's stands in, remembered so that it goes with them.
 */
export const addSamples = (records: readonly KindRecord[], profile: Profile | null) =>
  withEverything(async () => {
    await takeOut();
    await addRecords(records);
    const { profile: own } = await storedPreferences();
    if (own === null && profile !== null) {
      await setPreferences({ profile, sampleProfile: profile });
    }
  });

/** Takes all sample data out, and the profile it set unless the person chose another since. */
export const removeSamples = (): Promise<RemovedSamples> => withEverything(takeOut);

async function takeOut(): Promise<RemovedSamples> {
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const records = await tableOf(kind).where('source.batch').equals(SAMPLE_BATCH).toArray();
      return records.map((record) => ({ kind, record }) as KindRecord);
    }),
  );
  await deleteBatch(SAMPLE_BATCH);
  const { profile, sampleProfile } = await storedPreferences();
  await preferenceRows().delete('sampleProfile');
  const isTheirs = sampleProfile !== null && profile === sampleProfile;
  if (isTheirs) await preferenceRows().delete('profile');
  return { records: lists.flat(), profile: isTheirs ? sampleProfile : null };
}
