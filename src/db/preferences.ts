import { type PreferenceKey, type Preferences, preferencesFrom } from '../core/preferences';
import { connected, type StorageFailure, storageFailure } from './connection';
import { preferenceRows } from './db';
import { liveSignal } from './live';

/** All preferences, read once. */
export const storedPreferences = async (): Promise<Preferences> =>
  preferencesFrom(await connected(() => preferenceRows().toArray()));

/** All preferences as they change, in this tab or another; undefined until first read. */
export const preferences = liveSignal(() => storedPreferences);

/** Stores some preferences together. */
export async function setPreferences(
  changes: Partial<Preferences>,
): Promise<'saved' | StorageFailure> {
  const rows = (Object.keys(changes) as PreferenceKey[]).map((key) => ({
    key,
    value: changes[key],
  }));
  try {
    await connected(() => preferenceRows().bulkPut(rows));
    return 'saved';
  } catch (error) {
    return storageFailure(error);
  }
}
