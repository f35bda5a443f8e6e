import { signal } from '@preact/signals';
import type { StorageFailure } from '../../db/connection';
import { eraseDatabase } from '../../db/erase';
import { liveSignal } from '../../db/live';
import { recordCount } from '../../db/records-later';
import { eraseOwnFiles } from '../../platform/safety-copy';
import {
  askToKeepData,
  eraseBrowserStorage,
  type StorageFacts,
  storageFacts,
} from '../../platform/storage';
import { applyTheme, mirrorStarted } from '../../platform/theme';

export { preferences } from '../../db/preferences';

/** How many records there are, as it changes. */
export const recordTotal = liveSignal(() => recordCount);

const facts = signal<StorageFacts | undefined>(undefined);

/** What the browser says about its storage; undefined until it has answered. */
export const storage = {
  get value() {
    return facts.value;
  },
};

export async function refreshStorage(): Promise<void> {
  facts.value = await storageFacts();
}

/** Asks the browser to keep the data; call it in a click. */
export async function keepData() {
  const outcome = await askToKeepData();
  await refreshStorage();
  return outcome;
}

/** Erases the database and everything else the browser keeps of what was typed. */
export async function eraseEverything(): Promise<'erased' | StorageFailure> {
  const outcome = await eraseDatabase();
  if (outcome !== 'erased') return outcome;
  applyTheme('system');
  mirrorStarted(false);
  await Promise.all([eraseBrowserStorage(), eraseOwnFiles()]);
  return 'erased';
}
