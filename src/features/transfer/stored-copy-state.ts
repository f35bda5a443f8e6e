import { appVersion } from '../../core/app-version';
import { storedCopyPieces } from '../../db/stored-copy';
import { copyFile, type PreparedCopy } from './copy-state';

/**
 * A copy of the database as it is stored, for when this version may not open it; undefined where it
 * cannot be read.
 */
export async function prepareStoredCopy(): Promise<PreparedCopy | undefined> {
  const exportedAt = Date.now();
  const pieces: string[] = [];
  try {
    for await (const piece of storedCopyPieces({ exportedAt, app: appVersion })) pieces.push(piece);
  } catch {
    return undefined;
  }
  const content = new Blob(pieces, { type: 'application/json' });
  return { file: copyFile(content, exportedAt), exportedAt, unreadable: [] };
}
