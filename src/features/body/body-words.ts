import type { BodyDay } from '../../core/analysis/body-days';
import type { UsualBand } from '../../core/analysis/series';
import { type Day, daysBetween } from '../../core/day';
import { type RegionId, regionName, type Side } from '../../core/regions';
import { formatCount, formatDay, formatNumber, namesInLine } from '../../ui/format';
import { CARE_DAYS, type HeatId, type PairSides, type RangeId, STORY_DAYS } from './body-state';

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

const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** "4 sore spots, worst 7". */
function sorenessOf({ soreness }: BodyDay): string {
  if (!soreness) return 'No check-in';
  const scores = Object.values(soreness);
  if (scores.length === 0) return 'All clear';
  const spots = formatCount(scores.length, { one: 'sore spot', other: 'sore spots' });
  return `${spots}, worst ${Math.max(...scores)}`;
}

const MOST_NAMES = 4;

function listOf(what: string, regions: readonly RegionId[]): string {
  const names = namesInLine(regions.slice(0, MOST_NAMES).map(regionName));
  const more = regions.length - names.length;
  return `${what}: ${[...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}

/** What was done on a day, a line each; a massage without regions still is one. */
function careOf({ massaged, stretched }: BodyDay): string[] {
  return [
    ...(massaged ? [massaged.length > 0 ? listOf('Massaged', massaged) : 'Massage'] : []),
    ...(stretched ? [listOf('Stretched', stretched)] : []),
  ];
}

/** Which side was the sorer one more often, in days alone. */
function sidesOf({ pair, leftSorerDays, rightSorerDays, loggedDays }: PairSides): string {
  const isLeft = leftSorerDays >= rightSorerDays;
  const name = inSentence(regionName(`${pair}-${isLeft ? 'left' : 'right'}`));
  const count = Math.max(leftSorerDays, rightSorerDays);
  const of = formatCount(loggedDays, days);
  return `Your ${name} was sorer than the ${isLeft ? 'right' : 'left'} on ${count} of ${of}.`;
}

export const bodyWords = {
  title: 'Body',
  lead: 'Where it was sore. Left and right are your own.',
  ranges: 'Days shown',
  rangeNames: { '7': '7 days', '30': '30 days' } satisfies Record<RangeId, string>,
  answered: (count: number, of: number) =>
    `You checked in on ${count} of ${formatCount(of, days)}. Days without a check-in count neither way.`,
  mapTitle: 'On the map',
  heats: 'What the colours show',
  heatNames: { day: 'Day', mean: 'Mean', worst: 'Worst' } satisfies Record<HeatId, string>,
  unknown: (view: string) => `${view}, no check-in on this day`,
  scrub: 'Day',
  scrubKey: 'Worst soreness of each day. A dot is all clear, a gap no check-in.',
  marksKey: { massage: 'Massage', stretch: 'Stretch' },
  shown: (day: Day, today: Day) => formatDay(day, 'short', today),
  sorenessOf,
  careOf,
  spoken: (shown: BodyDay, today: Day) =>
    [formatDay(shown.day, 'full', today), sorenessOf(shown), ...careOf(shown)].join('. '),
  play: `Play the last ${STORY_DAYS} days`,
  pause: 'Pause',
  earlier: 'Day before',
  later: 'Day after',
  firstDay: (day: Day) => formatDay(day, 'brief'),
  today: 'today',
  figureHint: 'Both show the same areas. You can change it in Settings.',
  mapFailed: 'The map could not be loaded. The list below says the same.',
  soreTitle: 'Sore, the worst first',
  lessSore: (count: number) =>
    formatCount(count, { one: 'more sore area', other: 'more sore areas' }),
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
  sidesTitle: 'Left and right',
  meanOf: (count: number) => `mean of ${formatCount(count, days)}`,
  sidesOf,
  sidesAlike: 'No side was sorer than the other more often.',
  sidesHonest:
    'Most people differ a little from side to side. How much of it matters is not known, so this is a picture, not a verdict.',
  meanScore: (mean: number) => formatNumber(mean),
  left: 'Left',
  right: 'Right',
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
  otherSide: (name: string) => `See ${inSentence(name)}`,
  summary: (count: number) => `You checked in on ${formatCount(count, days)}.`,
  lineTitle: `The last ${STORY_DAYS} days`,
  lineAlt: (name: string, known: readonly number[]) =>
    known.length === 0
      ? `${name}: no check-in in ${STORY_DAYS} days`
      : `${name}: soreness on ${formatCount(known.length, days)}, from ${Math.min(...known)} to ${Math.max(...known)} of 10, ${known.at(-1)} on the last`,
  lineKey: (usual: UsualBand) =>
    usual.known
      ? 'Band: the middle half of your last four weeks. Diamond: massage. Tick below: stretched. Gap: no check-in.'
      : `Diamond: massage. Tick below: stretched. Gap: no check-in. Your usual shows after ${usual.needed} check-ins; so far ${usual.count}.`,
  facts: { massage: 'Massaged', stretch: 'Stretched', training: 'Trained' },
  fact: (day: Day | undefined, today: Day) =>
    day === undefined ? `not in ${CARE_DAYS} days` : ago(day, today),
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
