import { signal } from '@preact/signals';
import { forgetCopyFolder, saveCopyFolder, storedCopyFolder } from '../../db/copy-folder';
import { liveSignal } from '../../db/live';
import { currentZone } from '../../platform/clock';
import { type CopyDesk, type FolderOutcome, openCopyDesk } from '../../platform/copy-desk';
import { chooseFolder, folderAccess } from '../../platform/folder';

/** The chosen folder, null where none is; undefined until known. */
export const copyFolder = liveSignal(() => async () => (await storedCopyFolder()) ?? null);

const outcome = signal<FolderOutcome | undefined>(undefined);

/** What came of the last copy into the folder in this tab. */
export const folderOutcome = {
  get value() {
    return outcome.value;
  },
};

async function keep(evenIfDone: boolean): Promise<void> {
  let desk: CopyDesk | undefined;
  try {
    desk = openCopyDesk();
    outcome.value = await desk.keepInFolder({ now: Date.now(), zone: currentZone(), evenIfDone });
  } catch {
    outcome.value = 'failed';
  } finally {
    desk?.close();
  }
}

/** Puts a copy into the folder once a day; nothing where no folder is chosen. */
export async function keepFolderCopy(): Promise<void> {
  // A database that does not open is told elsewhere.
  const folder = await storedCopyFolder().catch(() => undefined);
  if (folder) await keep(false);
}

/** Asks for a folder and puts the first copy into it. */
export async function startFolderCopies(): Promise<void> {
  const handle = await chooseFolder();
  if (!handle) return;
  await saveCopyFolder({ handle });
  await keep(true);
}

/** Asks again for access to the folder, in a click, and makes up for the copy that is lacking. */
export async function allowFolder(): Promise<void> {
  const folder = await storedCopyFolder();
  if (folder && (await folderAccess(folder.handle, 'in-a-click')) === 'granted') await keep(true);
}

export async function stopFolderCopies(): Promise<void> {
  await forgetCopyFolder();
  outcome.value = undefined;
}
