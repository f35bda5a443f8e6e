import { signal } from '@preact/signals';
import { type Copy, type CopyProblem, MAX_COPY_BYTES } from '../../core/backup/copy';
import { parseCopy } from '../../core/backup/parse-copy';
import { err, type Result } from '../../core/result';
import { replaceEverything } from '../../db/backup';
import type { StorageFailure } from '../../db/connection';
import { eraseDatabase } from '../../db/erase';
import { liveSignal } from '../../db/live';
import { recordCount } from '../../db/records';
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

export type RestoreProblem = CopyProblem | { readonly reason: 'unreadable-file' };

/** Reads and checks a file without changing anything. */
export async function readCopyFile(file: File): Promise<Result<Copy, RestoreProblem>> {
  if (file.size > MAX_COPY_BYTES) return err({ reason: 'too-large' });
  try {
    return parseCopy(await file.text());
  } catch {
    return err({ reason: 'unreadable-file' });
  }
}

/** Puts a copy in the place of everything: all of it or, when it fails, nothing. */
export async function restoreCopy({
  content,
  exportedAt,
}: Copy): Promise<'replaced' | StorageFailure> {
  const preferences = { ...content.preferences, welcomeDone: true, lastCopyAt: exportedAt };
  const outcome = await replaceEverything({ ...content, preferences });
  if (outcome === 'replaced') {
    applyTheme(preferences.theme ?? 'system');
    mirrorStarted(true);
  }
  return outcome;
}

/** Erases the database and everything else the browser keeps of what was typed. */
export async function eraseEverything(): Promise<'erased' | StorageFailure> {
  const outcome = await eraseDatabase();
  if (outcome !== 'erased') return outcome;
  applyTheme('system');
  mirrorStarted(false);
  await eraseBrowserStorage();
  return 'erased';
}
