import type { ImportProgress, ImportTasks } from '../workers/import-tasks';
import importsUrl from '../workers/imports?worker&url';
import { openDesk } from './desk';

export type {
  FileRead,
  FileReport,
  FileUnmapped,
  ImportQuestion,
  KindReport,
  ReadReport,
} from '../workers/import-report';
export type { AnswerWish, ImportProgress } from '../workers/import-tasks';
export { DeskClosed } from './desk';

/** The tasks, done away from the page: it is given numbers and samples, never all entries. */
export interface ImportDesk extends ImportTasks {
  /** Stops whatever is under way and forgets what was read: a save that is not finished never happened. */
  readonly close: () => void;
}

/** What can be done with files to import, in a worker. */
export function openImportDesk(
  onProgress: (progress: ImportProgress) => void = () => {},
): ImportDesk {
  const { ask, close } = openDesk<keyof ImportTasks, ImportProgress>(importsUrl, onProgress);
  return {
    read: (wish) => ask('read', wish),
    answer: (wish) => ask('answer', wish),
    countRows: (wish) => ask('countRows', wish),
    plan: (choice) => ask('plan', choice),
    save: (choice) => ask('save', choice),
    close,
  };
}
