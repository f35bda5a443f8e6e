import { roundTo } from '../number';

/** How a change on a 0-10 scale is put into words, by points alone (App's choice, science 2.2). */
export type ChangeWord = 'better' | 'a-bit-better' | 'about-the-same' | 'a-bit-worse' | 'worse';

/** Points from which it is "better", and from which it is "a bit better". */
const CLEAR_POINTS = 2;
const SMALL_POINTS = 1;
/** An important improvement: 2 points or 30 % (Farrar 2001, 2,724 people in 10 trials). */
const IMPORTANT_POINTS = 2;
const IMPORTANT_PERCENT = 30;

export interface Change {
  readonly from: number;
  readonly to: number;
  /** `to` less `from`. */
  readonly points: number;
  readonly word: ChangeWord;
  /** Change in percent of the start; absent from a start of 0. */
  readonly percent?: number;
}

/** Means of whole points pick up rounding noise: 2 less 10^-15 is still 2 points. */
const DECIMALS = 6;

/** A change on a 0-10 scale where higher is worse (soreness, pain, tension). */
export function changeOf(from: number, to: number): Change {
  const points = roundTo(to - from, DECIMALS);
  return {
    from,
    to,
    points,
    word: wordOf(points),
    ...(from > 0 && { percent: roundTo((100 * (to - from)) / from, DECIMALS) }),
  };
}

function wordOf(points: number): ChangeWord {
  const size = Math.abs(points);
  if (size < SMALL_POINTS) return 'about-the-same';
  if (size < CLEAR_POINTS) return points < 0 ? 'a-bit-better' : 'a-bit-worse';
  return points < 0 ? 'better' : 'worse';
}

/** Whether soreness or pain (0-10) fell by 2 points or 30 %: either will do (Farrar 2001). */
export function isImportantImprovement(from: number, to: number): boolean {
  const { points, percent } = changeOf(from, to);
  return points <= -IMPORTANT_POINTS || (percent !== undefined && percent <= -IMPORTANT_PERCENT);
}
