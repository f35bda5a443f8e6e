import { appVersion } from '../core/app-version';
import { differingSettings, type PartComparison } from '../core/backup/compare';
import {
  type BrokenRow,
  type Copy,
  type CopyPart,
  type CopyProblem,
  MAX_COPY_BYTES,
} from '../core/backup/copy';
import { parseCopy, recordsIn } from '../core/backup/parse-copy';
import { err, ok, type Result } from '../core/result';
import { makeCopy } from '../db/backup';
import type { StorageFailure } from '../db/connection';
import { storedPreferences } from '../db/preferences';
import {
  compareWithStored,
  mergeCopy,
  replaceWithCopy,
  type Undo,
  undoRestore,
} from '../db/restore';
import { keepSafetyCopy } from '../platform/safety-copy';
import { isSealed, openSealedFile, type SealProblem, sealFile } from '../platform/sealed-file';

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
  readonly exportedAt: number;
  readonly app: string;
  readonly records: number;
  readonly parts: readonly PartComparison[];
  /** Settings that differ from those here. */
  readonly settings: number;
  readonly broken: readonly BrokenRow[];
  readonly brokenCount: number;
  readonly unreadable: readonly CopyPart[];
}

export type RestoreOutcome = 'restored' | StorageFailure;

/** What can be done with copies. One copy is open at a time: the one read last. */
export interface CopyTasks {
  readonly save: (wish: SaveWish) => Promise<SavedCopy | undefined>;
  readonly read: (wish: {
    readonly file: Blob;
    readonly passphrase: string;
  }) => Promise<Result<CopyReport, ReadProblem>>;
  readonly merge: (wish: { readonly withSettings: boolean }) => Promise<RestoreOutcome>;
  readonly replace: (wish: { readonly now: number }) => Promise<RestoreOutcome>;
  readonly undo: () => Promise<'undone' | StorageFailure>;
}

const nothingOpen = () => new Error('No copy is open.');

/** The tasks, with the copy that is open and what undoes the last restore. */
export function copyTasks(onProgress: (progress: CopyProgress) => void): CopyTasks {
  let open: Copy | undefined;
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

    async read({ file, passphrase }) {
      open = undefined;
      step('opening');
      const text = await copyText(file, passphrase);
      if (!text.ok) return text;
      step('checking');
      const copy = parseCopy(text.value);
      if (!copy.ok) return copy;
      step('comparing');
      open = copy.value;
      return ok(await reportOf(copy.value));
    },

    async merge({ withSettings }) {
      if (!open) throw nothingOpen();
      const settings = withSettings
        ? differingSettings(open.content.preferences, await storedPreferences())
        : {};
      const restored = await mergeCopy(open.content, settings, counter());
      if (restored.outcome === 'restored') undo = restored.undo;
      return restored.outcome;
    },

    async replace({ now }) {
      if (!open) throw nothingOpen();
      step('keeping');
      const made = await makeCopy({ exportedAt: now, app: appVersion });
      if (made) await keepSafetyCopy(made.text);
      const { content, exportedAt } = open;
      const preferences = { ...content.preferences, welcomeDone: true, lastCopyAt: exportedAt };
      const restored = await replaceWithCopy({ ...content, preferences }, counter());
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

async function reportOf({
  exportedAt,
  app,
  content,
  broken,
  unreadable,
}: Copy): Promise<CopyReport> {
  const settings = differingSettings(content.preferences, await storedPreferences());
  return {
    exportedAt,
    app,
    records: recordsIn(content),
    parts: await compareWithStored(content),
    settings: Object.keys(settings).length,
    broken: broken.slice(0, BROKEN_TOLD),
    brokenCount: broken.length,
    unreadable,
  };
}
