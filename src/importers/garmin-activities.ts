import { readTime } from '../core/import/dates';
import { activityOfWord } from '../core/import/foreign-activity';
import type { Intake } from '../core/import/found';
import { decimalSign, durationSeconds, tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import { METERS_PER_MILE } from '../core/units';
import type { Head } from './head';
import type { Importer } from './importer';
import { firstRowOf, readTable, type TableRow } from './table';
import { timeReader } from './table-times';

/** Places of the columns that are the same in every language and for every sport. */
const places = { type: 0, date: 1, favourite: 2, distance: 4, energy: 5, time: 6 } as const;

const cell = ({ cells }: Pick<TableRow, 'cells'>, place: number) => (cells[place] ?? '').trim();

/** The list of activities of Garmin Connect. */
export const garminActivities: Importer = {
  id: 'garmin-activities-csv',
  recognises: looksLikeList,
  read: async (file, intake) => {
    const { rows } = await readTable(file, intake);
    const timeOf = timeReader(
      rows.map((row) => cell(row, places.date)),
      intake,
    );
    const decimal = decimalSign(
      rows.map((row) => cell(row, places.distance)),
      intake,
    );
    const metersPer = distanceUnit(intake) === 'mi' ? METERS_PER_MILE : 1000;
    for (const row of rows) {
      const start = timeOf(cell(row, places.date), row);
      if (!start) continue;
      const activity = cell(row, places.type);
      const distance = tableNumber(cell(row, places.distance), decimal);
      const isSwim = activityOfWord(activity) === 'swim';
      intake.take({
        kind: 'training',
        start,
        activity,
        ...known({
          seconds: durationSeconds(cell(row, places.time)),
          // Swims are in metres or yards in the same column.
          meters: distance === undefined ? undefined : distance * (isSwim ? 1 : metersPer),
          kcal: tableNumber(cell(row, places.energy), decimal),
        }),
      });
    }
  },
};

/** English columns, or a first row that can be nothing else: a word, a date, yes or no, and a length. */
function looksLikeList({ columns, text }: Head): boolean {
  if (columns[0] === 'activity type' && columns[1] === 'date' && columns[6] === 'time') return true;
  const cells = firstRowOf(text);
  return (
    columns.length > 10 &&
    readTime(cells[places.date] ?? '') !== undefined &&
    /^(true|false|0|1)$/i.test(cells[places.favourite] ?? '') &&
    /^[\d:.,]+$/.test(cells[places.time] ?? '')
  );
}

/** The unit of the account stands nowhere in the file. */
const distanceUnit = (intake: Intake): string =>
  intake.answer({ id: 'distance-unit', choices: ['km', 'mi'], guess: 'km' });
