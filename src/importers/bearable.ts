import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import {
  type DecimalSign,
  decimalSign,
  durationSeconds,
  scaleOf,
  tableNumber,
} from '../core/import/numbers';
import { ML_PER_FL_OZ } from '../core/units';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable } from './table';

/** Units as they end a name, `Time asleep (hours)`: seconds of a sleep, millilitres of a drink. */
const sleepUnits: Readonly<Record<string, number>> = {
  h: 3600,
  hrs: 3600,
  hours: 3600,
  min: 60,
  mins: 60,
  minutes: 60,
};
const drinkUnits: Readonly<Record<string, number>> = {
  ml: 1,
  l: 1000,
  litres: 1000,
  liters: 1000,
  'fl oz': ML_PER_FL_OZ,
  oz: ML_PER_FL_OZ,
};

/**
 * Bearable: one row a reading. Lengths of sleep and amounts of water are taken where the row says their
 * unit. Moods and symptoms are on scales that the file does not name, so none of them is taken for ours.
 */
export const bearable: Importer = {
  id: 'bearable',
  recognises: ({ columns }) =>
    hasColumns(columns, 'date', 'time of day', 'category', 'rating/amount', 'detail'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    const amounts = rows.map((row) => cell(row, 'rating/amount'));
    const decimal = decimalSign(
      amounts.filter((text) => /^[\d.,]+$/.test(text)),
      intake,
    );
    for (const row of rows) {
      const day = readTime(cell(row, 'date formatted')) ?? readTime(cell(row, 'date'));
      const name = `${cell(row, 'category')} ${cell(row, 'detail')}`;
      const [amount, time] = [cell(row, 'rating/amount'), cell(row, 'time of day')];
      if (!day || !('wall' in day)) intake.warn('unreadable-date', { row: row.row });
      else if (!take({ day: day.wall, name, amount, time }, decimal, intake)) {
        intake.warn('not-kept');
      }
    }
  },
};

interface Reading {
  /** Its midnight in ms, as if the clock on the wall showed UTC. */
  readonly day: number;
  /** Category and detail. */
  readonly name: string;
  readonly amount: string;
  readonly time: string;
}

const unitOf = (name: string) => /\(([^()]+)\)\s*$/.exec(name)?.[1]?.trim().toLowerCase() ?? '';

function amountIn(
  { name, amount }: Reading,
  units: Readonly<Record<string, number>>,
  decimal: DecimalSign,
) {
  const scale = scaleOf(units, unitOf(name));
  const value = tableNumber(amount, decimal);
  return scale === undefined || value === undefined ? undefined : value * scale;
}

const isSleep = (name: string) => /^sleep/i.test(name) && !PART_OF_SLEEP.test(name);
/** Beside the whole sleep stand its parts, and what is thought of it. */
const PART_OF_SLEEP = /\b(deep|light|rem|core|bed|awake|latency|debt|goal|quality|score)\b/i;
const isDrink = (name: string) => /\b(water|hydration|fluids?)\b/i.test(name);

/** Takes a reading that says its unit; answers whether it did. */
function take(reading: Reading, decimal: DecimalSign, intake: Intake): boolean {
  const { day, name, amount } = reading;
  if (isSleep(name)) {
    const clock = /^\d{1,2}:\d\d$/.test(amount) ? durationSeconds(`${amount}:00`) : undefined;
    const asleepSeconds = clock ?? amountIn(reading, sleepUnits, decimal);
    if (asleepSeconds === undefined) return false;
    intake.take({ kind: 'sleep', start: { wall: day, dateOnly: true }, asleepSeconds });
    return true;
  }
  const ml = isDrink(name) ? amountIn(reading, drinkUnits, decimal) : undefined;
  if (ml === undefined) return false;
  intake.take({ kind: 'drink', start: timeOf(reading), ml });
  return true;
}

/** The clock where the row has one; `am` and `mid` are no times. */
const timeOf = ({ day, time }: Reading): FoundTime =>
  readTime(`${new Date(day).toISOString().slice(0, 10)} ${time}`) ?? { wall: day, dateOnly: true };
