import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { isRecord, jsonValue, numberIn, recordIn, recordsIn, textIn } from './json';
import { Refusal } from './refusal';
import { columnReader, hasColumns, readTable } from './table';

const isMissing = (text: string) => text === '' || text === 'None';

/** Sleeps that the person took back, or said were none (Oura API, sleep type). */
const notSlept = /^(deleted|rest)$/;
/** A `sleep` is at most three hours; a night is a `long_sleep`. */
const napTypes = /^(sleep|late_nap|nap)$/;

/** Nights of Oura: the trends table, and the sleep table of the account export. */
export const oura: Importer = {
  id: 'oura',
  recognises: ({ columns }) =>
    hasColumns(columns, 'bedtime start', 'bedtime end', 'total sleep duration') ||
    hasColumns(columns, 'bedtime_start', 'bedtime_end', 'total_sleep_duration'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    for (const row of rows) {
      const [start, end] = [
        cell(row, 'bedtime start', 'bedtime_start'),
        cell(row, 'bedtime end', 'bedtime_end'),
      ];
      if (isMissing(start) || isMissing(end)) continue;
      const asleep = tableNumber(cell(row, 'total sleep duration', 'total_sleep_duration'), '.');
      takeSleep({ start, end, asleep, type: cell(row, 'type') }, row.row, intake);
    }
  },
};

/** Answers of Oura's web service: version 2 calls its fields in full, version 1 in short. */
export const ouraJson: Importer = {
  id: 'oura',
  recognises: ({ text }) => /^[[{]/.test(text) && /"bedtime_start"\s*:/.test(text),
  read: async (file, intake) => {
    const value = await jsonValue(file);
    const sleeps = Array.isArray(value) ? value.filter(isRecord) : listsIn(value);
    if (sleeps.length === 0) throw new Refusal('broken-file', 'oura');
    sleeps.forEach((sleep, index) => {
      const [start, end] = [textIn(sleep, 'bedtime_start'), textIn(sleep, 'bedtime_end')];
      if (start === undefined || end === undefined) return;
      const asleep = numberIn(sleep, 'total_sleep_duration') ?? numberIn(sleep, 'total');
      const type = textIn(sleep, 'type') ?? (sleep.is_longest === 0 ? 'nap' : '');
      takeSleep({ start, end, asleep, type }, index + 1, intake);
    });
  },
};

/** `sleep` or `data`, as a list or around one. */
function listsIn(value: unknown) {
  if (!isRecord(value)) return [];
  return ['sleep', 'data'].flatMap((name) => [
    ...recordsIn(value, name),
    ...recordsIn(recordIn(value, name), 'data'),
  ]);
}

interface Sleep {
  readonly start: string;
  readonly end: string;
  readonly asleep: number | undefined;
  readonly type: string;
}

function takeSleep(sleep: Sleep, row: number, intake: Intake): void {
  const [start, end]: (FoundTime | undefined)[] = [readTime(sleep.start), readTime(sleep.end)];
  if (notSlept.test(sleep.type)) intake.warn('not-kept', { row });
  else if (!start || !end) intake.warn('unreadable-date', { row });
  else {
    const nap = napTypes.test(sleep.type);
    intake.take({ kind: 'sleep', start, end, nap, ...known({ asleepSeconds: sleep.asleep }) });
  }
}
