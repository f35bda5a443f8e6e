import type { TaskReply } from '../workers/answer-tasks';
import { appUrlPolicy, ownScripts } from './trusted-types';

/** Why a task has no answer: the desk was closed before it was done. */
export class DeskClosed extends Error {}

export interface Desk<Task extends string> {
  readonly ask: <Answer>(task: Task, wish?: unknown) => Promise<Answer>;
  /** Stops whatever is under way, at once. What is asked afterwards begins anew. */
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has tasks done in a worker of ours, so that the page stays responsive. The worker starts with the
 * first task; what it has open goes with it when the desk is closed.
 */
export function openDesk<Task extends string, Progress>(
  script: string,
  onProgress: (progress: Progress) => void,
): Desk<Task> {
  ownScripts.add(script);
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  const end = (why: Error) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(appUrlPolicy.createScriptURL(script), { type: 'module' });
    started.onerror = () => end(new Error(`The worker ${script} did not start.`));
    started.onmessage = ({ data }: MessageEvent<TaskReply<Progress>>) => {
      const { progress, id, answer, error } = data;
      if (progress !== undefined) onProgress(progress);
      const asked = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || !asked) return;
      waiting.delete(id);
      if (error === undefined) asked.resolve(answer as never);
      else asked.reject(error);
    };
    return started;
  };
  return {
    ask: (task, wish) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker ??= start();
        worker.postMessage({ id: last, task, wish });
      }),
    close: () => end(new DeskClosed()),
  };
}
