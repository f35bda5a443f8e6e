import { appVersion } from '../../core/app-version';
import type { CopyPart } from '../../core/backup/copy';
import { writeCopy } from '../../core/backup/write-copy';
import { kinds } from '../../core/log/kinds';
import { calendarDay, momentAt } from '../../core/moment';
import { readEverything } from '../../db/backup';
import { setPreferences } from '../../db/preferences';
import { currentZone } from '../../platform/clock';
import { deliverFile, type FileOutcome } from '../../platform/files';

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

/** Every part of a copy: when none can be read there is nothing to save. */
const PARTS = kinds.length + 4;

/**
 * Builds the file, from whatever can still be read; undefined where nothing can. It rests on no
 * page and no live query, so it works where the rest of the app has failed.
 */
export async function prepareCopy(): Promise<PreparedCopy | undefined> {
  const exportedAt = Date.now();
  const { content, unreadable } = await readEverything();
  if (unreadable.length === PARTS) return undefined;
  const text = writeCopy(content, { exportedAt, app: appVersion, unreadable });
  const day = calendarDay(momentAt(exportedAt, currentZone()));
  const file = new File([text], `limber-${day}.json`, { type: 'application/json' });
  return { file, exportedAt, unreadable };
}

/** Hands the file over and remembers when; a copy that was cancelled is no copy. */
export async function deliverCopy({
  file,
  exportedAt,
  unreadable,
}: PreparedCopy): Promise<CopyResult> {
  const outcome = await deliverFile(file);
  // Remembering is a courtesy: on a broken database the copy still counts.
  if (outcome !== 'cancelled') await setPreferences({ lastCopyAt: exportedAt }).catch(() => {});
  return { outcome, unreadable };
}

/** Saves a copy of everything in one go. */
export async function saveCopy(): Promise<CopyResult> {
  const copy = await prepareCopy();
  return copy ? deliverCopy(copy) : { outcome: 'failed', unreadable: [] };
}
