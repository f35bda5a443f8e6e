import { appVersion } from '../core/app-version';
import { differingSettings, type PartComparison, type Tie } from '../core/backup/compare';
import { copyParts } from '../core/backup/content-parts';
import {
  type BrokenRow,
  type Copy,
  type CopyPart,
  type CopyProblem,
  MAX_COPY_BYTES,
} from '../core/backup/copy';
import { isCsvTable, parseRecordsCsv, recordsCsv } from '../core/backup/csv-records';
import { parseCopy, recordsAhead, recordsIn } from '../core/backup/parse-copy';
import type { Kind } from '../core/log/kinds';
import { err, ok, type Result } from '../core/result';
import { makeCopy } from '../db/backup';
import type { StorageFailure } from '../db/connection';
import { storedPreferences } from '../db/preferences';
import { allRecords } from '../db/records';
import {
  compareWithStored,
  mergeCopy,
  replaceWithCopy,
  type Undo,
  undoRestore,
} from '../db/restore';
import { storedCopyPieces } from '../db/stored-copy';
import { keepSafetyCopy, type SafetyOutcome } from '../platform/safety-copy';
import { isSealed, openSealedFile, type SealProblem, sealFile } from '../platform/sealed-file';
import { type FolderOutcome, type FolderWish, keepInFolder } from './keep-in-folder';

/** How far a task has come. */
export type CopyStep = 'opening' | 'checking' | 'comparing' | 'keeping' | 'writing';

export interface CopyProgress {
  readonly step: CopyStep;
  /** Rows written so far; 0 before the first. */
  readonly rows: number;
}

export interface SaveWish {
  readonly exportedAt: number;
  /** Locks the copy; empty for none. */
  readonly passphrase: string;
}

export interface SavedCopy {
  readonly content: Blob;
  readonly unreadable: readonly CopyPart[];
}

export type ReadProblem = CopyProblem | SealProblem | { readonly reason: 'locked' };

/** Most broken rows told one by one: the rest is a number. */
const BROKEN_TOLD = 20;

/** What a copy would bring, told before anything is written. */
export interface CopyReport {
  /** A table of some kinds, which cannot stand in the place of everything. */
  readonly isTable: boolean;
  readonly exportedAt: number;
  readonly app: string;
  readonly records: number;
  readonly parts: readonly PartComparison[];
  /** Settings that differ from those here. */
  readonly settings: number;
  readonly broken: readonly BrokenRow[];
  readonly brokenCount: number;
  /** Records that were last changed on days to come. */
  readonly ahead: number;
  readonly unreadable: readonly CopyPart[];
}

export type RestoreOutcome = 'restored' | StorageFailure;

/** What can be done with copies. One copy is open at a time: the one read last. */
export interface CopyTasks {
  readonly save: (wish: SaveWish) => Promise<SavedCopy | undefined>;
  readonly keepInFolder: (wish: FolderWish) => Promise<FolderOutcome>;
  /** Keeps a safety copy of the database as it is stored, of whatever version. */
  readonly keepStored: (wish: { readonly now: number }) => Promise<SafetyOutcome>;
  /** The records of one kind as a CSV table. */
  readonly table: (wish: { readonly kind: Kind }) => Promise<Blob>;
  readonly read: (wish: {
    readonly file: Blob;
    readonly passphrase: string;
  }) => Promise<Result<CopyReport, ReadProblem>>;
  readonly merge: (wish: { readonly withSettings: boolean }) => Promise<RestoreOutcome>;
  readonly replace: (wish: { readonly now: number }) => Promise<RestoreOutcome>;
  readonly undo: () => Promise<'undone' | StorageFailure>;
}

/** A copy that was read, and who wins a tie. */
interface Opened extends Copy {
  readonly tie: Tie;
}

const nothingOpen = () => new Error('No copy is open.');

/** The tasks, with the copy that is open and what undoes the last restore. */
export function copyTasks(onProgress: (progress: CopyProgress) => void): CopyTasks {
  let open: Opened | undefined;
  let undo: Undo | undefined;
  const step = (name: CopyStep, rows = 0) => onProgress({ step: name, rows });
  const counter = () => {
    let rows = 0;
    return (more: number) => {
      rows += more;
      step('writing', rows);
    };
  };

  return {
    async save({ exportedAt, passphrase }) {
      const made = await makeCopy({ exportedAt, app: appVersion });
      if (!made) return undefined;
      const { text, unreadable } = made;
      return { content: passphrase ? await sealFile(text, passphrase) : text, unreadable };
    },

    keepInFolder,

    keepStored: ({ now }) =>
      keepSafetyCopy('update', storedCopyPieces({ exportedAt: now, app: appVersion })),

    async table({ kind }) {
      const records = await allRecords(kind);
      return new Blob([recordsCsv(kind, records)], { type: 'text/csv' });
    },

    async read({ file, passphrase }) {
      open = undefined;
      step('opening');
      const text = await copyText(file, passphrase);
      if (!text.ok) return text;
      step('checking');
      const tie = isCsvTable(text.value) ? 'table' : 'here';
      const copy = tie === 'table' ? parseRecordsCsv(text.value) : parseCopy(text.value);
      if (!copy.ok) return copy;
      step('comparing');
      open = { ...copy.value, tie };
      return ok(await reportOf(open));
    },

    async merge({ withSettings }) {
      if (!open) throw nothingOpen();
      const settings = withSettings
        ? differingSettings(open.content.preferences, await storedPreferences())
        : {};
      const restored = await mergeCopy(open.content, settings, open.tie, counter());
      if (restored.outcome === 'restored') undo = restored.undo;
      return restored.outcome;
    },

    async replace({ now }) {
      if (!open) throw nothingOpen();
      step('keeping');
      const made = await makeCopy({ exportedAt: now, app: appVersion });
      // A browser that keeps no such files must still restore; one that is full could not.
      const kept = made && (await keepSafetyCopy('restore', [made.text]));
      if (kept === 'storage-full') return kept;
      const { content, exportedAt } = open;
      const preferences = { ...content.preferences, welcomeDone: true, lastCopyAt: exportedAt };
      const damaged = made ? made.unreadable : copyParts;
      const restored = await replaceWithCopy({ ...content, preferences }, counter(), damaged);
      if (restored.outcome === 'restored') undo = restored.undo;
      return restored.outcome;
    },

    async undo() {
      if (!undo) throw new Error('Nothing to undo.');
      step('writing');
      return undoRestore(undo);
    },
  };
}

async function copyText(file: Blob, passphrase: string): Promise<Result<string, ReadProblem>> {
  if (file.size > MAX_COPY_BYTES) return err({ reason: 'too-large' });
  if (!(await isSealed(file))) return ok(await file.text());
  if (!passphrase) return err({ reason: 'locked' });
  const opened = await openSealedFile(file, passphrase, MAX_COPY_BYTES);
  return opened.ok ? ok(new TextDecoder().decode(opened.value)) : opened;
}

async function reportOf(opened: Opened): Promise<CopyReport> {
  const { exportedAt, app, content, broken, unreadable, tie } = opened;
  const settings = differingSettings(content.preferences, await storedPreferences());
  return {
    isTable: tie === 'table',
    exportedAt,
    app,
    records: recordsIn(content),
    parts: await compareWithStored(content, tie),
    settings: Object.keys(settings).length,
    broken: broken.slice(0, BROKEN_TOLD),
    brokenCount: broken.length,
    ahead: recordsAhead(content, Date.now()),
    unreadable,
  };
}
