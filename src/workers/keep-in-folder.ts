import { appVersion } from '../core/app-version';
import { copyFileName, filesToRemove } from '../core/backup/folder-files';
import { calendarDay, type Instant, momentAt, type ZoneId } from '../core/moment';
import { makeCopy } from '../db/backup';
import { saveCopyFolder, storedCopyFolder } from '../db/copy-folder';
import { setPreferences } from '../db/preferences';
import { fileNames, folderAccess, writeVerified } from '../platform/folder';

export interface FolderWish {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** Even where today's copy is there already. */
  readonly evenIfDone: boolean;
}

export type FolderOutcome = 'kept' | 'not-due' | 'no-access' | 'failed';

/** Puts today's copy into the chosen folder, and takes out what is no longer kept there. */
export async function keepInFolder({ now, zone, evenIfDone }: FolderWish): Promise<FolderOutcome> {
  const folder = await storedCopyFolder();
  if (!folder) return 'not-due';
  const dayOf = (at: Instant) => calendarDay(momentAt(at, zone));
  const { handle, lastAt } = folder;
  if (!evenIfDone && lastAt !== undefined && dayOf(lastAt) === dayOf(now)) return 'not-due';
  if ((await folderAccess(handle)) !== 'granted') return 'no-access';
  const made = await makeCopy({ exportedAt: now, app: appVersion });
  if (!made) return 'failed';
  try {
    await writeVerified(handle, copyFileName(dayOf(now)), made.text);
    for (const name of filesToRemove(await fileNames(handle))) await handle.removeEntry(name);
  } catch {
    return 'failed'; // a full disk, or a folder that is gone
  }
  await saveCopyFolder({ handle, lastAt: now });
  await setPreferences({ lastCopyAt: now });
  return 'kept';
}
