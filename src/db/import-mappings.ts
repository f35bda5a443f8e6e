import type { TableMapping } from '../core/import/column-mapping';
import { headerSignature, isMappingOf } from '../core/import/column-mapping';
import { deviceNote, saveDeviceNote } from './device-notes';

const keyOf = (header: readonly string[]) => `import-mapping ${headerSignature(header)}`;

/** What the person said on this device that the columns of such a table mean. */
export async function storedMapping(header: readonly string[]): Promise<TableMapping | undefined> {
  const stored = await deviceNote<unknown>(keyOf(header));
  return isMappingOf(stored, header) ? stored : undefined;
}

/** Remembers what the columns of such a table mean. */
export const keepMapping = (header: readonly string[], mapping: TableMapping): Promise<void> =>
  saveDeviceNote(keyOf(header), mapping);
