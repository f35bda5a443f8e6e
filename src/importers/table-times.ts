import { type DateOrder, isAmbiguous, orderOf, readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import type { TableRow } from './table';

/**
 * Reads the dates of a table. Whether day or month comes first is asked where the table holds dates
 * that leave it open; the guess is what its other dates show.
 */
export function timeReader(texts: readonly string[], intake: Intake) {
  const order = dateOrder(texts, intake);
  return (text: string, { row }: TableRow): FoundTime | undefined => {
    const time = readTime(text, order);
    if (!time) intake.warn('unreadable-date', { row });
    return time;
  };
}

function dateOrder(texts: readonly string[], intake: Intake): DateOrder {
  const shown = texts.map(orderOf).find((order) => order !== undefined);
  if (shown || !texts.some(isAmbiguous)) return shown ?? 'day-first';
  const answer = intake.answer({
    id: 'date-order',
    choices: ['day-first', 'month-first'],
    guess: 'day-first',
  });
  return answer === 'month-first' ? 'month-first' : 'day-first';
}

/** Seconds between two times of one row, both on the same clock. */
export function secondsBetween(start: FoundTime, end: FoundTime): number | undefined {
  if ('at' in start && 'at' in end) return (end.at - start.at) / 1000;
  return 'wall' in start && 'wall' in end ? (end.wall - start.wall) / 1000 : undefined;
}
