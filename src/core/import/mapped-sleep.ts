import { MS_PER_DAY } from '../day';
import { MS_PER_MINUTE } from '../moment';
import { known } from '../result';
import type { FoundSleep, FoundTime } from './found';
import { clockOnDay, lastClock, nextClock, type RowCells } from './row-cells';

const NOON_MS = 12 * 60 * MS_PER_MINUTE;

type SleepTimes = Pick<FoundSleep, 'start' | 'end' | 'asleepSeconds'>;

/**
 * Beginning, end and length of a row's sleep, as far as its columns tell. A clock without a date is
 * placed by the row's day: the evening before the sleep, or the morning after it.
 */
export function mappedSleepTimes(cells: RowCells): SleepTimes | undefined {
  const day = cells.moment('day');
  const asleepSeconds = cells.seconds('duration');
  const { start, end } = endsOf(day, cells);
  const asleep = known({ asleepSeconds });
  if (start && end) return { start, end, ...asleep };
  if (asleepSeconds === undefined) return undefined;
  if (start) return lengthFrom(start, asleepSeconds);
  // A time that was there and could not be read is no reason to take the rest for a whole night.
  return day && cells.troubles.length === 0
    ? { start: dayOfGettingUp(day, cells), asleepSeconds }
    : undefined;
}

function endsOf(day: FoundTime | undefined, cells: RowCells) {
  const began = cells.momentOrClock('start');
  const ended = cells.momentOrClock('end');
  const start = typeof began === 'number' ? startAt(began, ended, day, cells) : began;
  if (typeof ended !== 'number') return { start, end: ended };
  if (start) return { start, end: nextClock(start, ended) };
  return { start, end: undefined };
}

function startAt(
  clock: number,
  ended: FoundTime | number | undefined,
  day: FoundTime | undefined,
  cells: RowCells,
): FoundTime | undefined {
  if (ended !== undefined && typeof ended !== 'number') return lastClock(ended, clock);
  if (!day) return undefined;
  if (cells.mapping.nightDay === 'morning' && ended !== undefined) {
    const gotUp = clockOnDay(day, ended);
    return gotUp && lastClock(gotUp, clock);
  }
  const noon = clockOnDay(day, NOON_MS);
  if (!noon) return undefined;
  return cells.mapping.nightDay === 'morning'
    ? lastClock(noon, clock)
    : nextClock(justBefore(noon), clock);
}

/** So that noon itself is the next noon. */
const justBefore = (time: FoundTime): FoundTime =>
  'wall' in time ? { wall: time.wall - 1 } : time;

function lengthFrom(start: FoundTime, asleepSeconds: number): SleepTimes {
  const ms = asleepSeconds * 1000;
  const end = 'at' in start ? { ...start, at: start.at + ms } : { wall: start.wall + ms };
  return { start, end, asleepSeconds };
}

function dayOfGettingUp(day: FoundTime, { mapping }: RowCells): FoundTime {
  if ('at' in day) return day;
  const next = mapping.nightDay === 'evening' ? MS_PER_DAY : 0;
  return { wall: day.wall + next, dateOnly: true };
}
