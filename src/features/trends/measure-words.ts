import type { PeriodChange } from '../../core/analysis/period-change';
import { mobilityTests } from '../../core/log/mobility-test';
import { isRegionId, type RegionId, regionName } from '../../core/regions';
import type { VolumeUnit } from '../../core/units';
import { formatCount, formatMinutes, formatMl, formatNumber, type Plural } from '../../ui/format';
import type { MobilityMeasureId } from './more-measures';
import { type MeasureId, mlPerAxisUnit, type PlainMeasureId } from './trends-measures';
import type { TrendFacts } from './trends-view';

const MINUTES_PER_HOUR = 60;

const days: Plural = { one: 'day', other: 'days' };
const sheets: Plural = { one: 'answer sheet', other: 'answer sheets' };
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
  /** What is said where there is no value at all, if that is more than nothing logged. */
  readonly nothing?: string;
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
  const rounded = Math.round(percent);
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  const change = whole(`${sign}${formatNumber(Math.abs(rounded))} %`);
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

/** A score that is said as a plain number; a day counts as logged where it has one. */
const scored = (title: string, unit: string, noun = days): MeasureWords => ({
  title,
  unit: () => unit,
  value: score,
  tick: score,
  sentence: (facts) =>
    noun === days
      ? `${share(facts.logged, facts.days, days)} with a value; ${extent(facts, score)}.`
      : `${formatCount(facts.logged, noun)} in these ${formatCount(facts.days, days)}; ${extent(facts, score)}.`,
});

/** What each measure is called, and what is said of it. */
export const measureWords = {
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
  'mean-soreness': {
    ...scored('Mean soreness', 'mean of the sore spots, 0 to 10'),
    sentence: (facts) =>
      `${share(facts.logged, facts.days, days)} logged; mean soreness ${extent(facts, score)}.`,
  },
  energy: scored('Energy', '1 worn out to 5 full of go'),
  stress: scored('Stress', '1 wound up to 5 very relaxed'),
  mood: scored('Mood', '1 low to 5 wonderful'),
  regularity: {
    title: 'Sleep regularity',
    unit: () => 'index over 28 days',
    value: (value) => formatNumber(value, 0),
    tick: (value) => formatNumber(value, 0),
    nothing: 'No index: it needs bed and wake times of several nights in a row.',
    sentence: (facts) =>
      `Regularity ${extent(facts, (value) => formatNumber(value, 0))}; 100 would be the same every day, 0 chance.`,
  },
  monotony: {
    title: 'Monotony',
    unit: () => '7 days, 0 varied to 1 alike',
    value: (value) => formatNumber(value, 2),
    tick: (value) => formatNumber(value, 1),
    nothing: 'No 7 days with training and at least 4 known days.',
    sentence: (facts) =>
      `Monotony of the last 7 days ${extent(facts, (value) => formatNumber(value, 2))}; 1 would be the same load every day.`,
  },
  'desk-check': scored('Desk check', 'all parts together', sheets),
  complaint: scored('Complaint score', 'highest, 0 to 100', sheets),
  'tension-before': scored('Tension before massages', 'highest, 0 to 10'),
  'tension-after': scored('Tension after massages', 'highest, 0 to 10'),
} satisfies Readonly<Record<PlainMeasureId, MeasureWords>>;

const MOBILITY = /^mobility\.([a-z-]+)(?:\.(left|right))?$/;

const sideNames = { left: 'left', right: 'right' } as const;

/** The words of a test of one side. */
function mobilityWords(id: MobilityMeasureId): MeasureWords {
  const [, test, side] = MOBILITY.exec(id) ?? [];
  const row = mobilityTests.find((item) => item.id === test);
  const unit = row?.unit === 'degrees' ? '°' : 'cm';
  const name = row?.name ?? '';
  const title = side === 'left' || side === 'right' ? `${name}, ${sideNames[side]}` : name;
  return {
    ...scored(title, row?.unit === 'degrees' ? 'degrees' : 'cm'),
    value: (value) => (unit === '°' ? `${formatNumber(value)}°` : `${formatNumber(value)} cm`),
  };
}

const regionWords = (region: RegionId): MeasureWords =>
  scored(regionName(region), 'soreness, 0 to 10');

/** What a measure is called and how its values are said. */
export function wordsOf(id: MeasureId): MeasureWords {
  if (isPlain(id)) return measureWords[id];
  if (isMobility(id)) return mobilityWords(id);
  const region = id.slice('region.'.length);
  if (!isRegionId(region)) throw new Error(`No measure is called ${id}`);
  return regionWords(region);
}

const isPlain = (id: MeasureId): id is PlainMeasureId => Object.hasOwn(measureWords, id);

const isMobility = (id: MeasureId): id is MobilityMeasureId => id.startsWith('mobility.');
