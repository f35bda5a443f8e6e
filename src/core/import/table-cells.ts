import { latinDigits } from '../number';
import { METERS_PER_MILE, ML_PER_FL_OZ } from '../units';
import { type CellUnit, cellUnits } from './column-fields';
import { type DateOrder, readTime } from './dates';
import type { FoundTime } from './found';
import {
  type DecimalSign,
  type DurationUnit,
  durationSeconds,
  KJ_PER_KCAL,
  scaleOf,
  tableNumber,
} from './numbers';

/** What tables write where they have nothing. */
const NOTHING = /^(?:[-–—.]+|n\/?a|null|none|nan|unknown)?$/i;

export const isNothing = (cell: string): boolean => NOTHING.test(cell.trim());

/** A date, with or without its time: as text, in ms or s since 1970, or as eight digits. */
export function readMoment(cell: string, order: DateOrder): FoundTime | undefined {
  const plain = latinDigits(cell).trim();
  if (/^1\d{12}$/.test(plain)) return { at: Number(plain) };
  if (/^1\d{9}$/.test(plain)) return { at: Number(plain) * 1000 };
  const digits = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  return readTime(digits ? digits.slice(1).join('-') : plain, order);
}

const ANY_DAY = '2000-01-01';

/** A clock time alone, in ms after midnight. */
export function readClock(cell: string): number | undefined {
  if (!/\d[:.h]\d\d|\d\s*[ap]\.?m/iu.test(latinDigits(cell))) return undefined;
  const plain = cell.trim().replace(/^(\d{1,2})h(\d\d)$/, '$1:$2');
  const whole = plain.replace(/^(\d{1,2})\s*([ap]\.?m\.?)$/i, '$1:00 $2');
  const time = readTime(`${ANY_DAY} ${whole}`);
  return time && 'wall' in time && !time.dateOnly ? time.wall - Date.parse(ANY_DAY) : undefined;
}

const scales: Readonly<Record<'volume' | 'distance' | 'energy', Readonly<Record<string, number>>>> =
  {
    volume: {
      ml: 1,
      milliliter: 1,
      millilitre: 1,
      cl: 10,
      dl: 100,
      l: 1000,
      lt: 1000,
      ltr: 1000,
      liter: 1000,
      litre: 1000,
      liters: 1000,
      litres: 1000,
      litros: 1000,
      'fl-oz': ML_PER_FL_OZ,
      oz: ML_PER_FL_OZ,
      floz: ML_PER_FL_OZ,
    },
    distance: {
      km: 1000,
      kms: 1000,
      kilometers: 1000,
      kilometres: 1000,
      mi: METERS_PER_MILE,
      mile: METERS_PER_MILE,
      miles: METERS_PER_MILE,
      m: 1,
      meters: 1,
      metres: 1,
    },
    energy: { kcal: 1, cal: 1, calories: 1, kj: 1 / KJ_PER_KCAL },
  };

/** A number without the unit behind it. */
export const withoutUnit = (cell: string): string => cell.replace(/[\s\p{L}]+\.?$/u, '');

/** A number with or without its unit, in the measure's own unit (ml, m, kcal). */
export function readAmount(
  cell: string,
  measure: 'volume' | 'distance' | 'energy',
  unit: CellUnit | undefined,
  decimal: DecimalSign,
): number | undefined {
  const [, amount = '', own = ''] =
    /^([^\p{L}]*?)\s*([\p{L}.\s]*)$/u.exec(latinDigits(cell).trim()) ?? [];
  const value = tableNumber(amount, decimal);
  const named = own.toLowerCase().replace(/[.\s]/g, '');
  const scale = scaleOf(scales[measure], named || unit || '');
  return value === undefined || value < 0 || scale === undefined ? undefined : value * scale;
}

/** Seconds of a cell; a bare number counts the column's unit. */
export const readDuration = (cell: string, unit: CellUnit | undefined): number | undefined =>
  durationSeconds(cell, isDurationUnit(unit) ? unit : 'min');

const isDurationUnit = (unit: CellUnit | undefined): unit is DurationUnit =>
  cellUnits.duration.some((known) => known === unit);

const RATING_SUM = 6;

/** A rating 1-5 with 5 the good end, however the table counts. */
export function readRating(cell: string, unit: CellUnit | undefined): number | undefined {
  const value = tableNumber(cell, '.');
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 5) return undefined;
  return unit === '1-best' ? RATING_SUM - value : value;
}

/** A rating 0-10. */
export function readScore(cell: string, decimal: DecimalSign): number | undefined {
  const value = tableNumber(cell, decimal);
  return value !== undefined && value >= 0 && value <= 10 ? value : undefined;
}
