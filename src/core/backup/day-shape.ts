import { type Day, parseDay } from '../day';
import { ok } from '../result';
import { flaw, type Shape } from './shape';

/** A calendar day, whenever it is. */
export const dayShape: Shape<Day> = (value) => {
  const parsed = typeof value === 'string' ? parseDay(value) : undefined;
  return parsed ? ok(parsed) : flaw('not-a-day');
};
