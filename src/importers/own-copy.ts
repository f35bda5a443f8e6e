import { COPY_FORMAT } from '../core/backup/copy';
import { SEALED_START } from '../core/backup/sealed-header';
import type { Head } from './head';

/** What every copy says first; somebody else's writer may put spaces between. */
const COPY_START = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${COPY_FORMAT}"`);

/** Whether a file is a copy that Limber saved, locked with a passphrase or not. */
export function isOwnCopy({ bytes }: Head): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return start.startsWith(SEALED_START) || COPY_START.test(start);
}
