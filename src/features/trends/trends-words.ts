import { changeOf } from '../../core/analysis/change';
import type { Ends } from '../../core/analysis/first-and-last';
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

/** Better or worse than before by points alone, lower being better (science 2.2). */
export function changeWords(points: number): string {
  const size = Math.abs(points);
  if (size < 1) return 'about the same as';
  const word = points < 0 ? 'better than' : 'worse than';
  return size < 2 ? `a bit ${word}` : word;
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

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 0 });

/** "This week 1,850 AU. Your last three weeks averaged 1,200: +54 %." (science 1.4) */
function weekSentence({ week }: TrendFacts): string {
  if (!week) return '';
  const [now, before] = week.isCurrent
    ? ['This week', 'Your last three weeks']
    : ['The last week shown', 'The three weeks before'];
  const percent = whole(`${signed.format(week.percent).replace('-', '\u2212')} %`);
  return `${now} ${whole(load(week.load))}. ${before} averaged ${formatNumber(week.before, 0)}: ${percent}. `;
}

/** "Worst soreness fell from 5.1 to 3.2": science 2.2 says from when on a change has a word. */
export function endsSentence(name: string, { from, to }: Ends): string {
  const { word } = changeOf(from, to);
  const [start, end] = [score(from), score(to)];
  if (word === 'about-the-same') {
    return `${name} stayed about the same between the first and the last two weeks (${start} and ${end})`;
  }
  return `${name} ${to < from ? 'fell' : 'rose'} from ${start} to ${end} between the first and the last two weeks`;
}

const score = (value: number) => formatNumber(value);
const hours = (value: number) => formatMinutes(value * MINUTES_PER_HOUR);
const load = (value: number) => `${formatNumber(value, 0)} AU`;

const plainWords = (
  title: string,
  unit: string,
  format: (value: number) => string = score,
): MeasureWords => ({
  title,
  unit: () => unit,
  value: format,
  tick: (value) => formatNumber(value),
  sentence: (facts) =>
    `${share(facts.logged, facts.days, days)} with a value; ${extent(facts, format)}.`,
});

const loadSentence: MeasureWords['sentence'] = ({
  active,
  logged,
  days: all,
  most = 0,
  unrated,
}) => {
  const known = `${formatCount(active, { one: 'day', other: 'days' })} with training, ${formatCount(logged - active, { one: 'day of rest', other: 'days of rest' })}`;
  const unknown = all - logged;
  const parts = [unknown > 0 ? `${known}, ${formatNumber(unknown)} unknown` : known];
  if (most > 0) parts.push(`at most ${whole(load(most))} in a day`);
  if (unrated > 0) {
    parts.push(
      `${formatCount(unrated, { one: 'session', other: 'sessions' })} without a rating not counted`,
    );
  }
  return `${parts.join('; ')}.`;
};

export const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {
  soreness: {
    title: 'Soreness',
    unit: () => 'worst spot, 0 to 10',
    value: score,
    tick: score,
    sentence: (facts) => {
      if (facts.ends) {
        return `${endsSentence('Worst soreness', facts.ends)}; ${share(facts.logged, facts.days, days)} logged.`;
      }
      const logged = `${share(facts.logged, facts.days, days)} logged; worst soreness ${extent(facts, score)}`;
      if (facts.weekChange === undefined) return `${logged}.`;
      return `${logged}. The last 7 days shown were ${changeWords(facts.weekChange)} the 7 before.`;
    },
  },
  load: {
    title: 'Training load',
    unit: () => 'effort × min',
    value: load,
    tick: (value) => formatNumber(value, 0),
    zero: 'rest',
    sentence: (facts, volume) => `${weekSentence(facts)}${loadSentence(facts, volume)}`,
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
  meanSoreness: {
    ...plainWords('Mean soreness', 'of sore regions, 0 to 10'),
    sentence: (facts) =>
      facts.ends
        ? `${endsSentence('Mean soreness', facts.ends)}; ${share(facts.logged, facts.days, days)} logged.`
        : `${share(facts.logged, facts.days, days)} logged; ${extent(facts, score)}.`,
  },
  energy: plainWords('Energy', '1 to 5, 5 is best'),
  stress: plainWords('Stress', '1 to 5, 5 is least'),
  mood: plainWords('Mood', '1 to 5, 5 is best'),
  regularity: plainWords(
    'Sleep regularity',
    'index of 28 days, 100 is the same every day',
    (value) => formatNumber(value, 0),
  ),
  monotony: plainWords('Alike days', 'monotony of 7 days, 0 to 1', (value) =>
    formatNumber(value, 2),
  ),
  work: {
    title: 'Physical work',
    unit: () => 'effort × min',
    value: load,
    tick: (value) => formatNumber(value, 0),
    zero: 'none',
    sentence: ({ active, logged, most = 0 }) =>
      `Physical work on ${formatNumber(active)} of ${formatCount(logged, { one: 'logged day', other: 'logged days' })}${most > 0 ? `; at most ${whole(load(most))} in a day` : ''}.`,
  },
  tensionBefore: plainWords('Tension before massages', 'mean of regions, 0 to 10'),
  tensionAfter: plainWords('Tension after massages', 'mean of regions, 0 to 10'),
};

const plainUnits: Readonly<Partial<Record<MeasureId, string>>> = {
  load: 'AU',
  work: 'AU',
  sleep: 'h',
  drinks: 'ml',
  stretch: 'min',
};

/** The head of a column in a file: the chart's title with the unit of its numbers. */
const csvHeads = (id: MeasureId): string => {
  const unit = plainUnits[id];
  const { title } = measureWords[id];
  return unit ? `${title} (${unit})` : title;
};

export const trendsWords = {
  title: 'Trends',
  range: 'Days shown',
  rangeLabels: { '7': '7 d', '30': '30 d', '90': '90 d', year: '1 y', all: 'All' },
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
  marks: { hard: 'hard session', event: 'event', stretch: 'stretch' },

  key: 'How to read the charts',
  keyDot: 'Dots and bars: each day. A dot on the floor is a day of 0, such as rest.',
  keyLine: 'Line: mean of 7 days. It breaks where nothing was logged.',
  keyDash: 'Dashed line: mean of 28 days.',
  keyBand: 'Band: your usual, the middle half of the 28 days before the last one shown.',
  keyBandMissing: (count: number, needed: number) =>
    `Your usual appears as a band from ${formatNumber(needed)} logged days on; so far ${formatNumber(count)}.`,
  keyWeeks: 'From a year on: mean of each week as a line, and its lowest to highest day as a bar.',
  keyMassage: 'Diamond and dotted line: a massage.',
  keyMarks:
    'Square: a hard session. Triangle: an event. Ring: a stretch. From a year on, massages and events only, the nearest ones as one.',
  keyMove: 'Drag across the charts, or use the arrow keys, to read another day.',

  newestRows: (count: number, all: number) =>
    `The newest ${formatNumber(count)} of ${formatCount(all, days)}; the CSV file has them all.`,
  csv: 'Save numbers (CSV)',
  csvDay: 'Day',
  csvName: (first: string, last: string) => `limber-trends-${first}-${last}.csv`,
  csvColumns: csvHeads,
  choose: 'Choose and order charts',
  moveUp: (title: string) => `Move ${title} up`,
  moveDown: (title: string) => `Move ${title} down`,
  moved: (title: string, place: number, all: number) =>
    `${title} is now chart ${formatNumber(place)} of ${formatNumber(all)}.`,

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
