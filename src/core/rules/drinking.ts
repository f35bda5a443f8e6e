import type { Day } from '../day';
import type { Drink } from '../log/drink';
import type { Instant } from '../moment';
import { MS_PER_MINUTE } from '../moment';
import { type Basis, constants } from './constants';
import type { Reason } from './rule';

type Sex = 'female' | 'male';

/** What one authority writes about drinks alone, in ml a day. Low and high differ without a sex. */
export interface DrinkRange {
  readonly authority: 'EFSA 2010' | 'IOM 2005';
  readonly basis: Basis;
  readonly lowMl: number;
  readonly highMl: number;
  /** Ages the figures are printed for, where the authority names them. */
  readonly ages?: { readonly from: number; readonly to: number };
}

interface DrinkRow extends Pick<DrinkRange, 'authority' | 'ages'> {
  readonly ml: Readonly<Record<Sex, number>>;
}

/** Drinks a day, without the water in food (science 4). */
const drinkTable: readonly DrinkRow[] = [
  { authority: 'EFSA 2010', ml: { female: 1600, male: 2000 } },
  { authority: 'IOM 2005', ml: { female: 2200, male: 3000 }, ages: { from: 19, to: 30 } },
];

/** Youngest age to which the tables are applied (App's choice: they are for adults). */
const ADULT_AGE = 18;

/** Whom the range is for; both are optional to give. */
export interface DrinkPerson {
  readonly sex: Sex | null;
  readonly age: number | null;
}

export interface DrinkRanges {
  readonly ranges: readonly DrinkRange[];
  /** From the lowest to the highest figure of all authorities shown. */
  readonly lowMl: number;
  readonly highMl: number;
}

/** Published ranges of drinks in ml a day, or undefined below 18. Sources: EFSA 2010, IOM 2005. */
export function drinkRanges({ sex, age }: DrinkPerson): DrinkRanges | undefined {
  if (age !== null && age < ADULT_AGE) return undefined;
  const rows = drinkTable.filter(
    ({ ages }) => !ages || age === null || (age >= ages.from && age <= ages.to),
  );
  const ranges = rows.map(
    ({ authority, ages, ml }): DrinkRange => ({
      authority,
      basis: 'guideline',
      lowMl: sex ? ml[sex] : ml.female,
      highMl: sex ? ml[sex] : ml.male,
      ...(ages && { ages }),
    }),
  );
  return {
    ranges,
    lowMl: Math.min(...ranges.map(({ lowMl }) => lowMl)),
    highMl: Math.max(...ranges.map(({ highMl }) => highMl)),
  };
}

const HOUR_MS = 60 * MS_PER_MINUTE;

type TimedDrink = Pick<Drink, 'ml'> & { readonly at: Instant };

/** The most drunk within any 60 minutes, and when that hour began. */
function fastestHour(drinks: readonly Drink[]): { ml: number; from: Instant } | undefined {
  const timed = drinks
    .filter((drink): drink is Drink & TimedDrink => drink.at !== undefined)
    .sort((a, b) => a.at - b.at);
  let fastest: { ml: number; from: Instant } | undefined;
  let start = 0;
  let ml = 0;
  for (const drink of timed) {
    ml += drink.ml;
    let oldest = timed[start];
    while (oldest && oldest.at <= drink.at - HOUR_MS) {
      ml -= oldest.ml;
      start += 1;
      oldest = timed[start];
    }
    const from = oldest?.at ?? drink.at;
    if (!fastest || ml > fastest.ml) fastest = { ml, from };
  }
  return fastest;
}

/**
 * What is worth a calm note about one day's drinks: more than 5 l in the day (App's choice), more
 * than 1.4 l in an hour (NIOSH 2017-126). Empty where neither holds.
 */
export function drinkNotes(drinks: readonly Drink[], day: Day): Reason[] {
  const ofDay = drinks.filter((drink) => drink.day === day);
  const ml = ofDay.reduce((sum, drink) => sum + drink.ml, 0);
  const hour = fastestHour(ofDay);
  const notes: Reason[] = [];
  const { drinksInDay, drinksInHour } = constants;
  if (ml > drinksInDay.value) {
    const values = { ml, limitMl: drinksInDay.value, day };
    notes.push({ rule: 'drinks-in-day', basis: drinksInDay.basis, values });
  }
  if (hour && hour.ml > drinksInHour.value) {
    const values = { ...hour, limitMl: drinksInHour.value };
    notes.push({ rule: 'drinks-in-hour', basis: drinksInHour.basis, values });
  }
  return notes;
}
