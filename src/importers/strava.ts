import { decimalSign, tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { readTable, type TableRow } from './table';
import { timeReader } from './table-times';

/**
 * Places of the columns, which stand in the same order in every language: the second distance is in
 * metres, the first in the unit of the account.
 */
const places = { id: 0, date: 1, type: 3, elapsed: 15, moving: 16, distance: 17 } as const;

/** Activities of Strava's account export. The recordings beside it tell of the same activities. */
export const strava: Importer = {
  id: 'strava',
  covers: ['fit', 'tcx', 'gpx'],
  recognises: ({ columns }) =>
    columns.length > places.distance &&
    columns[5] !== columns[6] &&
    columns[5] === columns[places.elapsed] &&
    columns[6] === columns[places.distance],
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = ({ cells }: TableRow, place: number) => (cells[place] ?? '').trim();
    const energyPlace = header.findIndex((name) => /^(calor|kalor)/.test(name));
    const timeOf = timeReader(
      rows.map((row) => cell(row, places.date)),
      intake,
    );
    const decimal = decimalSign(
      rows.map((row) => cell(row, places.distance)),
      intake,
    );
    const number = (row: TableRow, place: number) =>
      place < 0 ? undefined : tableNumber(cell(row, place), decimal);
    for (const row of rows) {
      const time = timeOf(cell(row, places.date), row);
      if (!time) continue;
      const elapsedSeconds = number(row, places.elapsed) ?? number(row, 5);
      intake.take({
        kind: 'training',
        // Written without a zone, and UTC all the same.
        start: 'wall' in time ? { at: time.wall } : time,
        activity: cell(row, places.type),
        ...known({
          seconds: number(row, places.moving) || elapsedSeconds,
          elapsedSeconds,
          meters: number(row, places.distance),
          kcal: number(row, energyPlace),
        }),
      });
    }
  },
};
