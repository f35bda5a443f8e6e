import { activities } from '../activities';
import { MS_PER_DAY, toDay } from '../day';
import { drinks } from '../log/drink';
import { modalities } from '../log/massage';
import { type RegionId, regions } from '../regions';
import { known } from '../result';
import { type CellUnit, type FieldId, unitsOfField } from './column-fields';
import type { FixedField, TableMapping, TableRow } from './column-mapping';
import type { FoundTime, WarningCode } from './found';
import { tableNumber } from './numbers';
import {
  isNothing,
  readAmount,
  readClock,
  readDuration,
  readMoment,
  readRating,
  readScore,
} from './table-cells';

/** What cannot be taken of a row, and of which column. */
export interface RowTrouble {
  readonly code: WarningCode;
  readonly field?: FieldId;
}

export type RowCells = ReturnType<typeof rowCells>;

/** The cells of one row by what they hold. One that cannot be read is said, and counts as missing. */
export function rowCells(
  { cells }: TableRow,
  mapping: TableMapping,
  regionsIn: (text: string) => readonly RegionId[],
) {
  const { kind, columns, units, decimal, dateOrder, fixed } = mapping;
  const troubles: RowTrouble[] = [];

  const text = (field: FieldId): string => {
    const place = columns[field];
    const cell = place === undefined ? '' : (cells[place] ?? '').trim();
    return isNothing(cell) ? '' : cell;
  };

  function read<Value>(
    field: FieldId,
    code: WarningCode,
    reader: (cell: string, unit: CellUnit | undefined) => Value | undefined,
  ): Value | undefined {
    const cell = text(field);
    if (cell === '') return undefined;
    const value = reader(cell, units[field] ?? unitsOfField(kind, field)[0]);
    if (value === undefined) troubles.push({ code, field });
    return value;
  }

  const date = <Value>(field: FieldId, reader: (cell: string) => Value | undefined) =>
    read(field, 'unreadable-date', reader);
  const number = (
    field: FieldId,
    reader: (cell: string, unit: CellUnit | undefined) => number | undefined,
  ) => read(field, 'unreadable-number', reader);

  return {
    mapping,
    troubles,
    text,
    moment: (field: FieldId) => date(field, (cell) => readMoment(cell, dateOrder)),
    /** In ms after midnight. */
    clock: (field: FieldId) => date(field, readClock),
    /** A whole moment, or a clock whose day stands elsewhere. */
    momentOrClock: (field: FieldId) =>
      date<FoundTime | number>(field, (cell) => readMoment(cell, dateOrder) ?? readClock(cell)),
    seconds: (field: FieldId) => number(field, readDuration),
    amount: (field: FieldId, measure: 'volume' | 'distance' | 'energy') =>
      number(field, (cell, unit) => readAmount(cell, measure, unit, decimal)),
    rating: (field: FieldId) => number(field, readRating),
    score: (field: FieldId) => number(field, (cell) => readScore(cell, decimal)),
    number: (field: FieldId) => number(field, (cell) => tableNumber(cell, decimal)),
    /** The cell's own word, else the app's name for what the whole table is. */
    word: (field: Exclude<FixedField, 'region'>) => text(field) || fixedName(field, fixed[field]),
    regions: (): readonly RegionId[] => {
      const own = regionsIn(text('region'));
      return own.length > 0
        ? own
        : regions.filter(({ base }) => base === fixed.region).map(({ id }) => id);
    },
    note: () => known({ note: text('note') || undefined }),
  };
}

function fixedName(field: Exclude<FixedField, 'region'>, id: string | undefined): string {
  const tables = { activity: activities, what: drinks, modality: modalities };
  const rows: readonly { readonly id: string; readonly name: string }[] = tables[field];
  return rows.find((row) => row.id === id)?.name ?? '';
}

const midnight = (wall: number) => Date.parse(toDay(wall));

/** A clock on the day of a moment; undefined beside a moment that already knows its zone. */
export const clockOnDay = (day: FoundTime, clock: number): FoundTime | undefined =>
  'at' in day ? undefined : { wall: midnight(day.wall) + clock };

/** The next time that a clock shows `clock` after a moment. */
export function nextClock(after: FoundTime, clock: number): FoundTime | undefined {
  if ('at' in after) return undefined;
  const sameDay = midnight(after.wall) + clock;
  return { wall: sameDay > after.wall ? sameDay : sameDay + MS_PER_DAY };
}

/** The last time that a clock showed `clock` before a moment. */
export function lastClock(before: FoundTime, clock: number): FoundTime | undefined {
  if ('at' in before) return undefined;
  const sameDay = midnight(before.wall) + clock;
  return { wall: sameDay < before.wall ? sameDay : sameDay - MS_PER_DAY };
}
