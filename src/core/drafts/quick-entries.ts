import { compareRecords, newestOf } from '../analysis/record-order';
import { addDays, type Day } from '../day';
import type { CheckIn } from '../log/check-in';
import type { Drink } from '../log/drink';
import type { ParseContext, Stored } from '../log/entry';
import { momentAt } from '../moment';
import { isRegionId, type RegionId } from '../regions';
import { known } from '../result';

/** How many days back "Same as" looks (App's choice). */
export const SAME_AS_DAYS = 3;

/** What one tap on "All clear" notes: the whole body, now. */
export const quickAllClear = ({ now, today, zone }: ParseContext): CheckIn => ({
  day: today,
  ...momentAt(now, zone),
  soreness: {},
});

/** What one tap on "Same as" notes: soreness and kinds of the other check-in, now. */
export const quickSameAs = (context: ParseContext, { soreness, kinds }: CheckIn): CheckIn => ({
  ...quickAllClear(context),
  ...known({ soreness, kinds }),
});

/** The newest check-in that went through the body, on `day` or one of the three days before. */
export const lastBodyCheckIn = <Item extends Stored<CheckIn>>(
  checkIns: Iterable<Item>,
  day: Day,
): Item | undefined =>
  newestOf(
    [...checkIns].filter(
      (checkIn) =>
        checkIn.soreness !== undefined &&
        checkIn.day <= day &&
        checkIn.day >= addDays(day, -SAME_AS_DAYS),
    ),
  );

/** Sore regions with their 1-10, the sorest first, equals in the order they were noted. */
export const soreRegions = ({ soreness }: Pick<CheckIn, 'soreness'>): [RegionId, number][] =>
  Object.entries(soreness ?? {})
    .flatMap(([region, score]): [RegionId, number][] =>
      isRegionId(region) && score > 0 ? [[region, score]] : [],
    )
    .sort(([, one], [, other]) => other - one);

/** Regions sore on `day` or one of the three days before, each with its newest score, the sorest first. */
export function soreLately(checkIns: Iterable<Stored<CheckIn>>, day: Day): [RegionId, number][] {
  const soreness: Partial<Record<RegionId, number>> = {};
  const oldestFirst = [...checkIns]
    .filter((checkIn) => checkIn.day <= day && checkIn.day >= addDays(day, -SAME_AS_DAYS))
    .sort(compareRecords);
  for (const checkIn of oldestFirst) {
    for (const [region, score] of soreRegions(checkIn)) soreness[region] = score;
  }
  return soreRegions({ soreness });
}

/** What the one-tap button notes: water, now. */
export const quickDrink = ({ now, today, zone }: ParseContext, ml: number): Drink => ({
  day: today,
  ...momentAt(now, zone),
  ml,
  what: 'water',
});
