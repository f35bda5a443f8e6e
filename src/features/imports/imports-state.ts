import { type ReadonlySignal, signal } from '@preact/signals';
import type { ActivityTable } from '../../core/import/activity-table';
import type { TableMapping } from '../../core/import/column-mapping';
import type { ImportChoice } from '../../core/import/import-plan';
import type { PlanReport } from '../../core/import/plan-report';
import type { StorageFailure } from '../../db/connection';
import { sessionsWithoutEffort } from '../../db/effort-open';
import { keepActivities, storedActivities } from '../../db/import-activities';
import type { SavedImport } from '../../db/imports';
import { liveSignal } from '../../db/live';
import { parseContext } from '../../platform/clock';
import {
  type AnswerWish,
  DeskClosed,
  type ImportProgress,
  type ImportQuestion,
  openImportDesk,
  type ReadReport,
} from '../../platform/import-desk';

export {
  editedInBatch,
  importBatches,
  type KeptBatch,
  takeBatchBack,
  undoTakeBack,
} from '../../db/import-batches';
export type { SavedImport } from '../../db/imports';
export { preferences } from '../../db/preferences';

/** Sessions of an import whose effort is still open, as people tell it. */
export const effortOpenIn = (batch: string) => liveSignal(() => () => sessionsWithoutEffort(batch));

/** `no-reader`: what reads the files did not start, or broke down. */
export type ImportFailure = StorageFailure | 'no-reader';

/** What the files hold and what adding them would do. */
export interface Looked {
  readonly report: ReadReport;
  readonly plan: PlanReport;
  readonly choice: ImportChoice;
}

export type ImportStage =
  /** `stopped`: what was under way when the person ended it. */
  | { readonly at: 'idle'; readonly stopped?: 'reading' | 'saving' }
  | { readonly at: 'reading'; readonly files: number; readonly progress: ImportProgress }
  /** `isBusy` while an answer is being worked in. */
  | ({ readonly at: 'looked'; readonly isBusy: boolean } & Looked)
  | { readonly at: 'saving' }
  | { readonly at: 'saved'; readonly saved: SavedImport }
  | { readonly at: 'failed'; readonly reason: ImportFailure };

export interface ImportSession {
  readonly stage: ReadonlySignal<ImportStage>;
  /** Reads files, together with those that are being looked at. Nothing is stored. */
  readonly choose: (files: readonly File[]) => Promise<void>;
  readonly answer: (question: ImportQuestion, value: string) => Promise<void>;
  /** How many rows of a table a mapping would make entries of. */
  readonly countRows: (place: number, mapping: TableMapping) => Promise<number | undefined>;
  readonly mapColumns: (place: number, mapping: TableMapping) => Promise<void>;
  readonly setActivities: (table: ActivityTable) => Promise<void>;
  readonly setChoice: (choice: ImportChoice) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Does again what failed: reads, or saves what was read. */
  readonly retry: () => Promise<void>;
  /** Back to the start: stops what is under way and forgets the files. */
  readonly cancel: () => void;
  readonly close: () => void;
}

const atStart: ImportProgress = { file: 0, share: 0, overall: 0 };

/** Reading files, looking at what they hold, and adding it, beside the page. */
export function importSession(): ImportSession {
  const stage = signal<ImportStage>({ at: 'idle' });
  const desk = openImportDesk((progress) => {
    if (stage.value.at === 'reading') stage.value = { ...stage.value, progress };
  });
  let files: readonly File[] = [];
  /** Given so far: a further file makes everything read anew. */
  let answers: NonNullable<AnswerWish['answers']> = [];
  let mappings: NonNullable<AnswerWish['mappings']> = [];
  let activities: ActivityTable | undefined;
  let choice: ImportChoice = {};
  let looked: Looked | undefined;
  let line: Promise<void> = Promise.resolve();
  let waiting = 0;

  const fail = (reason: ImportFailure) => {
    stage.value = { at: 'failed', reason };
  };

  /** Work that the desk refuses because it was closed was not wanted any more. */
  async function unlessClosed(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DeskClosed)) fail('no-reader');
    }
  }

  async function look(report: ReadReport): Promise<void> {
    looked = { report, plan: await desk.plan(choice), choice };
    if (waiting <= 1) stage.value = { at: 'looked', isBusy: false, ...looked };
  }

  const read = () =>
    unlessClosed(async () => {
      stage.value = { at: 'reading', files: files.length, progress: atStart };
      const report = await desk.read({
        files: files.map((file) => ({ file, name: file.name })),
        context: parseContext(),
        activities: activities ?? (await storedActivities()),
      });
      const hasAnswers = answers.length + mappings.length > 0;
      await look(hasAnswers ? await desk.answer({ answers, mappings }) : report);
    });

  /**
   * Changes what is looked at, one change after the other. What was chosen shows at once, and the numbers
   * follow.
   */
  function change(
    chosen: (now: Looked) => Partial<Looked>,
    work: (now: Looked) => Promise<ReadReport>,
  ): Promise<void> {
    if (!looked) return Promise.resolve();
    looked = { ...looked, ...chosen(looked) };
    stage.value = { at: 'looked', isBusy: true, ...looked };
    waiting += 1;
    line = line.then(async () => {
      const before = looked; // gone where the person has stopped it meanwhile
      if (before) await unlessClosed(async () => look(await work(before)));
      waiting -= 1;
    });
    return line;
  }

  function forget(): void {
    desk.close();
    files = [];
    answers = [];
    mappings = [];
    activities = undefined;
    choice = {};
    looked = undefined;
  }

  async function save(): Promise<void> {
    stage.value = { at: 'saving' };
    await unlessClosed(async () => {
      const saved = await desk.save(choice);
      if (saved.outcome !== 'saved') return fail(saved.outcome);
      // The entries are there, whether or not the table can be remembered for the next time.
      if (activities) await keepActivities(activities).catch(() => {});
      forget();
      stage.value = { at: 'saved', saved };
    });
  }

  return {
    stage,
    async choose(more) {
      if (more.length === 0 || stage.value.at === 'saving') return;
      desk.close(); // what is under way would tell of fewer files
      files = [...files, ...more];
      looked = undefined;
      await read();
    },
    countRows: (file, mapping) => desk.countRows({ file, mapping }),
    answer(question, value) {
      const given = { files: question.files, key: question.key, value };
      answers = [...answers, given];
      return change(
        ({ report }) => ({ report: withAnswer(report, question, value) }),
        () => desk.answer({ answers: [given] }),
      );
    },
    mapColumns(file, mapping) {
      const given = [{ file, mapping }];
      mappings = [...mappings, ...given];
      return change(
        () => ({}),
        () => desk.answer({ mappings: given }),
      );
    },
    setActivities(table) {
      activities = table;
      return change(
        ({ report }) => ({ report: withActivities(report, table) }),
        () => desk.answer({ activities: table }),
      );
    },
    setChoice(wanted) {
      choice = wanted;
      return change(
        () => ({ choice: wanted }),
        async ({ report }) => report,
      );
    },
    save,
    retry: () => (looked ? save() : read()),
    cancel() {
      const { at } = stage.value;
      forget();
      stage.value =
        at === 'saved' ? { at: 'idle' } : { at: 'idle', stopped: at === 'saving' ? at : 'reading' };
    },
    close: forget,
  };
}

const withAnswer = (report: ReadReport, question: ImportQuestion, answer: string): ReadReport => ({
  ...report,
  questions: report.questions.map((asked) => (asked === question ? { ...asked, answer } : asked)),
});

const withActivities = (report: ReadReport, table: ActivityTable): ReadReport => ({
  ...report,
  activities: report.activities.map((row) => ({ ...row, ...table.get(row.word) })),
});
