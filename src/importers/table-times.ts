import { type DateOrder, isAmbiguous, orderOf, readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import type { TableRow } from './table';

export { secondsBetween } from '../core/import/found-time';

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
