import { regionsWorkedBy } from '../activities';
import type { Chance } from '../chance';
import { minuteOfDay, momentAt } from '../moment';
import { type RegionId, regionsOfBase } from '../regions';
import { known } from '../result';
import type { SampleBook } from './book';
import { isEasyWeek, isOnHoliday, isPlanRunning, RACE_AGO, type SampleDay } from './calendar';
import type { SampleSession } from './personas';

const toStep = (minutes: number) => Math.max(5, Math.round(minutes / 5) * 5);

const race: SampleSession = {
  activity: 'run',
  minutes: 48,
  rpe: 9,
  start: 10 * 60,
  sore: ['calf', 'quad', 'hamstring', 'hip-flexor'],
  meters: 10_000,
  mark: 'hard',
};

/** Trains as the weekday asks, less in an easy week; answers with what was done. */
export function addTraining(sample: SampleDay, book: SampleBook): SampleSession[] {
  const chance = sample.chanceFor('training');
  const done = plannedSessions(sample).filter(
    ({ share = 0.93 }) => !isOnHoliday(sample) && chance.is(share),
  );
  return done.flatMap((session) => {
    const varied = variation(sample, session, chance);
    return addSession(sample, varied, book, chance) ? [varied] : [];
  });
}

function plannedSessions({ persona, ago, row, weekday }: SampleDay): readonly SampleSession[] {
  if (persona === 'athlete' && ago === RACE_AGO) return [{ ...race, share: 1 }];
  return row.week[weekday] ?? [];
}

function variation(sample: SampleDay, session: SampleSession, chance: Chance): SampleSession {
  const isEasy = isEasyWeek(sample);
  const size = (isEasy ? 0.6 : 1) * chance.between(0.85, 1.15);
  const effort = session.rpe - (isEasy ? 1 : 0) + chance.whole(-1, 1);
  return {
    ...session,
    minutes: session === race ? session.minutes : toStep(session.minutes * size),
    rpe: Math.min(10, Math.max(1, effort)),
    ...known({ meters: session.meters && Math.round((session.meters * size) / 100) * 100 }),
  };
}

function addSession(
  { day }: SampleDay,
  { activity, start, minutes, rpe, meters, mark }: SampleSession,
  book: SampleBook,
  chance: Chance,
) {
  const begun = book.timed(day, start + chance.whole(-3, 4) * 5);
  if (begun.at + minutes * 60_000 > book.now) return undefined;
  return book.add('training', {
    day,
    ...begun,
    activity,
    minutes,
    regions: regionsWorkedBy(activity),
    marks: mark && rpe >= 7 ? [mark] : [],
    ...known({
      // Now and then somebody forgets to say how hard it was.
      rpe: chance.is(0.04) ? undefined : rpe,
      distanceMeters: meters,
    }),
  });
}

/** Drinks through the day, the first soon after getting up. */
export function addDrinks(sample: SampleDay, book: SampleBook): void {
  const { day, ago, row } = sample;
  const chance = sample.chanceFor('drinks');
  const [fewest, most] = row.drinkCount;
  const drinks = row.drinks.slice(0, chance.whole(fewest, most));
  const first = row.night.awake + 15;
  const pause = (row.night.tried - 40 - first) / drinks.length;
  let added = 0;
  drinks.forEach((drink, index) => {
    const minute = Math.round(first + index * pause + chance.between(0, pause * 0.6));
    const ml = drink.what === 'water' ? chance.pick([drink.ml, drink.ml, drink.ml, 330]) : drink.ml;
    if (book.add('drink', { day, ...book.timed(day, minute), ...drink, ml })) added += 1;
  });
  const [firstDrink] = drinks;
  if (ago > 0 || added > 0 || !firstDrink) return;
  // Today never starts empty, however early somebody looks.
  const minute = minuteOfDay(momentAt(book.now, book.clock.zone));
  book.add('drink', { day, ...book.timed(day, minute), ...firstDrink });
}

/** Stretches every few days, one set of areas after the other; at home nearly daily under a plan. */
export function addStretch(sample: SampleDay, book: SampleBook): void {
  const { day, ago, row } = sample;
  const chance = sample.chanceFor('stretch');
  const isHomeDay = isPlanRunning(sample) && ago % 4 !== 0;
  const isUsualDay = ago > 0 && ago % row.stretchEvery === 0;
  if (!isHomeDay && !isUsualDay) return;
  if (ago > 8 && chance.is(0.2)) return;
  const pairs = row.stretches[(ago / row.stretchEvery) % row.stretches.length] ?? row.stretches[0];
  const moves = (pairs ?? []).flatMap((pair) =>
    regionsOfBase(pair).map((region) => ({ region, seconds: row.stretchSeconds })),
  );
  book.add('stretch', { day, ...book.timed(day, 20 * 60 + chance.whole(0, 20) * 3), moves });
}

/** An evening with the foam roller, on the athlete's own. */
export function addSelfMassage(sample: SampleDay, book: SampleBook): void {
  const { day, persona, weekday } = sample;
  const chance = sample.chanceFor('massage');
  if (persona !== 'athlete' || weekday !== 5 || !chance.is(0.6)) return;
  const regions: readonly RegionId[] = ['calf-left', 'calf-right', 'quad-left', 'quad-right'];
  book.add('massage', {
    day,
    ...book.timed(day, 20 * 60 + 30),
    status: 'done',
    modality: 'self',
    tool: 'roller',
    minutes: 10,
    pressure: 3,
    regions,
    strokes: [],
  });
}
