import type { RegionId } from '../regions';
import { known } from '../result';
import type { TableKind } from './column-fields';
import type { TableMapping, TableRow } from './column-mapping';
import { regionsNamed } from './foreign-words';
import type { Found, FoundTime } from './found';
import { secondsBetween } from './found-time';
import { mappedSleepTimes } from './mapped-sleep';
import { clockOnDay, nextClock, type RowCells, type RowTrouble, rowCells } from './row-cells';

export interface MappedRow {
  /** Absent where the row lacks what its kind needs. */
  readonly found?: Found;
  readonly troubles: readonly RowTrouble[];
}

/** Reads the rows of a table as its mapping says. A cell that cannot be read is said, and left out. */
export function rowReader(mapping: TableMapping): (row: TableRow) => MappedRow {
  const regionsIn = regionReader();
  return (row) => {
    const cells = rowCells(row, mapping, regionsIn);
    const found = finders[mapping.kind](cells);
    if (found) return { found, troubles: cells.troubles };
    return {
      troubles: cells.troubles.length > 0 ? cells.troubles : [{ code: 'nothing-in-row' }],
    };
  };
}

/** A table names few regions, many times over. */
function regionReader() {
  const met = new Map<string, readonly RegionId[]>();
  return (text: string): readonly RegionId[] => {
    const named = met.get(text) ?? regionsNamed(text);
    met.set(text, named);
    return named;
  };
}

/** The start of an entry: a day, and a clock beside it or in a column of its own. */
function startOf(cells: RowCells): FoundTime | undefined {
  const day = cells.moment('day');
  const clock = cells.clock('clock');
  if (!day || (clock === undefined && cells.text('clock') !== '')) return undefined;
  return (clock === undefined ? undefined : clockOnDay(day, clock)) ?? day;
}

/** From start to end, where the table tells an end. */
function secondsToEnd(start: FoundTime, cells: RowCells): number | undefined {
  const ended = cells.momentOrClock('end');
  if (ended === undefined || ('wall' in start && start.dateOnly)) return undefined;
  const end = typeof ended === 'number' ? nextClock(start, ended) : ended;
  return end && secondsBetween(start, end);
}

function training(cells: RowCells): Found | undefined {
  const start = startOf(cells);
  if (!start) return undefined;
  return {
    kind: 'training',
    start,
    activity: cells.word('activity'),
    ...known({
      seconds: cells.seconds('duration') ?? secondsToEnd(start, cells),
      meters: cells.amount('distance', 'distance'),
      kcal: cells.amount('kcal', 'energy'),
      rpe: cells.score('rpe'),
    }),
    ...cells.note(),
  };
}

function sleep(cells: RowCells): Found | undefined {
  const times = mappedSleepTimes(cells);
  if (!times) return undefined;
  return {
    kind: 'sleep',
    ...times,
    ...known({ quality: cells.rating('quality') }),
    ...cells.note(),
  };
}

function drink(cells: RowCells): Found | undefined {
  const start = startOf(cells);
  const ml = cells.amount('amount', 'volume');
  if (!start || ml === undefined) return undefined;
  const what = cells.word('what');
  return { kind: 'drink', start, ml, what, ...cells.note() };
}

function massage(cells: RowCells): Found | undefined {
  const start = startOf(cells);
  if (!start) return undefined;
  return {
    kind: 'massage',
    start,
    modality: cells.word('modality'),
    regions: cells.regions(),
    ...known({
      seconds: cells.seconds('duration'),
      pressure: cells.rating('pressure'),
      price: cells.number('price'),
    }),
    ...cells.note(),
  };
}

function stretch(cells: RowCells): Found | undefined {
  const start = startOf(cells);
  const seconds = cells.seconds('duration');
  const regions = cells.regions();
  if (!start || seconds === undefined || regions.length === 0) return undefined;
  return {
    kind: 'stretch',
    start,
    regions,
    seconds,
    ...cells.note(),
  };
}

function checkIn(cells: RowCells): Found | undefined {
  const start = startOf(cells);
  const ratings = known({
    energy: cells.rating('energy'),
    mood: cells.rating('mood'),
    stress: cells.rating('stress'),
    sleepQuality: cells.rating('sleepQuality'),
  });
  if (!start || Object.keys(ratings).length === 0) return undefined;
  return {
    kind: 'check-in',
    start,
    ...ratings,
    ...cells.note(),
  };
}

const finders: Readonly<Record<TableKind, (cells: RowCells) => Found | undefined>> = {
  training,
  sleep,
  drink,
  massage,
  stretch,
  'check-in': checkIn,
};
