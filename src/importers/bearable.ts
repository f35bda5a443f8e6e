import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import {
  type DecimalSign,
  decimalSign,
  durationSeconds,
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
      if (!day) {
        intake.warn('unreadable-date', { row: row.row });
        continue;
      }
      const [category, detail, amount] = [
        cell(row, 'category'),
        cell(row, 'detail'),
        cell(row, 'rating/amount'),
      ];
      const reading = {
        day,
        name: `${category} ${detail}`,
        amount,
        time: cell(row, 'time of day'),
      };
      if (!takeSleep(reading, decimal, intake) && !takeDrink(reading, decimal, intake)) {
        intake.warn('not-kept');
      }
    }
  },
};

interface Reading {
  readonly day: FoundTime;
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
  const scale = units[unitOf(name)];
  const value = tableNumber(amount, decimal);
  return scale === undefined || value === undefined ? undefined : value * scale;
}

function takeSleep(reading: Reading, decimal: DecimalSign, intake: Intake): boolean {
  if (!/^sleep/i.test(reading.name)) return false;
  const clock = /^\d{1,2}:\d\d$/.test(reading.amount)
    ? durationSeconds(`${reading.amount}:00`)
    : undefined;
  const asleepSeconds = clock ?? amountIn(reading, sleepUnits, decimal);
  if (asleepSeconds === undefined || !('wall' in reading.day)) return false;
  intake.take({ kind: 'sleep', start: { wall: reading.day.wall, dateOnly: true }, asleepSeconds });
  return true;
}

function takeDrink(reading: Reading, decimal: DecimalSign, intake: Intake): boolean {
  if (!/\b(water|hydration|fluids?)\b/i.test(reading.name)) return false;
  const ml = amountIn(reading, drinkUnits, decimal);
  if (ml === undefined) return false;
  intake.take({ kind: 'drink', start: timeOf(reading), ml });
  return true;
}

/** The clock where the row has one; `am` and `mid` are no times. */
function timeOf({ day, time }: Reading): FoundTime {
  const clocked =
    'wall' in day
      ? readTime(`${new Date(day.wall).toISOString().slice(0, 10)} ${time}`)
      : undefined;
  return clocked ?? day;
}
