import { readTime } from '../core/import/dates';
import { wallInstant } from '../core/import/found-time';
import { tableNumber } from '../core/import/numbers';
import type { Instant, ZoneId } from '../core/moment';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable, type TableRow } from './table';

/** Nights of Sleep as Android: every night has a header line of its own. */
export const sleepAsAndroid: Importer = {
  id: 'sleep-as-android',
  recognises: ({ columns }) => hasColumns(columns, 'id', 'tz', 'from', 'to', 'hours', 'rating'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    // The columns behind these differ from night to night.
    const cell = columnReader(header.slice(0, header.indexOf('geo') + 1 || header.length));
    for (const row of rows.filter(isNight)) {
      const at = Number(cell(row, 'id'));
      const hours = tableNumber(cell(row, 'hours'), '.');
      if (hours === undefined) {
        intake.warn('unreadable-number', { row: row.row, what: 'hours' });
        continue;
      }
      const zone = cell(row, 'tz') || 'UTC';
      const rating = Math.round(tableNumber(cell(row, 'rating'), '.') ?? 0);
      intake.take({
        kind: 'sleep',
        start: { at: asWritten(cell(row, 'from'), zone, at), zone },
        end: { at: asWritten(cell(row, 'to'), zone, at + hours * MS_PER_HOUR), zone },
        ...(rating >= 1 && rating <= 5 && { quality: rating }),
      });
    }
  },
};

const MS_PER_HOUR = 3_600_000;
/** Hours are written to a hundredth and clocks to the minute: both together miss by less than this. */
const ROUNDING_MS = 120_000;

/** The minute that the clock in `zone` showed; where clocks were changed, `near` knows better. */
function asWritten(text: string, zone: ZoneId, near: Instant): Instant {
  const time = readTime(text);
  if (!time || 'at' in time) return near;
  const at = wallInstant(time.wall, zone);
  return Math.abs(at - near) < ROUNDING_MS ? at : near;
}

/** Nights begin with their start in ms since 1970; headers and noise do not. */
const isNight = ({ cells }: TableRow) => /^\d{11,14}$/.test((cells[0] ?? '').trim());
