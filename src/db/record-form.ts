import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../core/log/entry';
import type { EntryByKind, Kind, KindEntry, KindRecord, RecordOf } from '../core/log/kinds';
import { ok, type Result } from '../core/result';
import { beforeLettingGo, connectionState, type StorageFailure } from './connection';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { recordById, saveRecord } from './records';

/** `missing`: the record to edit is no longer there. A storage failure keeps the form as it is. */
export type FormStatus = 'loading' | 'editing' | 'saving' | 'saved' | 'missing' | StorageFailure;

export interface FormOptions<K extends Kind, Draft extends object> {
  readonly kind: K;
  /** The record to edit; without it the form makes a new one. */
  readonly id?: string | undefined;
  /** Tells forms of one kind apart where several may be open, such as nap and night. */
  readonly variant?: string;
  /** A draft of the record, or for a new one a sensibly filled one. */
  readonly draftFrom: (record: RecordOf<K> | undefined) => Draft | Promise<Draft>;
  /** Reads the draft; `record` is the one being edited, for what its form does not show. */
  readonly parse: (
    draft: Draft,
    record: RecordOf<K> | undefined,
  ) => Result<EntryByKind[K], Problem[]>;
  /** Entries of other kinds that the same draft holds: stored with it, all or none. */
  readonly readAlong?: (draft: Draft) => Promise<Result<KindEntry[], Problem[]>>;
}

/** A stored record and, after an edit, how it stood before: what Undo needs. */
export interface SavedChange<K extends Kind> {
  readonly record: RecordOf<K>;
  readonly before?: RecordOf<K>;
  /** What was stored along with it. */
  readonly along?: readonly KindRecord[];
}

export interface RecordForm<K extends Kind, Draft extends object> {
  readonly draft: ReadonlySignal<Draft | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly status: ReadonlySignal<FormStatus>;
  /** The draft was left here earlier, unsaved. */
  readonly restored: ReadonlySignal<boolean>;
  /** False when the device would not keep the draft: it then lives in this page alone. */
  readonly draftKept: ReadonlySignal<boolean>;
  readonly change: (patch: Partial<Draft>) => void;
  /** Answers with what was stored, or undefined when something is wrong or in the way. */
  readonly save: () => Promise<SavedChange<K> | undefined>;
  /** Drops the draft and starts afresh. */
  readonly startOver: () => Promise<void>;
  /** Call when the form leaves the screen. The draft stays until saved or dropped. */
  readonly close: () => void;
}

/** Storing takes a few ms on most devices: until then a word of it would only flicker (App's choice). */
const TOLD_AFTER_MS = 100;

const nothingAlong = async () => ok<KindEntry[]>([]);

/**
 * A form over one record: the draft is kept in storage at every change, so a reload, an update or a
 * killed tab loses nothing; it goes away in the transaction that saves the record.
 */
export function recordForm<K extends Kind, Draft extends object>(
  options: FormOptions<K, Draft>,
): RecordForm<K, Draft> {
  const { kind, id, parse, draftFrom, readAlong = nothingAlong } = options;
  const draftId = [kind, options.variant, id ?? 'new'].filter(Boolean).join(':');
  const draft = signal<Draft | undefined>(undefined);
  const problems = signal<readonly Problem[]>([]);
  const status = signal<FormStatus>('loading');
  const restored = signal(false);
  const draftKept = signal(true);
  let existing: RecordOf<K> | undefined;
  let tried = false;
  let isSaving = false;
  let unkept: Draft | undefined;
  let keeping: Promise<void> = Promise.resolve();

  const start = async (fresh: boolean) => {
    existing = id ? await recordById(kind, id) : undefined;
    if (id && !existing) {
      status.value = 'missing';
      return;
    }
    const made = await draftFrom(existing);
    const kept = fresh ? undefined : await draftOf(draftId);
    batch(() => {
      restored.value = kept !== undefined;
      // A draft from an older version may lack newer fields: those come filled as usual.
      draft.value = { ...made, ...(kept as Partial<Draft> | undefined) };
      problems.value = [];
      status.value = 'editing';
    });
  };

  const keepLatest = async () => {
    while (unkept !== undefined) {
      const latest = unkept;
      unkept = undefined;
      try {
        await keepDraft(draftId, latest);
        draftKept.value = true;
      } catch {
        draftKept.value = false;
      }
    }
  };

  const keep = (latest: Draft): Promise<void> => {
    const idle = unkept === undefined;
    unkept = latest;
    if (idle) keeping = keeping.then(keepLatest);
    return keeping;
  };

  const stopFlushing = beforeLettingGo(() => keeping);

  const change = (patch: Partial<Draft>) => {
    if (!draft.value || isSaving || status.value === 'saved') return;
    const changed = { ...draft.value, ...patch };
    batch(() => {
      draft.value = changed;
      status.value = 'editing';
      if (tried) {
        const read = parse(changed, existing);
        problems.value = read.ok ? [] : read.error;
      }
    });
    void keep(changed);
  };

  const store = async (typed: Draft, entry: EntryByKind[K]) => {
    await keeping;
    const along = await readAlong(typed);
    if (!along.ok) {
      problems.value = along.error;
      status.value = 'editing';
      return undefined;
    }
    const before = existing && { before: existing };
    const saved = await saveRecord(kind, entry, {
      ...(existing && { existing }),
      along: along.value,
      draftId,
    });
    status.value = saved.outcome;
    return saved.outcome === 'saved'
      ? { record: saved.record, ...before, along: saved.along }
      : undefined;
  };

  const save = async () => {
    if (!draft.value || isSaving || status.value === 'saved') return undefined;
    tried = true;
    const read = parse(draft.value, existing);
    // A new list of none would draw the form anew, and its record would be stored only after that.
    if (!read.ok || problems.value.length > 0) problems.value = read.ok ? [] : read.error;
    if (!read.ok) return undefined;
    isSaving = true;
    const telling = setTimeout(() => {
      status.value = 'saving';
    }, TOLD_AFTER_MS);
    try {
      return await store(draft.value, read.value);
    } catch (error) {
      status.value = 'editing'; // our own fault: the form must not stay shut
      throw error;
    } finally {
      clearTimeout(telling);
      isSaving = false;
    }
  };

  const startOver = async () => {
    unkept = undefined;
    await keeping;
    await dropDraft(draftId);
    tried = false;
    await start(true);
  };

  const load = start(false).catch(() => {
    status.value = connectionState.value === 'outdated' ? 'outdated' : 'unavailable';
  });

  return {
    draft,
    problems,
    status,
    restored,
    draftKept,
    change,
    save,
    startOver: () => load.then(startOver),
    close: stopFlushing,
  };
}
