import type { ActivityTable } from '../core/import/activity-table';
import type { TableMapping } from '../core/import/column-mapping';
import type { BroughtEntry, ImportChoice } from '../core/import/import-plan';
import { type PlanReport, planReport } from '../core/import/plan-report';
import type { ParseContext } from '../core/log/entry';
import type { StorageFailure } from '../db/connection';
import { planAgainstStored, type SavedImport, saveImport } from '../db/imports';
import { fileOfBlob, type ImportFile } from '../importers/import-file';
import { type ImportOptions, type OpenedImport, openImport } from '../importers/read-import';
import { isRead, type ReadReport, readReport } from './import-report';
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
  /** What the columns of tables mean. */
  readonly mappings?: readonly MappingWish[];
  /** In place of the table before. */
  readonly activities?: ActivityTable;
}

export interface MappingWish {
  /** Place of the table's file. */
  readonly file: number;
  readonly mapping: TableMapping;
}

/** What can be done with files to import. The files read last are open. */
export interface ImportTasks {
  /** Reads files from nothing. */
  readonly read: (wish: ReadWish) => Promise<ReadReport>;
  /** Understands them anew; a file is read again only where its importer needs another answer. */
  readonly answer: (wish: AnswerWish) => Promise<ReadReport>;
  /** How many rows of a whole table a mapping would make entries of; undefined where it cannot be read. */
  readonly countRows: (wish: MappingWish) => Promise<number | undefined>;
  /** What saving would do now. */
  readonly plan: (choice?: ImportChoice) => Promise<PlanReport>;
  readonly save: (
    choice?: ImportChoice,
  ) => Promise<SavedImport | { readonly outcome: StorageFailure }>;
}

interface OpenFile {
  readonly file: ImportFile;
  readonly answers: Map<string, string>;
  mapping?: TableMapping;
  opened?: OpenedImport | undefined;
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
      const { answers, mapping } = one;
      const options = { context, activities, answers, mapping, onProgress: told };
      one.opened = await openImport(one.file, options);
      told(1);
    }
  }

  const readings = ({ files }: OpenFiles) =>
    files.flatMap(({ file, opened: read }) =>
      read ? [{ name: file.name, reading: read.reading }] : [],
    );

  const brought = (): BroughtEntry[] =>
    readings(opened()).flatMap(({ reading }, file) =>
      isRead(reading) ? reading.entries.map((entry) => ({ ...entry, file })) : [],
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

    async answer({ answers = [], mappings = [], activities }) {
      const here = opened();
      here.activities = activities ?? here.activities;
      for (const { files, key, value } of answers) {
        for (const file of files) here.files[file]?.answers.set(key, value);
      }
      for (const { file, mapping } of mappings) {
        const mapped = here.files[file];
        if (mapped) Object.assign(mapped, { mapping, opened: undefined });
      }
      await readFiles(
        here,
        here.files.filter((file) => !isUnderstoodAgain(file, here)),
      );
      return readReport(readings(here));
    },

    async countRows({ file, mapping }) {
      const { context, activities, files } = opened();
      const one = files[file];
      if (!one) return undefined;
      const { answers } = one;
      const { reading } = await openImport(one.file, { context, activities, answers, mapping });
      return isRead(reading) ? reading.entries.length : undefined;
    },

    plan: async (choice = {}) => planReport(await planAgainstStored(brought(), choice)),

    save: async (choice = {}) => saveImport(brought(), choice),
  };
}
