import type { Instant } from '../core/moment';
import { connected } from './connection';
import { deviceRows } from './db';

const FOLDER = 'copy-folder';

/** The folder on this device into which copies go by themselves. */
export interface CopyFolder {
  readonly handle: FileSystemDirectoryHandle;
  /** When a copy last arrived there. */
  readonly lastAt?: Instant;
}

export const storedCopyFolder = async (): Promise<CopyFolder | undefined> =>
  (await connected(() => deviceRows().get(FOLDER)))?.value as CopyFolder | undefined;

export const saveCopyFolder = async (folder: CopyFolder): Promise<void> => {
  await connected(() => deviceRows().put({ key: FOLDER, value: folder }));
};

export const forgetCopyFolder = (): Promise<void> => connected(() => deviceRows().delete(FOLDER));
