import type { Intake } from '../core/import/found';
import { decimalSign, tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import { METERS_PER_MILE } from '../core/units';
import type { Importer } from './importer';
import { hasColumns, readTable, type TableRow } from './table';
import { timeReader } from './table-times';

/** Places of the first columns, in the same order in every language and year. */
const places = { date: 1, type: 3, elapsed: 5, distance: 6 } as const;

const ENERGY = /^(calor|kalor|калор|カロリー|卡路里|칼로리)/;
const RECORDING = /^activities\/\S+\.(fit|gpx|tcx)(\.gz)?$/;
/** Behind the name of the recording stand two weights, and then seconds and metres. */
const FROM_RECORDING = 3;

/** Activities of Strava's account export. The recordings beside it tell of the same activities. */
export const strava: Importer = {
  id: 'strava',
  covers: ['fit', 'tcx', 'gpx'],
  recognises: ({ columns, text }) =>
    isOldLayout(columns) ||
    secondElapsed(columns) !== undefined ||
    isShortLayout(columns) ||
    (columns.length > 9 && /,"?activities\/\S{1,200}?\.(fit|gpx|tcx)(\.gz)?[",]/.test(text)),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const { elapsed, moving, distance, metersPer } = layoutOf(header, rows, intake);
    const cell = ({ cells }: TableRow, place: number) => (cells[place] ?? '').trim();
    const energyPlace = header.findIndex((name) => ENERGY.test(name));
    const timeOf = timeReader(
      rows.map((row) => cell(row, places.date)),
      intake,
    );
    const decimal = decimalSign(
      rows.map((row) => cell(row, distance)),
      intake,
    );
    const number = (row: TableRow, place: number) =>
      place < 0 ? undefined : tableNumber(cell(row, place), decimal);
    for (const row of rows) {
      const time = timeOf(cell(row, places.date), row);
      if (!time) continue;
      const elapsedSeconds = number(row, elapsed) ?? number(row, places.elapsed);
      const length = number(row, distance);
      intake.take({
        kind: 'training',
        // Written without a zone, and UTC all the same.
        start: 'wall' in time ? { at: time.wall } : time,
        activity: cell(row, places.type),
        ...known({
          seconds: number(row, moving) || elapsedSeconds,
          elapsedSeconds,
          meters: length === undefined ? undefined : length * metersPer,
          kcal: number(row, energyPlace),
        }),
      });
    }
  },
};

/** The export of 2018 has few columns, and metres in them. */
const isOldLayout = (columns: readonly string[]) =>
  columns[0] === 'id' &&
  hasColumns(columns, 'date', 'type', 'elapsed_time', 'distance', 'filename');

/** The export of 2019 has one distance, and in English nothing else to know it by. */
const isShortLayout = (columns: readonly string[]) =>
  columns[0] === 'activity id' &&
  columns[places.elapsed] === 'elapsed time' &&
  columns[places.distance] === 'distance';

/** Where elapsed time, moving time and distance stand a second time, in seconds and metres. */
function secondElapsed(columns: readonly string[]): number | undefined {
  const [elapsed = '', distance = ''] = columns.slice(places.elapsed, places.distance + 1);
  const second = columns.indexOf(elapsed, places.distance + 1);
  const isIt = elapsed !== distance && second > 0 && columns[second + 2] === distance;
  return isIt && columns.length > 15 ? second : undefined;
}

interface Layout {
  readonly elapsed: number;
  readonly moving: number;
  readonly distance: number;
  readonly metersPer: number;
}

/** Without the second columns, the distance is in the unit of the account. */
function layoutOf(header: readonly string[], rows: readonly TableRow[], intake: Intake): Layout {
  const second = secondElapsed(header) ?? behindRecording(header, rows);
  if (second !== undefined) {
    return { elapsed: second, moving: second + 1, distance: second + 2, metersPer: 1 };
  }
  const first = { elapsed: places.elapsed, moving: -1, distance: places.distance };
  if (isOldLayout(header)) return { ...first, metersPer: 1 };
  const unit = intake.answer({ id: 'distance-unit', choices: ['km', 'mi'], guess: 'km' });
  return { ...first, metersPer: unit === 'mi' ? METERS_PER_MILE : 1000 };
}

/** In a language that names the second columns otherwise, the recording's name tells their place. */
function behindRecording(header: readonly string[], rows: readonly TableRow[]): number | undefined {
  const isName = (cell: string) => RECORDING.test(cell.trim());
  const place = rows.find(({ cells }) => cells.some(isName))?.cells.findIndex(isName);
  if (place === undefined || place + FROM_RECORDING + 2 >= header.length) return undefined;
  return place + FROM_RECORDING;
}
