import { answerTasks } from '../../../src/workers/answer-tasks';
import { type ImportProgress, importTasks } from '../../../src/workers/import-tasks';

/** What any reader of such a file must do: stream its bytes, decode them, look for records. */
async function countRecords(file: Blob): Promise<number> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return count;
    const text = decoder.decode(value, { stream: true });
    for (let at = text.indexOf('<Record'); at >= 0; at = text.indexOf('<Record', at + 1)) {
      count += 1;
    }
  }
}

answerTasks((onProgress: (progress: ImportProgress) => void) => ({
  ...importTasks(onProgress),
  countRecords,
}));
