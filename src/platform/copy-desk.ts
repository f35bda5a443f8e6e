import copiesUrl from '../workers/copies?worker&url';
import type { CopyProgress, CopyTasks } from '../workers/copy-tasks';
import { appUrlPolicy, ownScripts } from './trusted-types';

export type {
  CopyProgress,
  CopyReport,
  CopyStep,
  ReadProblem,
  RestoreOutcome,
  SavedCopy,
} from '../workers/copy-tasks';
export type { FolderOutcome } from '../workers/keep-in-folder';

ownScripts.add(copiesUrl);

/** The tasks, done away from the page so that it stays responsive. */
export interface CopyDesk extends CopyTasks {
  /** Stops whatever is under way: a restore that is not finished then never happened. */
  readonly close: () => void;
}

/** Why a task has no answer: the desk was closed before it was done. */
export class DeskClosed extends Error {}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Reply {
  readonly progress?: CopyProgress;
  readonly id?: number;
  readonly answer?: never;
  readonly error?: unknown;
}

/** Starts a worker for copies. What it has open goes with it when it is closed. */
export function openCopyDesk(onProgress: (progress: CopyProgress) => void = () => {}): CopyDesk {
  const worker = new Worker(appUrlPolicy.createScriptURL(copiesUrl), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.onerror = () => failAll(new Error('The worker for copies did not start.'));
  worker.onmessage = ({ data: { progress, id, answer, error } }: MessageEvent<Reply>) => {
    if (progress) onProgress(progress);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error === undefined) asked.resolve(answer as never);
    else asked.reject(error);
  };
  const ask = <Answer>(task: keyof CopyTasks, wish?: unknown) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, task, wish });
    });
  return {
    save: (wish) => ask('save', wish),
    keepInFolder: (wish) => ask('keepInFolder', wish),
    keepStored: (wish) => ask('keepStored', wish),
    table: (wish) => ask('table', wish),
    read: (wish) => ask('read', wish),
    merge: (wish) => ask('merge', wish),
    replace: (wish) => ask('replace', wish),
    undo: () => ask('undo'),
    close() {
      worker.terminate();
      failAll(new DeskClosed());
    },
  };
}
