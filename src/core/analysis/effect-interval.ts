import { type Chance, chanceFrom, seedOf } from '../chance';
import type { Steps } from '../steps';
import type { Episode } from './episodes';
import type { MatchedDays } from './matched-days';
import { quantile } from './statistics';

const RESAMPLES = 2000;
/** Resamples in one step: a few ms on a slow phone. */
const RESAMPLES_AT_ONCE = 50;

/** Sessions and the ordinary days they are compared with. */
export interface MatchedSessions {
  readonly episodes: readonly Episode[];
  readonly matched: MatchedDays;
}

/**
 * 95 % interval around a mean difference: percentile bootstrap over sessions and over ordinary days,
 * 2,000 resamples from a fixed seed. `count` is the smaller number of the two: small samples make
 * percentile intervals too narrow, so it widens them (after Hesterberg 2015, Am Stat 69:371).
 */
export function* effectInterval(
  groups: readonly MatchedSessions[],
  centre: number,
  count: number,
): Steps<{ readonly low: number; readonly high: number } | undefined> {
  const chance = chanceFrom(seedOf(count, groups.length));
  const draws = groups.map((group) => resampling(group, chance));
  const resampled = (): number => {
    const drawn = draws.map((draw) => draw());
    const total = drawn.reduce((sum, part) => sum + part.count, 0);
    return drawn.reduce((sum, part) => sum + part.sum, 0) / total;
  };
  const means: number[] = [];
  for (let done = 0; done < RESAMPLES; done += 1) {
    if (done % RESAMPLES_AT_ONCE === 0) yield;
    const value = resampled();
    if (!Number.isNaN(value)) means.push(value);
  }
  const [low, high] = [quantile(means, 0.025), quantile(means, 0.975)];
  if (low === undefined || high === undefined) return undefined;
  const widened = widening(count);
  return { low: centre + (low - centre) * widened, high: centre + (high - centre) * widened };
}

/** sqrt(n / (n - 1)) undoes the division by n; 1.2 / n stands in for the t quantile. */
const widening = (count: number): number => Math.sqrt(count / (count - 1)) * (1 + 1.2 / count);

/** Draws a group's sessions and ordinary days anew: the sum of their differences, and how many. */
function resampling({ episodes, matched }: MatchedSessions, chance: Chance) {
  const { controls } = matched;
  const drawn = new Int32Array(controls.length);
  const ends = Float64Array.from(matched.ends);
  const unseen = controls.flatMap(({ end, errors }, place) =>
    errors ? { place, end, errors } : [],
  );
  const redraw = () => {
    for (let index = 0; index < drawn.length; index += 1) {
      drawn[index] = chance.whole(0, drawn.length - 1);
    }
    for (const { place, end, errors } of unseen) {
      ends[place] = end + (errors[chance.whole(0, errors.length - 1)] ?? 0);
    }
    return matched.expected(drawn, ends);
  };
  return () => {
    const expected = redraw();
    const result = { sum: 0, count: 0 };
    for (let index = 0; index < episodes.length; index += 1) {
      const place = chance.whole(0, episodes.length - 1);
      const difference = (episodes[place]?.end ?? 0) - (expected[place] ?? Number.NaN);
      if (Number.isNaN(difference)) continue;
      result.sum += difference;
      result.count += 1;
    }
    return result;
  };
}
