import copiesUrl from '../workers/copies?worker&url';
import type { CopyProgress, CopyTasks } from '../workers/copy-tasks';
import { openDesk } from './desk';

export type {
  CopyProgress,
  CopyReport,
  CopyStep,
  ReadProblem,
  RestoreOutcome,
  SavedCopy,
} from '../workers/copy-tasks';
export type { FolderOutcome } from '../workers/keep-in-folder';
export { DeskClosed } from './desk';

/** The tasks, done away from the page so that it stays responsive. */
export interface CopyDesk extends CopyTasks {
  /** Stops whatever is under way: a restore that is not finished then never happened. */
  readonly close: () => void;
}

/** What can be done with copies, in a worker. */
export function openCopyDesk(onProgress: (progress: CopyProgress) => void = () => {}): CopyDesk {
  const { ask, close } = openDesk<keyof CopyTasks, CopyProgress>(copiesUrl, onProgress);
  return {
    save: (wish) => ask('save', wish),
    keepInFolder: (wish) => ask('keepInFolder', wish),
    keepStored: (wish) => ask('keepStored', wish),
    table: (wish) => ask('table', wish),
    read: (wish) => ask('read', wish),
    merge: (wish) => ask('merge', wish),
    replace: (wish) => ask('replace', wish),
    undo: () => ask('undo'),
    close,
  };
}
