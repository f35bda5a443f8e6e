import type { PeriodChange } from '../../core/analysis/period-change';
import type { VolumeUnit } from '../../core/units';
import { formatCount, formatMinutes, formatMl, formatNumber, type Plural } from '../../ui/format';
import { type MeasureId, mlPerAxisUnit } from './trends-measures';
import type { TrendFacts } from './trends-view';

const MINUTES_PER_HOUR = 60;

const days: Plural = { one: 'day', other: 'days' };
const nights: Plural = { one: 'night', other: 'nights' };

/** "26 of 30 days": the days with a note, out of all shown. */
const share = (part: number, whole: number, noun: Plural) =>
  `${formatNumber(part)} of ${formatCount(whole, noun)}`;

/** How a score from 0 to 10 moved between two periods: under a point it is the same (science 2.2). */
export function changeWords({ before, after }: PeriodChange): string {
  const [from, to] = [formatNumber(before), formatNumber(after)];
  if (Math.abs(after - before) < 1) {
    return `was about the same (${from} and ${to})`;
  }
  return `${after < before ? 'fell' : 'rose'} from ${from} to ${to}`;
}

interface MeasureWords {
  readonly title: string;
  readonly unit: (volume: VolumeUnit) => string;
  /** A value with its unit. */
  readonly value: (value: number, volume: VolumeUnit) => string;
  readonly tick: (value: number, volume: VolumeUnit) => string;
  /** What zero is called on a day that somebody wrote on, where it has a name. */
  readonly zero?: string;
  readonly sentence: (facts: TrendFacts, volume: VolumeUnit) => string;
}

/** A value that no line break takes apart. */
const whole = (text: string) => text.replaceAll(' ', '\u00a0');

function extent({ least = 0, most = 0 }: TrendFacts, format: (value: number) => string): string {
  const [from, to] = [whole(format(least)), whole(format(most))];
  return from === to ? `always ${to}` : `between ${from} and ${to}`;
}

const score = (value: number) => formatNumber(value);
const hours = (value: number) => formatMinutes(value * MINUTES_PER_HOUR);
const load = (value: number) => `${formatNumber(value, 0)} AU`;

/** "This week 1,850 AU. Your last three weeks averaged 1,200: +54 %." (science 1.4). */
function weekSentence({ load: ofWeek, before, percent, isThis }: NonNullable<TrendFacts['week']>) {
  const [name, earlier] = isThis
    ? ['This week', 'Your last three weeks']
    : ['The last 7 days shown', 'The three weeks before'];
  const sign = Math.round(percent) > 0 ? '+' : '';
  const change = whole(`${sign}${formatNumber(percent, 0)} %`);
  return `${name} ${whole(load(ofWeek))}. ${earlier} averaged ${formatNumber(before, 0)}: ${change}.`;
}

/** A load's days in words; the two words name its days with and without any. */
const loadSentence =
  (active: string, idle: string) =>
  ({ active: count, logged, days: all, most = 0, unrated, week }: TrendFacts): string => {
    const known = `${formatCount(count, days)} ${active}, ${formatCount(logged - count, days)} ${idle}`;
    const unknown = all - logged;
    const parts = [unknown > 0 ? `${known}, ${formatNumber(unknown)} unknown` : known];
    if (most > 0) parts.push(`at most ${whole(load(most))} in a day`);
    if (unrated > 0) {
      parts.push(
        `${formatCount(unrated, { one: 'session', other: 'sessions' })} without a rating not counted`,
      );
    }
    return week ? `${weekSentence(week)} ${parts.join('; ')}.` : `${parts.join('; ')}.`;
  };

export const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {
  soreness: {
    title: 'Soreness',
    unit: () => 'worst spot, 0 to 10',
    value: score,
    tick: score,
    sentence: (facts) => {
      const logged = `${share(facts.logged, facts.days, days)} logged`;
      if (!facts.change) return `${logged}; worst soreness ${extent(facts, score)}.`;
      return `Worst soreness ${changeWords(facts.change)} between the first and the last two weeks; ${logged}.`;
    },
  },
  load: {
    title: 'Training load',
    unit: () => 'effort × min',
    value: load,
    tick: (value) => formatNumber(value, 0),
    zero: 'rest',
    sentence: loadSentence('with training', 'of rest'),
  },
  work: {
    title: 'Physical work',
    unit: () => 'effort × min',
    value: load,
    tick: (value) => formatNumber(value, 0),
    zero: 'none',
    sentence: loadSentence('with physical work', 'without'),
  },
  sleep: {
    title: 'Sleep',
    unit: () => 'hours',
    value: hours,
    tick: (value) => formatNumber(value),
    sentence: (facts) =>
      `${share(facts.logged, facts.days, nights)} logged; ${extent(facts, hours)} asleep, as you remember it.`,
  },
  drinks: {
    title: 'Drinks',
    unit: (volume) => (volume === 'ml' ? 'litres' : 'fl oz'),
    value: formatMl,
    tick: (value, volume) => formatNumber(value / mlPerAxisUnit(volume), 2),
    sentence: (facts, volume) =>
      `${share(facts.logged, facts.days, days)} logged; ${extent(facts, (ml) => formatMl(ml, volume))} a day.`,
  },
  stretch: {
    title: 'Stretching',
    unit: () => 'minutes',
    value: (value) => formatMinutes(value),
    tick: (value) => formatNumber(value),
    zero: '0 min',
    sentence: ({ active, logged, days: all, total }) =>
      `Stretched on ${formatNumber(active)} of ${formatCount(logged, { one: 'logged day', other: 'logged days' })}; ${whole(formatMinutes(total))} in all${all > logged ? `, ${formatCount(all - logged, days)} unknown` : ''}.`,
  },
};

export const trendsWords = {
  title: 'Trends',
  range: 'Days shown',
  rangeLabel: (count: number) => `${formatNumber(count)} d`,
  earlier: 'Earlier',
  later: 'Later',
  span: (first: string, last: string) => `${first} to ${last}`,
  charts: 'Charts',
  summary: 'In words',
  cursor: 'Day shown',
  cursorText: (day: string, readings: readonly string[]) => `${day}. ${readings.join(', ')}`,
  readingOf: (title: string, reading: string) => `${title}: ${reading}`,
  today: 'today',
  soFar: (reading: string) => `${reading} so far`,
  notLogged: 'not logged',
  notRated: 'not rated',
  partlyRated: (reading: string) => `at least ${reading}`,
  massage: 'massage',
  massageColumn: 'Massage',

  key: 'How to read the charts',
  keyDot: 'Dots and bars: each day. A dot on the floor is a day of 0, such as rest.',
  keyLine: 'Line: mean of 7 days. It breaks where nothing was logged.',
  keyDash: 'Dashed line: mean of 28 days.',
  keyBand: 'Band: your usual, the middle half of the 28 days before the last one shown.',
  keyBandMissing: (count: number, needed: number) =>
    `Your usual appears as a band from ${formatNumber(needed)} logged days on; so far ${formatNumber(count)}.`,
  keyMassage: 'Diamond and dotted line: a massage.',
  keyMove: 'Drag across the charts, or use the arrow keys, to read another day.',

  showTable: 'Show as table',
  tableOf: (title: string) => `: ${title}`,
  tableCaption: (title: string, first: string, last: string) => `${title}, ${first} to ${last}`,
  day: 'Day',
  meanOf: (count: number) => `Mean of ${formatNumber(count)} days`,
  noMean: '–',

  nothingLogged: (count: number) => `Nothing logged in these ${formatCount(count, days)}.`,
  emptyTitle: 'Nothing to show yet',
  emptyText: 'Log something today and it appears here, on one line of days.',
  logSomething: 'Log something',
  fewDays: (count: number, all: number) =>
    `${formatNumber(count)} of these ${formatCount(all, days)} ${count === 1 ? 'has' : 'have'} notes. The mean line starts with 4, your usual with 7.`,
  chartsFailed:
    'The charts could not be loaded, because this device has not fetched them yet. The same numbers are in the tables.',
} as const;
