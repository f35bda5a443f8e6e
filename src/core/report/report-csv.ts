import { type CsvCell, csvText } from '../csv';
import { mobilityTestOf } from '../log/mobility-test';
import type { RegionId } from '../regions';
import type { DayLine, Report } from './report';
import { dayAt } from './report-view';

type Row = readonly [day: string, measure: string, of: string, value: CsvCell, unit: string];

const head = ['day', 'measure', 'of', 'value', 'unit'] as const;

/**
 * A report as a tidy table: one row a value, days as YYYY-MM-DD, the unit beside it. Needs a report
 * with details; what was not noted has no row, and an all-clear day says so in one.
 */
export function reportCsv(report: Report): string {
  const days = (report.details?.days ?? []).flatMap((day) =>
    dayRows(dayAt(report, day.place), day),
  );
  const sessions = (report.sessions ?? []).map(
    ({ place, modality, minutes }): Row => [
      dayAt(report, place),
      'massage',
      modality,
      minutes ?? null,
      'min',
    ],
  );
  const tests = (report.details?.mobility ?? []).flatMap(({ test, side, values }) =>
    values.map(
      ({ day, value }): Row => [
        day,
        'mobility',
        side ? `${test}-${side}` : test,
        value,
        mobilityTestOf(test).unit,
      ],
    ),
  );
  const rows = [...days, ...sessions, ...tests].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return csvText([head, ...rows]);
}

function dayRows(day: string, { soreness, load, sleepMinutes, stretchMinutes, notes }: DayLine) {
  const scores = soreness && (Object.entries(soreness) as [RegionId, number][]);
  const rows: Row[] = scores?.length === 0 ? [[day, 'soreness', 'all-clear', 0, 'points']] : [];
  for (const [region, value] of scores ?? []) rows.push([day, 'soreness', region, value, 'points']);
  if (load !== undefined) rows.push([day, 'training-load', '', load, 'AU']);
  if (sleepMinutes !== undefined) rows.push([day, 'asleep', '', sleepMinutes, 'min']);
  if (stretchMinutes !== undefined) rows.push([day, 'stretching', '', stretchMinutes, 'min']);
  for (const note of notes ?? []) rows.push([day, 'note', '', note, '']);
  return rows;
}
