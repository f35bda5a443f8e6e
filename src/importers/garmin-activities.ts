import { readTime } from '../core/import/dates';
import { activityOfWord } from '../core/import/foreign-activity';
import type { Intake } from '../core/import/found';
import {
  type DecimalSign,
  decimalSign,
  durationSeconds,
  tableNumber,
} from '../core/import/numbers';
import { known } from '../core/result';
import { METERS_PER_MILE } from '../core/units';
import type { Head } from './head';
import type { Importer } from './importer';
import { firstRowOf, readTable, type TableRow } from './table';
import { timeReader } from './table-times';

/** Places of the columns that are the same in every language and for every sport. */
interface Places {
  readonly type: number;
  readonly date: number;
  readonly distance: number;
  readonly energy: number;
  readonly time: number;
}

const FAVOURITE = 2;
const now: Places = { type: 0, date: 1, distance: 4, energy: 5, time: 6 };
/** The list of 2014: the name first, and dates in words. */
const of2014: Places = { type: 1, date: 2, time: 3, distance: 4, energy: 9 };

const METERS_PER_YARD = 0.9144;

const cell = ({ cells }: Pick<TableRow, 'cells'>, place: number) => (cells[place] ?? '').trim();

/** The list of activities of Garmin Connect. */
export const garminActivities: Importer = {
  id: 'garmin-activities-csv',
  recognises: (head) => isNamed(head) || placesOf(firstRowOf(head.text)) !== undefined,
  read: async (file, intake) => {
    const { rows } = await readTable(file, intake);
    const places = placesOf(rows[0]?.cells ?? []) ?? now;
    const timeOf = timeReader(
      rows.map((row) => cell(row, places.date)),
      intake,
    );
    const decimal = decimalSign(
      rows.map((row) => cell(row, places.distance)),
      intake,
    );
    const unit = distanceUnit(intake);
    for (const row of rows) {
      const start = timeOf(cell(row, places.date), row);
      if (!start) continue;
      const activity = cell(row, places.type);
      intake.take({
        kind: 'training',
        start,
        activity,
        ...known({
          seconds: durationSeconds(cell(row, places.time)),
          meters: metersIn(cell(row, places.distance), activity, decimal, unit),
          kcal: tableNumber(cell(row, places.energy), decimal),
        }),
      });
    }
  },
};

/**
 * Kilometres or miles have two decimals. Swims stand in the same column in metres or yards, without any:
 * `1,500` is no ride of that length.
 */
function metersIn(text: string, activity: string, decimal: DecimalSign, unit: string) {
  const distance = tableNumber(text, decimal);
  if (distance === undefined) return undefined;
  const isShort =
    activityOfWord(activity) === 'swim' || (distance >= 100 && !/[.,]\d\d?$/.test(text));
  if (isShort) return unit === 'mi' ? distance * METERS_PER_YARD : distance;
  return distance * (unit === 'mi' ? METERS_PER_MILE : 1000);
}

const isNamed = ({ columns }: Head): boolean =>
  columns[0] === 'activity type' && columns[1] === 'date' && columns[6] === 'time';

/** A row that can be nothing else: a word, a date, yes or no, and a length; or as it was in 2014. */
function placesOf(cells: readonly string[]): Places | undefined {
  const [row, isLong] = [{ cells }, cells.length > 9];
  const isTime = (place: number) => readTime(cell(row, place)) !== undefined;
  const isLength = (place: number) => /^(\d+:)?\d+:\d\d([.,]\d)?$/.test(cell(row, place));
  const isFavourite = /^(true|false|0|1)$/i.test(cell(row, FAVOURITE));
  if (isLong && isFavourite && isTime(now.date) && isLength(now.time)) return now;
  const isOld = isLong && isTime(of2014.date) && isLength(of2014.time);
  return isOld && /^\d+[.,]\d\d$/.test(cell(row, of2014.distance)) ? of2014 : undefined;
}

/** The unit of the account stands nowhere in the file. */
const distanceUnit = (intake: Intake): string =>
  intake.answer({ id: 'distance-unit', choices: ['km', 'mi'], guess: 'km' });
