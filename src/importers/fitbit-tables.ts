import { readTime } from '../core/import/dates';
import type { FoundTime } from '../core/import/found';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import { headOf } from './head';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable } from './table';
import { secondsBetween, timeReader } from './table-times';

const SLEEP_HEADER = /^"?start time"?,"?end time"?,"?minutes asleep/i;

const lines = (text: string) => text.split(/\r\n|\r|\n/);

/** Sleep of Fitbit's own monthly export: sections, each with a name above its columns. */
export const fitbitSections: Importer = {
  id: 'fitbit',
  recognises: ({ text }) => lines(text).some((line) => SLEEP_HEADER.test(line)),
  read: async (file, intake) => {
    const before = lines((await headOf(file)).text).findIndex((line) => SLEEP_HEADER.test(line));
    const { header, rows } = await readTable(file, intake, before + 1);
    const cell = columnReader(header);
    const timeOf = timeReader(
      rows.map((row) => cell(row, 'start time')),
      intake,
    );
    for (const row of rows) {
      const start = timeOf(cell(row, 'start time'), row);
      const end = timeOf(cell(row, 'end time'), row);
      const minutes = tableNumber(cell(row, 'minutes asleep'), '.');
      const asleepSeconds = minutes === undefined ? undefined : minutes * 60;
      if (start && end) intake.take({ kind: 'sleep', start, end, ...known({ asleepSeconds }) });
    }
  },
};

/** A time of Google's tables: UTC, with the offset of the person's clock beside it. */
function timeIn(text: string, offset: string): FoundTime | undefined {
  const time = readTime(text);
  if (!time) return undefined;
  const at = 'at' in time ? time.at : time.wall;
  return { at, ...(/^[+-]\d\d:\d\d$/.test(offset) && { zone: offset }) };
}

/** Nights in the tables that Google adds to Fitbit's Takeout ("UserSleeps"). */
export const fitbitUserSleeps: Importer = {
  id: 'fitbit-tables',
  recognises: ({ columns }) =>
    hasColumns(columns, 'sleep_id', 'sleep_start', 'sleep_end', 'minutes_asleep'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    for (const row of rows) {
      const start = timeIn(cell(row, 'sleep_start'), cell(row, 'start_utc_offset'));
      const end = timeIn(cell(row, 'sleep_end'), cell(row, 'end_utc_offset'));
      const minutes = tableNumber(cell(row, 'minutes_asleep'), '.');
      const asleepSeconds = minutes === undefined ? undefined : minutes * 60;
      if (start && end) intake.take({ kind: 'sleep', start, end, ...known({ asleepSeconds }) });
      else intake.warn('unreadable-date', { row: row.row });
    }
  },
};

/** Exercises in the tables that Google adds to Fitbit's Takeout ("UserExercises"). */
export const fitbitUserExercises: Importer = {
  id: 'fitbit-tables',
  recognises: ({ columns }) =>
    hasColumns(columns, 'exercise_id', 'exercise_start', 'activity_name'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    for (const row of rows) {
      const offset = cell(row, 'utc_offset');
      const start = timeIn(cell(row, 'exercise_start'), offset);
      const end = timeIn(cell(row, 'exercise_end'), offset);
      const tracked = (name: string) =>
        tableNumber(cell(row, `tracker_total_${name}`), '.') ||
        tableNumber(cell(row, `manually_logged_total_${name}`), '.');
      const millimeters = tracked('distance_mm');
      if (!start) {
        intake.warn('unreadable-date', { row: row.row });
        continue;
      }
      intake.take({
        kind: 'training',
        start,
        activity: cell(row, 'activity_name') || 'Other',
        ...known({
          seconds: end && secondsBetween(start, end),
          meters: millimeters && millimeters / 1000,
          kcal: tracked('calories') || undefined,
        }),
      });
    }
  },
};
