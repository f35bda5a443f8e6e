import { appVersion } from '../../core/app-version';
import type { CopyPart } from '../../core/backup/copy';
import type { Kind } from '../../core/log/kinds';
import { calendarDay, momentAt } from '../../core/moment';
import { makeCopy } from '../../db/backup';
import { setPreferences } from '../../db/preferences';
import { currentZone } from '../../platform/clock';
import { type CopyDesk, openCopyDesk, type SavedCopy } from '../../platform/copy-desk';
import { deliverFile, type FileOutcome, offerFile, shareable } from '../../platform/files';

/** A copy that is ready to leave the app. */
export interface PreparedCopy {
  readonly file: File;
  readonly exportedAt: number;
  readonly unreadable: readonly CopyPart[];
}

export interface CopyResult {
  readonly outcome: FileOutcome | 'failed';
  /** Parts that the copy lacks. */
  readonly unreadable: readonly CopyPart[];
}

/**
 * Builds the file, from whatever can still be read; undefined where nothing can. It rests on no
 * page and no live query, so it works where the rest of the app has failed.
 */
export async function prepareCopy(passphrase = ''): Promise<PreparedCopy | undefined> {
  const exportedAt = Date.now();
  const made = await contentOf(exportedAt, passphrase);
  if (!made) return undefined;
  const { content, unreadable } = made;
  return { file: copyFile(content, exportedAt, passphrase), exportedAt, unreadable };
}

/** The file that a copy leaves the app as. */
export function copyFile(content: Blob, exportedAt: number, passphrase = ''): File {
  const day = calendarDay(momentAt(exportedAt, currentZone()));
  const name = `limber-${day}.${passphrase ? 'limber' : 'json'}`;
  return new File([content], name, { type: content.type });
}

/** Made beside the page or, where no worker starts and nothing has to be locked, on it. */
async function contentOf(exportedAt: number, passphrase: string): Promise<SavedCopy | undefined> {
  let desk: CopyDesk | undefined;
  try {
    desk = openCopyDesk();
    return await desk.save({ exportedAt, passphrase });
  } catch {
    const made = passphrase ? undefined : await makeCopy({ exportedAt, app: appVersion });
    return made && { content: made.text, unreadable: made.unreadable };
  } finally {
    desk?.close();
  }
}

/** How a copy leaves the app: the way of this device, or its share sheet. */
export type CopyWay = 'save' | 'share';

/**
 * Hands the file over and remembers when; a copy that was cancelled is no copy. 'blocked' when the share
 * sheet wants a tap of its own.
 */
export async function deliverCopy(
  { file, exportedAt, unreadable }: PreparedCopy,
  way: CopyWay,
): Promise<CopyResult | 'blocked'> {
  const outcome = await (way === 'share' ? offerFile(shareable(file) ?? file) : deliverFile(file));
  if (outcome === 'blocked') return outcome;
  // Remembering is a courtesy: on a broken database the copy still counts.
  if (outcome !== 'cancelled') await setPreferences({ lastCopyAt: exportedAt }).catch(() => {});
  return { outcome, unreadable };
}

/** Builds a table of one kind for spreadsheets. */
export async function prepareTable(kind: Kind): Promise<File> {
  const desk = openCopyDesk();
  try {
    const table = await desk.table({ kind });
    const day = calendarDay(momentAt(Date.now(), currentZone()));
    return new File([table], `limber-${kind}-${day}.csv`, { type: table.type });
  } finally {
    desk.close();
  }
}
