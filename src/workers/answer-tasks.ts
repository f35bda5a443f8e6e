/** A task to do, and the number under which its answer is awaited. */
export interface TaskRequest<Task> {
  readonly id: number;
  readonly task: Task;
  readonly wish: never;
}

/** What a worker says: how far it has come, or the answer to a request. */
export interface TaskReply<Progress> {
  readonly progress?: Progress;
  readonly id?: number;
  readonly answer?: never;
  readonly error?: unknown;
}

/** Does in a worker what its page asks for. */
export function answerTasks<
  Progress,
  Tasks extends { readonly [Task in keyof Tasks]: (wish: never) => unknown },
>(tasksWith: (onProgress: (progress: Progress) => void) => Tasks): void {
  const tasks = tasksWith((progress) => postMessage({ progress }));
  addEventListener('message', async ({ data }: MessageEvent<TaskRequest<keyof Tasks>>) => {
    const { id, task, wish } = data;
    try {
      postMessage({ id, answer: await tasks[task](wish) });
    } catch (error) {
      postMessage({ id, error });
    }
  });
}
