import { type CopyTasks, copyTasks } from './copy-tasks';

/** A task to do, and the number under which its answer is awaited. */
interface Request {
  readonly id: number;
  readonly task: keyof CopyTasks;
  readonly wish: never;
}

const tasks = copyTasks((progress) => postMessage({ progress }));

addEventListener('message', async ({ data: { id, task, wish } }: MessageEvent<Request>) => {
  try {
    postMessage({ id, answer: await tasks[task](wish) });
  } catch (error) {
    postMessage({ id, error });
  }
});
