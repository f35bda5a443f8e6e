import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../core/log/entry';
import {
  MOST_STEPS,
  newStep,
  type OwnRoutine,
  parseRoutine,
  type RoutineDraft,
  withMovedStep,
} from '../../core/stretches/own-routine';
import type { StretchId } from '../../core/stretches/stretch-library';
import type { StorageFailure } from '../../db/connection';
import { draftOf, dropDraft, keepDraft } from '../../db/drafts';
import { saveRoutine } from '../../db/routines';

/** Why the device would not store a routine. */
export type RoutineUnsaved = StorageFailure;

export interface OwnRoutineForm {
  readonly draft: ReadonlySignal<RoutineDraft | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failed: ReadonlySignal<RoutineUnsaved | undefined>;
  /** The draft was left here earlier, unsaved. */
  readonly restored: ReadonlySignal<boolean>;
  readonly rename: (name: string) => void;
  readonly add: (stretch: StretchId) => void;
  readonly move: (place: number, by: -1 | 1) => void;
  readonly hold: (place: number, seconds: number) => void;
  readonly remove: (place: number) => void;
  /** Answers with what was stored, or undefined when something is wrong or in the way. */
  readonly save: () => Promise<OwnRoutine | undefined>;
  readonly startOver: () => Promise<void>;
}

const empty: RoutineDraft = { name: '', steps: [] };

/** The form of a new routine, or of one to change; every change is kept as a draft. */
export function ownRoutineForm(existing: OwnRoutine | undefined): OwnRoutineForm {
  const draftId = `routine:${existing?.id ?? 'new'}`;
  const stored = existing ? { name: existing.name, steps: existing.steps } : empty;
  const draft = signal<RoutineDraft | undefined>(undefined);
  const problems = signal<readonly Problem[]>([]);
  const failed = signal<RoutineUnsaved | undefined>(undefined);
  const restored = signal(false);
  let tried = false;
  let keeping: Promise<unknown> = Promise.resolve();

  const read = (changed: RoutineDraft) => {
    const parsed = parseRoutine(changed);
    problems.value = parsed.ok || !tried ? [] : parsed.error;
    return parsed;
  };

  const change = (changes: (before: RoutineDraft) => Partial<RoutineDraft>) => {
    if (!draft.value) return;
    const changed = { ...draft.value, ...changes(draft.value) };
    batch(() => {
      draft.value = changed;
      read(changed);
    });
    // Unkept, the draft still stands in this page.
    keeping = keeping.then(() => keepDraft(draftId, changed)).catch(() => {});
  };

  const save = async () => {
    if (!draft.value) return undefined;
    tried = true;
    const parsed = read(draft.value);
    if (!parsed.ok) return undefined;
    await keeping;
    const saved = await saveRoutine(parsed.value, existing, draftId);
    failed.value = saved.outcome === 'saved' ? undefined : saved.outcome;
    return saved.outcome === 'saved' ? saved.routine : undefined;
  };

  const startOver = async () => {
    await keeping;
    await dropDraft(draftId);
    tried = false;
    batch(() => {
      draft.value = stored;
      problems.value = [];
      restored.value = false;
    });
  };

  void draftOf(draftId).then(
    (kept) =>
      batch(() => {
        restored.value = kept !== undefined;
        draft.value = { ...stored, ...(kept as Partial<RoutineDraft> | undefined) };
      }),
    () => {
      draft.value = stored; // the draft cannot be read: saving will say what is wrong
    },
  );

  return {
    draft,
    problems,
    failed,
    restored,
    rename: (name) => change(() => ({ name })),
    add: (stretch) =>
      change(({ steps }) => ({ steps: [...steps, newStep(stretch)].slice(0, MOST_STEPS) })),
    move: (place, by) => change(({ steps }) => ({ steps: withMovedStep(steps, place, by) })),
    hold: (place, seconds) =>
      change(({ steps }) => ({
        steps: steps.map((step, at) => (at === place ? { ...step, seconds } : step)),
      })),
    remove: (place) => change(({ steps }) => ({ steps: steps.filter((_, at) => at !== place) })),
    save,
    startOver,
  };
}
