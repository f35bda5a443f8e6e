import { readTime } from '../core/import/dates';
import { moodOfWord } from '../core/import/foreign-words';
import type { FoundTime, Intake } from '../core/import/found';
import { known } from '../core/result';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable, type TableRow } from './table';

const LEAVE_OUT = 'leave-out';
const choices = ['5', '4', '3', '2', '1', LEAVE_OUT];
/** Words that are asked about, and the longest that is taken for one (App's choice). */
const MOST_WORDS = 60;
const LONGEST_WORD = 40;

/**
 * Moods of Daylio's table: in words of the person's own, of which each is asked about, and on a clock
 * without a zone. Notes are a diary and stay in the file.
 */
export const daylio: Importer = {
  id: 'daylio',
  recognises: ({ columns }) =>
    hasColumns(columns, 'date', 'weekday', 'time', 'mood', 'activities') &&
    (columns.includes('full_date') || columns.includes('year')),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    const moods = moodsOf(
      rows.map((row) => cell(row, 'mood')),
      intake,
    );
    for (const row of rows) {
      const start = startOf(row, cell, intake);
      const mood = moods.get(cell(row, 'mood'));
      if (start) intake.take({ kind: 'check-in', start, ...known({ mood }) });
      if (cell(row, 'note_title') || cell(row, 'note')) intake.warn('not-kept', { what: 'notes' });
      if (cell(row, 'activities')) intake.warn('not-kept', { what: 'activities' });
      if (cell(row, 'scales')) intake.warn('not-kept', { what: 'scales' });
    }
  },
};

/** The day with its clock, or alone where the clock cannot be read. */
function startOf(row: TableRow, cell: Cell, intake: Intake): FoundTime | undefined {
  const [whole, year, date, time] = [
    cell(row, 'full_date'),
    cell(row, 'year'),
    cell(row, 'date'),
    cell(row, 'time'),
  ];
  // `18 May` and `May 18` have the year behind them, `5月18日` before.
  const days = whole ? [whole] : [`${date} ${year}`, `${year}/${date}`];
  const read = (clock: string) =>
    days.map((day) => readTime(`${day} ${clock}`)).find((found) => found !== undefined);
  const start = read(time);
  if (start) return start;
  intake.warn('unreadable-date', { row: row.row });
  return read('');
}

type Cell = ReturnType<typeof columnReader>;

/** What each word stands for, 1-5, as the person says; a word that is left out stands for none. */
function moodsOf(words: readonly string[], intake: Intake): ReadonlyMap<string, number> {
  const asked = [...new Set(words)]
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS)
    .map((word): [string, string] => {
      const guess = String(moodOfWord(word) ?? LEAVE_OUT);
      return [word, intake.answer({ id: 'mood', about: word, choices, guess })];
    });
  return new Map(
    asked.flatMap(([word, answer]) => (answer === LEAVE_OUT ? [] : [[word, Number(answer)]])),
  );
}
