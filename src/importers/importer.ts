import type { Intake } from '../core/import/found';
import type { Head } from './head';
import type { ImportFile } from './import-file';

/** One format: how it is recognised by what a file holds, and how it is read. */
export interface Importer {
  readonly id: string;
  readonly recognises: (head: Head) => boolean;
  readonly read: (file: ImportFile, intake: Intake) => Promise<void>;
  /** Formats whose files, in an archive with this one, tell of the same again. */
  readonly covers?: readonly string[];
}
