import type { VolumeUnit } from '../../core/units';
import {
  formatCount,
  formatDay,
  formatMinutes,
  formatMl,
  formatNumber,
  type Plural,
} from '../../ui/format';
import type { YearMeasureId } from './year-measures';
import type { YearView } from './year-view';

const MINUTES_PER_HOUR = 60;

const days: Plural = { one: 'day', other: 'days' };
const nights: Plural = { one: 'night', other: 'nights' };
const records: Plural = { one: 'record', other: 'records' };
const sessions: Plural = { one: 'session', other: 'sessions' };
const massages: Plural = { one: 'massage', other: 'massages' };

/** A value that no line break takes apart. */
const whole = (text: string) => text.replaceAll(' ', '\u00a0');

type Format = (value: number, volume: VolumeUnit) => string;

interface MeasureWords {
  readonly title: string;
  /** What the numbers are, under the title. */
  readonly about: string;
  /** A value with its unit. */
  readonly value: Format;
  /** What a logged day of zero is called, where it has a name. */
  readonly zero?: string;
  /** The unit in the header of a table file. */
  readonly unit: (volume: VolumeUnit) => string;
  readonly sentence: (view: YearView) => string;
}

const score: Format = (value) => formatNumber(value);
const load: Format = (value) => `${formatNumber(value, 0)}\u00a0AU`;
const hours: Format = (value) => formatMinutes(value * MINUTES_PER_HOUR);
const counted =
  (noun: Plural): Format =>
  (value) =>
    formatCount(value, noun);

/** "8 on 3 March": an extreme with its day. */
const onDay = (
  { today, volumeUnit }: YearView,
  { day, value }: NonNullable<YearView['facts']['most']>,
  format: Format,
) => `${whole(format(value, volumeUnit))} on ${whole(formatDay(day, 'date', today))}`;

const loggedOf = ({ facts }: YearView, noun: Plural) =>
  `${formatNumber(facts.logged)} of ${formatCount(facts.days, noun)} logged`;

/** For answers: how many days have one, and the ends they reached. */
const answers =
  (format: Format, lowest: string, highest: string, noun = days) =>
  (view: YearView): string => {
    const { least, most } = view.facts;
    if (!least || !most) return '';
    const high = `${highest} ${onDay(view, most, format)}`;
    const ends =
      least.value === most.value
        ? `always ${whole(format(most.value, view.volumeUnit))}`
        : lowest
          ? `${lowest} ${onDay(view, least, format)}, ${high}`
          : high;
    return `${loggedOf(view, noun)}; ${ends}.`;
  };

/** For amounts: on how many of the days known there was any, how much in all, and the most in a day. */
const amounts =
  (verb: string, format: Format) =>
  (view: YearView): string => {
    const { active, logged, days: all, total, most } = view.facts;
    const known = `${verb} on ${formatNumber(active)} of ${formatCount(logged, { one: 'logged day', other: 'logged days' })}`;
    const parts = [all > logged ? `${known}, ${formatCount(all - logged, days)} unknown` : known];
    if (active > 0 && most) {
      parts.push(
        `${whole(format(total, view.volumeUnit))} in all, at most ${onDay(view, most, format)}`,
      );
    }
    const unrated = view.unrated.reduce((sum, count) => sum + count, 0);
    if (unrated > 0) parts.push(`${formatCount(unrated, sessions)} without a rating not counted`);
    return `${parts.join('; ')}.`;
  };

const rating = (title: string, ends: string): MeasureWords => ({
  title,
  about: `Your own answer, ${ends}`,
  value: score,
  unit: () => '1-5',
  sentence: answers(score, 'lowest', 'highest'),
});

export const measureWords: Readonly<Record<YearMeasureId, MeasureWords>> = {
  logged: {
    title: 'Days logged',
    about: 'How much you wrote down',
    value: counted(records),
    unit: () => 'records',
    sentence: answers(counted(records), '', 'at most'),
  },
  soreness: {
    title: 'Soreness',
    about: 'Worst spot of the day, 0 to 10',
    value: score,
    unit: () => '0-10',
    sentence: answers(score, '', 'worst'),
  },
  energy: rating('Energy', '1 worn out to 5 full of go'),
  stress: rating('Stress', '1 wound up to 5 very relaxed'),
  mood: rating('Mood', '1 low to 5 wonderful'),
  sleepQuality: rating('Sleep quality', '1 hardly slept to 5 could not be better'),
  sleep: {
    title: 'Sleep',
    about: 'Hours asleep, as you remember them',
    value: hours,
    unit: () => 'h',
    sentence: answers(hours, 'shortest', 'longest', nights),
  },
  trainings: {
    title: 'Training sessions',
    about: 'Sessions a day',
    value: counted(sessions),
    unit: () => 'sessions',
    sentence: amounts('Trained', counted(sessions)),
  },
  load: {
    title: 'Training load',
    about: 'Effort × minutes, added up over the day',
    value: load,
    zero: 'rest',
    unit: () => 'AU',
    sentence: amounts('Trained', load),
  },
  work: {
    title: 'Physical work',
    about: 'Effort × minutes, added up over the day',
    value: load,
    zero: 'none',
    unit: () => 'AU',
    sentence: amounts('Physical work', load),
  },
  massages: {
    title: 'Massages',
    about: 'Massages by somebody else',
    value: counted(massages),
    unit: () => 'massages',
    sentence: amounts('Massaged', counted(massages)),
  },
  stretch: {
    title: 'Stretching',
    about: 'Minutes held',
    value: (value) => formatMinutes(value),
    unit: () => 'min',
    sentence: amounts('Stretched', (value) => formatMinutes(value)),
  },
  drinks: {
    title: 'Drinks',
    about: 'What you drank over the day',
    value: formatMl,
    unit: (volume) => (volume === 'ml' ? 'ml' : 'fl oz'),
    sentence: answers(formatMl, 'least', 'most'),
  },
};

export const yearWords = {
  title: 'A year',
  lead: 'Every day of a year at a glance.',
  back: 'Trends',
  link: 'See a whole year',
  measure: 'Show',
  earlier: 'Earlier year',
  later: 'Later year',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  calendar: (title: string, year: string) => `${title} in ${year}, day by day`,
  howTo: 'Arrow keys go from day to day and week to week, Page Up and Page Down by a month.',
  monthOf: (month: string, year: string) => `${month} ${year}`,
  weekdayLetter: (weekday: string) => weekday.slice(0, 1),
  cell: (weekday: string, date: number, month: string, reading: string) =>
    `${weekday} ${formatNumber(date)} ${month}: ${reading}`,

  cellReading: (reading: string, step: string) => `${reading}, step ${step}`,
  notLogged: 'not logged',
  notRated: 'not rated',
  partlyRated: (reading: string) => `at least ${reading}`,
  soFar: (reading: string) => `${reading} so far`,
  toCome: 'still to come',
  nothingLogged: (title: string, count: number) =>
    `Nothing logged for ${title.toLowerCase()} on these ${formatCount(count, days)}.`,

  key: 'What the colours mean',
  keyUnder: (to: string) => `under ${to}`,
  keyFrom: (from: string) => `from ${from}`,
  keyBetween: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),

  showTable: 'Show as table',
  tableCaption: (title: string, year: string) => `${title} in ${year}, one row a week`,
  week: 'Week of',

  saveCsv: 'Save as table file (CSV)',
  csvDay: 'day',
  csvHeader: (title: string, unit: string) => `${title} (${unit})`,
  fileName: (measure: string, year: string) => `limber-${measure.toLowerCase()}-${year}.csv`,
  saved: {
    shared: 'Handed over.',
    downloaded: 'Saved in your downloads.',
    cancelled: 'Not saved: you closed the sheet.',
  },

  emptyText: 'Log something and its day gets a colour here.',
} as const;
