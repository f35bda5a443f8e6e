import { MS_PER_DAY } from '../day';
import { MS_PER_MINUTE } from '../moment';
import { known } from '../result';
import type { FoundSleep, FoundTime } from './found';
import { secondsBetween } from './found-time';
import { clockOnDay, lastClock, nextClock, type RowCells } from './row-cells';

const NOON_MS = 12 * 60 * MS_PER_MINUTE;

type SleepTimes = Pick<FoundSleep, 'start' | 'end' | 'asleepSeconds'>;

/**
 * Beginning, end and length of a row's sleep, as far as its columns tell. A clock without a date is
 * placed by the row's day: the evening before the sleep, or the morning after it. From falling asleep to
 * waking is the length where no column tells it; from going to bed it stays unknown.
 */
export function mappedSleepTimes(cells: RowCells): SleepTimes | undefined {
  const day = cells.moment('day');
  const told = cells.seconds('duration');
  const fellAsleep = cells.momentOrClock('start');
  const { start, end } = endsOf(day, fellAsleep ?? cells.momentOrClock('bed'), cells);
  if (start && end) {
    const slept = fellAsleep === undefined ? undefined : secondsBetween(start, end);
    return { start, end, ...known({ asleepSeconds: told ?? slept }) };
  }
  if (told === undefined) return undefined;
  if (start) return lengthFrom(start, told);
  // A time that was there and could not be read is no reason to take the rest for a whole night.
  return day && cells.troubles.length === 0
    ? { start: dayOfGettingUp(day, cells), asleepSeconds: told }
    : undefined;
}

type Told = FoundTime | number | undefined;

function endsOf(day: FoundTime | undefined, began: Told, cells: RowCells) {
  const ended = cells.momentOrClock('end');
  const start = typeof began === 'number' ? startAt(began, ended, day, cells) : began;
  const end = typeof ended === 'number' ? start && nextClock(start, ended) : ended;
  return { start, end };
}

function startAt(
  clock: number,
  ended: Told,
  day: FoundTime | undefined,
  { mapping }: RowCells,
): FoundTime | undefined {
  if (ended !== undefined && typeof ended !== 'number') return lastClock(ended, clock);
  if (!day) return undefined;
  if (mapping.nightDay === 'morning') {
    const gotUp = clockOnDay(day, ended ?? NOON_MS);
    return gotUp && lastClock(gotUp, clock);
  }
  // One millisecond sooner, so that noon itself is the next noon.
  const noon = clockOnDay(day, NOON_MS - 1);
  return noon && nextClock(noon, clock);
}

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
