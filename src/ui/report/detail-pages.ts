import { addDays } from '../../core/day';
import type { RegionId } from '../../core/regions';
import type { DayLine, Report } from '../../core/report/report';
import { reportWords as words } from './report-words';
import type { SheetColumn } from './sheet-table';

export interface DetailTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What a sheet holds, in rows of two lines: no row is higher, and Letter is the shorter paper. */
const ROWS_ON_PAGE = 24;
/** A heading and the names of the columns take as much. */
const ROWS_OF_HEAD = 2;
/** What the words mean takes as much. */
const ROWS_OF_DEFINITIONS = 8;
const WEEKS_SHOWN = 12;
const WEEK_DAYS = 7;
const WEEK_WIDTH = 6.2;

/** The tables of each page behind the first; none when details were not asked for. */
export function detailPages(report: Report): DetailTable[][] {
  if (!report.details) return [];
  const pages: DetailTable[][] = [];
  let room = 0;
  const turn = () => {
    pages.push([]);
    room = ROWS_ON_PAGE;
  };
  for (const table of detailTables(report)) {
    // A table that does not fit goes on, with its head, on the next page.
    let rows = table.rows;
    while (rows.length > 0) {
      if (room <= ROWS_OF_HEAD) turn();
      const fitting = rows.slice(0, room - ROWS_OF_HEAD);
      pages.at(-1)?.push({ ...table, rows: fitting });
      rows = rows.slice(fitting.length);
      room -= fitting.length + ROWS_OF_HEAD;
    }
  }
  if (room < ROWS_OF_DEFINITIONS) turn();
  return pages;
}

function detailTables(report: Report): DetailTable[] {
  return [weekTable(report), sessionTable(report), mobilityTable(report), dayTable(report)].filter(
    (table) => table !== undefined,
  );
}

function weekTable({ regions, span }: Report): DetailTable {
  const count = Math.min(WEEKS_SHOWN, Math.max(0, ...regions.map(({ weeks }) => weeks.length)));
  const firstDays = Array.from({ length: count }, (_, index) =>
    addDays(span.last, 1 - WEEK_DAYS * (count - index)),
  );
  return {
    title: words.weeks,
    columns: [
      { label: words.columns.area, width: 100 - WEEK_WIDTH * count },
      ...firstDays.map((day) => ({
        label: words.weekColumn(day),
        width: WEEK_WIDTH,
        isNumber: true,
      })),
    ],
    rows: regions.map(({ region, weeks }) => [
      words.region(region),
      ...weeks.slice(-count).map((mean) => (mean === null ? words.unknown : words.one(mean))),
    ]),
  };
}

const numberOr = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? words.unknown : format(value);

function sessionTable(report: Report): DetailTable | undefined {
  if (!report.sessions) return undefined;
  const columns = words.logColumns;
  const hasPrice = report.sessions.some(({ price }) => price !== undefined);
  return {
    title: words.sessionLog,
    columns: [
      { label: columns.day, width: 9 },
      { label: columns.kind, width: 22 },
      { label: columns.pressure, width: 9, isNumber: true },
      { label: columns.regions, width: hasPrice ? 22 : 30 },
      { label: columns.tension, width: 12, isNumber: true },
      { label: columns.note, width: 18 },
      ...(hasPrice ? [{ label: columns.price, width: 8, isNumber: true }] : []),
    ],
    rows: report.sessions.map((session) => [
      words.dayAt(report, session.place),
      words.modality(session.modality, session.minutes),
      numberOr(session.pressure, words.number),
      words.regionsOf(session.regions),
      words.tension(session.tensionBefore, session.tensionAfter),
      session.note ?? words.nothing,
      ...(hasPrice ? [numberOr(session.price, words.price)] : []),
    ]),
  };
}

function mobilityTable({ details }: Report): DetailTable | undefined {
  if (!details) return undefined;
  return {
    title: words.mobility,
    columns: [
      { label: words.mobilityColumns.test, width: 26 },
      { label: words.mobilityColumns.values, width: 50 },
      { label: words.mobilityColumns.change, width: 24 },
    ],
    rows: details.mobility.map((line) => [
      words.mobilityName(line),
      line.values.map(({ day, value }) => words.mobilityValue(day, value, line)).join(', '),
      words.mobilityChange(line),
    ]),
  };
}

function dayTable(report: Report): DetailTable | undefined {
  if (!report.details) return undefined;
  const { days } = report.details;
  const columns = words.dayColumns;
  const hasNotes = days.some(({ notes }) => notes !== undefined);
  return {
    title: words.days,
    columns: [
      { label: columns.day, width: 10 },
      { label: columns.soreness, width: hasNotes ? 36 : 60 },
      { label: columns.load, width: 10, isNumber: true },
      { label: columns.sleep, width: 10, isNumber: true },
      { label: columns.stretch, width: 10, isNumber: true },
      ...(hasNotes ? [{ label: columns.note, width: 24 }] : []),
    ],
    rows: days.map((day) => [
      words.dayAt(report, day.place),
      sorenessText(day),
      numberOr(day.load, words.number),
      numberOr(day.sleepMinutes, words.minutes),
      numberOr(day.stretchMinutes, words.number),
      ...(hasNotes ? [day.notes?.join('; ') ?? words.nothing] : []),
    ]),
  };
}

function sorenessText({ soreness }: DayLine): string {
  if (!soreness) return words.unknown;
  const scores = (Object.entries(soreness) as [RegionId, number][]).sort((a, b) => b[1] - a[1]);
  if (scores.length === 0) return words.allClear;
  return scores.map(([region, value]) => words.score(region, value)).join(', ');
}
