import { type Day, daysBetween } from '../../core/day';
import type { Side } from '../../core/regions';
import { formatCount, formatNumber } from '../../ui/format';
import { CARE_DAYS, type HeatId, type RangeId, STORY_DAYS } from './body-state';

const days = { one: 'day', other: 'days' };

const ago = (day: Day, today: Day): string => {
  const count = daysBetween(day, today);
  if (count === 0) return 'today';
  return count === 1 ? 'yesterday' : `${count} days ago`;
};

const notSeen = `Not in the last ${CARE_DAYS} days`;

export const sideNames: Readonly<Record<Side, string>> = {
  left: 'Left',
  right: 'Right',
  middle: 'Middle',
};

export const bodyWords = {
  title: 'Body',
  lead: 'Where it was sore. Left and right are your own.',
  ranges: 'Days shown',
  rangeNames: { '7': '7 days', '30': '30 days' } satisfies Record<RangeId, string>,
  answered: (count: number, of: number) =>
    `You checked in on ${count} of ${formatCount(of, days)}. Days without a check-in count neither way.`,
  mapTitle: 'On the map',
  heats: 'What the colours show',
  heatNames: { worst: 'Worst', mean: 'Mean' } satisfies Record<HeatId, string>,
  figureHint: 'Both show the same areas. You can change it in Settings.',
  mapFailed: 'The map could not be loaded. The list below says the same.',
  soreTitle: 'Sore, the worst first',
  /** Beside the badge with the worst score. */
  worst: (worst: number) => `worst ${worst}`,
  mean: (mean: number) => (mean < 0.1 ? 'mean under 0.1' : `mean ${formatNumber(mean)}`),
  soreOn: (sore: number, answered: number) =>
    sore === 0
      ? `not sore on ${formatCount(answered, days)}`
      : `on ${sore} of ${formatCount(answered, days)}`,
  massaged: (day: Day | undefined, today: Day) =>
    day === undefined ? `No massage in ${CARE_DAYS} days` : `Massaged ${ago(day, today)}`,
  stretched: (day: Day | undefined, today: Day) =>
    day === undefined ? `No stretch in ${CARE_DAYS} days` : `Stretched ${ago(day, today)}`,
  careTitle: 'Longest without massage or stretch',
  careText: 'Among the areas that were sore in these days.',
  lastCare: (day: Day | undefined, today: Day) => {
    const text = day === undefined ? notSeen : ago(day, today);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  clearTitle: 'Nothing was sore',
  clearText: (count: number) => `All clear on each of ${formatCount(count, days)} with a check-in.`,
  clearOnOne: 'All clear on the one day with a check-in.',
  emptyTitle: 'No check-in in these days',
  emptyText: 'Say where it is sore, or that nothing is, and it shows here side by side.',
  checkIn: 'Check in',

  back: 'Body',
  otherSide: (name: string) => `See ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  summary: (count: number) =>
    `The last ${STORY_DAYS} days. You checked in on ${formatCount(count, days)}.`,
  logMassage: 'Log a massage',
  logStretch: 'Log a stretch',
  daysTitle: 'Day by day',
  daysCaption: (name: string) => `${name}: soreness on each of the last ${STORY_DAYS} days`,
  dayColumn: 'Day',
  sorenessColumn: 'Soreness',
  notAnswered: 'no check-in',
  entriesTitle: 'Massages, stretches, notes',
  nothingNoted: `Nothing noted for this area in the last ${CARE_DAYS} days.`,
  moreEntries: (count: number) => `${count} older in the journal`,
} as const;
