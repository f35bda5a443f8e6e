import type { Chance } from '../chance';
import { type CheckIn, worstSoreness } from '../log/check-in';
import { type Sleep, totalSleepMinutes } from '../log/sleep';
import { lastMomentBefore, MS_PER_MINUTE, minuteOfDay, momentAt, wallMoment } from '../moment';
import { known } from '../result';
import { type SampleBody, sampleKinds } from './body';
import type { SampleBook } from './book';
import { isEasyWeek, isOnHoliday, type SampleDay } from './calendar';

const STEP = 5;
const toStep = (minute: number) => Math.round(minute / STEP) * STEP;
const scale = (value: number) => Math.min(5, Math.max(1, Math.round(value)));

/** The night that ended on a day; answers with it, or with undefined where it was not noted. */
export function addNight(sample: SampleDay, book: SampleBook): Sleep | undefined {
  const chance = sample.chanceFor('night');
  if (sample.ago > 2 && chance.is(0.05)) return undefined;
  const night = nightOf(sample, book, chance);
  return night && book.add('sleep', night) ? night : undefined;
}

function nightOf(sample: SampleDay, book: SampleBook, chance: Chance): Sleep | undefined {
  const { day, row, weekday } = sample;
  const { zone } = book.clock;
  const isFree = weekday === 0 || weekday === 6 || isOnHoliday(sample);
  const drift = isFree ? chance.between(10, 70) : 0;
  const usual = wallMoment(day, toStep(row.night.awake + drift + chance.between(-20, 20)), zone);
  // On the last morning nobody is still asleep: whoever looks early got up early.
  const latest = momentAt(book.now - 15 * MS_PER_MINUTE, zone);
  const awake = usual.at <= latest.at ? usual : wallMoment(day, minuteOfDay(latest), zone);
  if (awake.at > book.now) return undefined;

  const spread = chance.between(-30, 35) + drift * 0.7;
  const tried = lastMomentBefore(awake, (toStep(row.night.tried + spread) + 1440) % 1440, zone);
  const fallAsleepMinutes = toStep(row.night.restless * chance.between(0.4, 1.7));
  const awakeMinutes = toStep(row.night.restless * chance.between(0, 1.3));
  const ease = (row.night.restless - fallAsleepMinutes - awakeMinutes) / 25;
  const shared = {
    day,
    ...awake,
    type: 'night',
    awake,
    awakeMinutes,
    quality: scale(row.night.quality + ease + chance.between(-0.7, 0.9)),
  } as const;
  if (row.night.form === 'short') {
    const asleep = momentAt(tried.at + fallAsleepMinutes * MS_PER_MINUTE, zone);
    return { ...shared, asleep };
  }
  const intoBed = momentAt(tried.at - toStep(chance.between(5, 30)) * MS_PER_MINUTE, zone);
  const upAt = Math.min(awake.at + toStep(chance.between(5, 25)) * MS_PER_MINUTE, book.now);
  const outOfBed = momentAt(upAt - (upAt % MS_PER_MINUTE), zone);
  const awakenings = awakeMinutes === 0 ? 0 : chance.whole(1, 3);
  return { ...shared, intoBed, tried, fallAsleepMinutes, awakenings, outOfBed };
}

/** The morning's check-in, on about 85 of 100 days; today's is left to the person looking around. */
export function addCheckIn(
  sample: SampleDay,
  book: SampleBook,
  body: SampleBody,
  night: Sleep | undefined,
): void {
  const { day, ago, row } = sample;
  const chance = sample.chanceFor('body');
  if (ago === 0 || (ago > 3 && chance.is(0.11))) return;
  const soreness = body.soreness(sample, chance);
  const hours = night ? (totalSleepMinutes(night) ?? 420) / 60 : 7;
  const worst = worstSoreness({ day, soreness }) ?? 0;
  const ease = (hours - 7) * 0.5 - worst * 0.12 + (isEasyWeek(sample) ? 0.4 : 0);
  const isBusy = sample.persona !== 'athlete' && !isOnHoliday(sample) && sample.weekday % 6 !== 0;
  const checkIn: CheckIn = {
    day,
    ...book.timed(day, row.night.awake + toStep(chance.between(25, 90))),
    soreness,
    energy: scale(3.8 + ease + chance.between(-0.8, 0.8)),
    stress: scale((isBusy ? 3 : 3.9) + ease * 0.5 + chance.between(-0.9, 0.9)),
    mood: scale(3.8 + ease * 0.6 + chance.between(-0.8, 0.8)),
    ...known({
      sleepQuality: night?.quality,
      kinds: sampleKinds(soreness, sample, chance),
      pain: painOf(sample, soreness, chance),
      note: chance.is(0.06) ? chance.pick(row.notes) : undefined,
    }),
  };
  book.add('check-in', checkIn);
}

/** Pain is asked apart: only the person with a lasting complaint gives it, a little below soreness. */
function painOf(
  { persona }: SampleDay,
  soreness: Readonly<Record<string, number>>,
  chance: Chance,
): CheckIn['pain'] {
  const neck = soreness['upper-trap-left'];
  if (persona !== 'tension' || neck === undefined || neck < 3) return undefined;
  return { 'upper-trap-left': Math.max(1, neck - chance.whole(0, 2)) };
}
