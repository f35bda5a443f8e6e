import { inZone, offsetZone } from '../core/import/dates';
import type { FoundTime } from '../core/import/found';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { firstRowOf, readTable, type TableRow } from './table';
import { secondsBetween, timeReader } from './table-times';

/** Columns stand in the same places in every language: cycle start, cycle end, zone, then these. */
const places = { zone: 2, start: 3, end: 4 } as const;
const sleepPlaces = { asleep: 7 } as const;
const workoutPlaces = { activity: 6, energy: 8, distance: 17 } as const;

const cell = ({ cells }: TableRow, place: number) => (cells[place] ?? '').trim();

type ReadTime = (text: string, row: TableRow) => FoundTime | undefined;

/** Start and end of a row on the clock of its own offset. */
function span(row: TableRow, timeOf: ReadTime) {
  const zone = offsetZone(cell(row, places.zone));
  const [start, end] = [places.start, places.end].map((place) => timeOf(cell(row, place), row));
  return start && end ? { start: inZone(start, zone), end: inZone(end, zone) } : undefined;
}

/** Nights and naps of WHOOP. */
export const whoopSleeps: Importer = {
  id: 'whoop',
  recognises: ({ columns, text }) => columns.length >= 15 && tableOf(text) === 'sleeps',
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const timeOf = timeReader(
      rows.map((row) => cell(row, places.start)),
      intake,
    );
    for (const row of rows) {
      const times = span(row, timeOf);
      const asleepMinutes = tableNumber(cell(row, sleepPlaces.asleep), '.');
      if (!times) continue;
      intake.take({
        kind: 'sleep',
        ...times,
        nap: cell(row, header.length - 1) === 'true',
        ...known({ asleepSeconds: asleepMinutes === undefined ? undefined : asleepMinutes * 60 }),
      });
    }
  },
};

/** Workouts of WHOOP. Its strain is no RPE and is not taken for one. */
export const whoopWorkouts: Importer = {
  id: 'whoop',
  recognises: ({ columns, text }) => columns.length >= 15 && tableOf(text) === 'workouts',
  read: async (file, intake) => {
    const { rows } = await readTable(file, intake);
    const timeOf = timeReader(
      rows.map((row) => cell(row, places.start)),
      intake,
    );
    for (const row of rows) {
      const times = span(row, timeOf);
      if (!times) continue;
      intake.take({
        kind: 'training',
        start: times.start,
        activity: cell(row, workoutPlaces.activity),
        ...known({
          seconds: secondsBetween(times.start, times.end),
          meters: tableNumber(cell(row, workoutPlaces.distance), '.'),
          kcal: tableNumber(cell(row, workoutPlaces.energy), '.'),
        }),
      });
    }
  },
};

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/;
const NUMBER_OR_NONE = /^\d*(\.\d+)?$/;

/** Rows of a cycle begin with its times and an offset; then stand the times of a sleep or a workout. */
function tableOf(text: string): 'sleeps' | 'workouts' | undefined {
  const row = firstRowOf(text);
  const [cycle = '', zone = '', start = ''] = [row[0], row[places.zone], row[places.start]];
  if (!TIME.test(cycle) || !TIME.test(start) || !offsetZone(zone)) return undefined;
  return NUMBER_OR_NONE.test(row[workoutPlaces.activity] ?? '') ? 'sleeps' : 'workouts';
}
