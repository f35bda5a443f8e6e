import { addDays, type Day, dayNumber, daysFrom } from '../day';
import type { Sleep } from '../log/sleep';
import { type Moment, MS_PER_MINUTE } from '../moment';
import { type EpochDay, regularityIndex, type SleepRegularity } from './regularity-index';
import type { DaySpan } from './series';

const EPOCHS = 1440;
const NOON = EPOCHS / 2;

/** Minute on the person's own clock, counted through from 1970: 08:00 is 08:00 in any zone. */
const clockMinute = ({ at, offset }: Moment): number => Math.floor(at / MS_PER_MINUTE) + offset;

interface Spell {
  readonly from: number;
  readonly to: number;
  /** True asleep; null where the entry does not tell when sleep began. */
  readonly state: true | null;
}

const NO_SPELL: Spell = { from: 0, to: 0, state: null };

/**
 * When a night or nap was slept, on the person's own clock; undefined without clock times, and where
 * a flight turned the clock back past the whole of it.
 */
function spellOf({ asleep, tried, fallAsleepMinutes, awake }: Sleep): Spell | undefined {
  const start = asleep ?? tried;
  if (!awake || !start) return undefined;
  const isTold = asleep !== undefined || fallAsleepMinutes !== undefined;
  const lag = asleep ? 0 : (fallAsleepMinutes ?? 0);
  const from = clockMinute(start) + lag;
  const to = clockMinute(awake);
  return from < to ? { from, to, state: isTold ? true : null } : undefined;
}

/**
 * Minute by minute from noon to noon, by the day of getting up. A day is known when its night has
 * clock times: then the person was awake whenever no entry says asleep. A night whose beginning is
 * unknown has unknown minutes; awakenings and naps without a clock time are not placed.
 */
function epochDays(sleeps: readonly Sleep[], span: DaySpan): (EpochDay | null)[] {
  const days = new Map<number, { states: (boolean | null)[]; offset: number }>();
  for (const sleep of sleeps) {
    if (sleep.type !== 'night' || !sleep.awake || !spellOf(sleep)) continue;
    const states = Array.from({ length: EPOCHS }, () => false);
    days.set(dayNumber(sleep.day), { states, offset: sleep.awake.offset });
  }
  for (const sleep of sleeps) {
    const { from, to, state } = spellOf(sleep) ?? NO_SPELL;
    for (let minute = from + NOON; minute < to + NOON; minute += 1) {
      const day = days.get(Math.floor(minute / EPOCHS));
      const epoch = ((minute % EPOCHS) + EPOCHS) % EPOCHS;
      if (day && day.states[epoch] !== true) day.states[epoch] = state;
    }
  }
  return daysFrom(span.first, span.last).map((day) => days.get(dayNumber(day)) ?? null);
}

/** How many days an index looks back on, the last included (App's choice). */
const REGULARITY_DAYS = 28;

/**
 * Sleep Regularity Index of the 28 days that end on a day, in the person's clock time. A diary misses
 * awakenings, so it comes out higher than a sensor's: compare it with nobody else's.
 */
export function sleepRegularity(sleeps: Iterable<Sleep>, day: Day): SleepRegularity {
  const span = { first: addDays(day, 1 - REGULARITY_DAYS), last: day };
  // A night may reach past noon, into the day after its own.
  const [from, to] = [addDays(span.first, -1), addDays(span.last, 1)];
  const near = [...sleeps].filter((sleep) => sleep.day >= from && sleep.day <= to);
  return regularityIndex(epochDays(near, span));
}
