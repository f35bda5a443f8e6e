import { addDays, type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import { known } from '../result';
import type { RuleConstants } from './constants';
import type { ReasonValues } from './rule';

type LifeEvent = RecordOf<'event'>;

const pausing: ReadonlySet<LifeEvent['type']> = new Set(['holiday', 'illness', 'travel']);

const lastDayOf = ({ day, lastDay }: LifeEvent): Day => lastDay ?? day;

const byDay = (a: LifeEvent, b: LifeEvent): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1;

/**
 * The pause that runs on a day: a holiday, an illness or a journey, and what follows on it without a
 * day between. Prompts stay away until it is over (App's choice).
 */
export function pauseOn(
  events: readonly LifeEvent[],
  today: Day,
): ReasonValues['pause'] | undefined {
  const pauses = events
    .filter((event) => pausing.has(event.type) && lastDayOf(event) >= today)
    .sort(byDay);
  const running = pauses.find(({ day }) => day <= today);
  if (!running) return undefined;
  let lastDay = lastDayOf(running);
  for (const event of pauses) {
    const touches = event.day <= addDays(lastDay, 1);
    if (touches && lastDayOf(event) > lastDay) lastDay = lastDayOf(event);
  }
  return { type: running.type, firstDay: running.day, lastDay, until: addDays(lastDay, 1) };
}

/** First day from a day on that lies in no pause. */
export const afterPauses = (events: readonly LifeEvent[], day: Day): Day =>
  pauseOn(events, day)?.until ?? day;

/** The next race or match, where it lies within the next days (M7). */
export function raceAhead(
  events: readonly LifeEvent[],
  today: Day,
  { eventAhead }: RuleConstants,
): ReasonValues['M7'] | undefined {
  const limit = addDays(today, eventAhead);
  const [next] = events
    .filter(({ type, day }) => type === 'race' && day >= today && day <= limit)
    .sort(byDay);
  if (!next) return undefined;
  return { day: next.day, inDays: daysBetween(today, next.day), ...known({ name: next.name }) };
}
