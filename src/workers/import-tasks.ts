import type { ActivityTable } from '../core/import/activity-table';
import type { BroughtEntry, ImportChoice } from '../core/import/import-plan';
import { type PlanReport, planReport } from '../core/import/plan-report';
import type { ParseContext } from '../core/log/entry';
import type { StorageFailure } from '../db/connection';
import { planAgainstStored, type SavedImport, saveImport } from '../db/imports';
import { fileOfBlob, type ImportFile } from '../importers/import-file';
import { type ImportOptions, type OpenedImport, openImport } from '../importers/read-import';
import { type ReadReport, readReport } from './import-report';
import { shareOfAll } from './share-of-all';

export interface ImportProgress {
  /** Place of the file that is being read. */
  readonly file: number;
  /** How much of it has been read, 0 to 1. */
  readonly share: number;
  /** How much of all files, by their bytes; never less than before. */
  readonly overall: number;
}

export interface ReadWish {
  readonly files: readonly { readonly file: Blob; readonly name: string }[];
  readonly context: ParseContext;
  /** What the person chose at earlier imports. */
  readonly activities?: ActivityTable;
}

export interface AnswerWish {
  readonly answers?: readonly {
    readonly files: readonly number[];
    readonly key: string;
    readonly value: string;
  }[];
  /** In place of the table before. */
  readonly activities?: ActivityTable;
}

/** What can be done with files to import. The files read last are open. */
export interface ImportTasks {
  /** Reads files from nothing. */
  readonly read: (wish: ReadWish) => Promise<ReadReport>;
  /** Understands them anew; a file is read again only where its importer needs another answer. */
  readonly answer: (wish: AnswerWish) => Promise<ReadReport>;
  /** What saving would do now. */
  readonly plan: (choice?: ImportChoice) => Promise<PlanReport>;
  readonly save: (
    choice?: ImportChoice,
  ) => Promise<SavedImport | { readonly outcome: StorageFailure }>;
}

interface OpenFile {
  readonly file: ImportFile;
  readonly answers: Map<string, string>;
  opened?: OpenedImport;
}

interface OpenFiles {
  readonly context: ParseContext;
  activities: ActivityTable;
  readonly files: readonly OpenFile[];
}

/** Understands what was found in a file anew, if that is enough. */
function isUnderstoodAgain(file: OpenFile, { context, activities }: OpenFiles): boolean {
  const reading = file.opened?.again({ context, activities, answers: file.answers });
  if (file.opened && reading) file.opened = { ...file.opened, reading };
  return reading !== undefined;
}

/** The tasks, with the files that are open. All that they hold stays here. */
export function importTasks(onProgress: (progress: ImportProgress) => void): ImportTasks {
  let open: OpenFiles | undefined;

  const opened = (): OpenFiles => {
    if (!open) throw new Error('No file is open.');
    return open;
  };

  async function readFiles({ context, activities, files }: OpenFiles, those: readonly OpenFile[]) {
    const share = shareOfAll(those.map(({ file }) => file.size));
    for (const [index, one] of those.entries()) {
      const place = files.indexOf(one);
      const told: ImportOptions['onProgress'] = (read) => {
        const overall = share(index, read);
        if (overall !== undefined) onProgress({ file: place, share: read, overall });
      };
      const { answers } = one;
      one.opened = await openImport(one.file, { context, activities, answers, onProgress: told });
      told(1);
    }
  }

  const readings = ({ files }: OpenFiles) =>
    files.flatMap(({ file, opened: read }) =>
      read ? [{ name: file.name, reading: read.reading }] : [],
    );

  const brought = (): BroughtEntry[] =>
    readings(opened()).flatMap(({ reading }, file) =>
      reading.outcome === 'refused' ? [] : reading.entries.map((entry) => ({ ...entry, file })),
    );

  return {
    async read({ files, context, activities = new Map() }) {
      const given = files.map(({ file, name }) => ({
        file: fileOfBlob(file, name),
        answers: new Map<string, string>(),
      }));
      open = { context, activities, files: given };
      await readFiles(open, given);
      return readReport(readings(open));
    },

    async answer({ answers = [], activities }) {
      const here = opened();
      here.activities = activities ?? here.activities;
      for (const { files, key, value } of answers) {
        for (const file of files) here.files[file]?.answers.set(key, value);
      }
      await readFiles(
        here,
        here.files.filter((file) => !isUnderstoodAgain(file, here)),
      );
      return readReport(readings(here));
    },

    plan: async (choice = {}) => planReport(await planAgainstStored(brought(), choice)),

    save: async (choice = {}) => saveImport(brought(), choice),
  };
}
