import {
  dailyDrinks,
  dailyLoad,
  dailyRecords,
  dailySessions,
  dailySleepHours,
  dailySoreness,
  dailyStretchMinutes,
  type LoadSeries,
  recordedDays,
} from '../../core/analysis/daily';
import { loadStreams } from '../../core/analysis/load-streams';
import type { DailySeries, DaySpan } from '../../core/analysis/series';
import { dailyRating } from '../../core/analysis/signals';
import { evenSteps, type StepStarts } from '../../core/analysis/year-calendar';
import type { Day } from '../../core/day';
import type { DailyRating } from '../../core/log/check-in';
import type { Kind, KindRecord, RecordOf } from '../../core/log/kinds';
import { countsTowardsRhythm } from '../../core/rules/sessions';
import { ML_PER_FL_OZ, type VolumeUnit } from '../../core/units';

export type YearMeasureId =
  | 'logged'
  | 'soreness'
  | DailyRating
  | 'trainings'
  | 'load'
  | 'work'
  | 'massages'
  | 'stretch'
  | 'sleep'
  | 'drinks';

/** The colours of a measure's steps. */
export type YearHue = 'soreness' | 'accent' | 'load' | 'massage' | 'stretch' | 'sleep' | 'water';

/** The records of a year, taken apart once. */
interface YearSource {
  readonly span: DaySpan;
  readonly records: readonly KindRecord[];
  readonly recorded: ReadonlySet<Day>;
  readonly of: <K extends Kind>(kind: K) => RecordOf<K>[];
}

export interface YearMeasure {
  readonly id: YearMeasureId;
  readonly hue: YearHue;
  /** What stands in a day: its value where that is short enough, else the number of its step. */
  readonly shows: 'value' | 'step';
  /** Whole numbers up to `top`, or without an end; any number where it is left out. */
  readonly whole?: { readonly top?: number };
  /** Whether a logged day can have none of it. */
  readonly hasZero: boolean;
  /** Whether the day in progress can still grow. */
  readonly isAmount: boolean;
  readonly series: (source: YearSource) => DailySeries | LoadSeries;
  readonly steps: (most: number, unit: VolumeUnit) => StepStarts;
}

/** Whole numbers, of which five and more share a colour. */
const counts = (): StepStarts => [1, 2, 3, 4, 5];

const rating = (id: DailyRating): YearMeasure => ({
  id,
  hue: 'accent',
  shows: 'value',
  whole: { top: 5 },
  hasZero: false,
  isAmount: false,
  series: ({ of, span }) => dailyRating(of('check-in'), id, span),
  steps: counts,
});

const load = (id: 'load' | 'work', stream: 'sport' | 'work'): YearMeasure => ({
  id,
  hue: 'load',
  shows: 'step',
  hasZero: true,
  isAmount: true,
  series: ({ of, recorded, span }) =>
    dailyLoad(loadStreams(of('training'))[stream], recorded, span),
  steps: (most) => evenSteps(most),
});

/** What a year can show. Adding a measure is adding a row here and its words. */
export const yearMeasures: readonly YearMeasure[] = [
  {
    id: 'logged',
    hue: 'accent',
    shows: 'step',
    whole: {},
    hasZero: false,
    isAmount: true,
    series: ({ records, span }) => dailyRecords(records, span),
    steps: () => [1, 3, 5, 8, 12],
  },
  {
    id: 'soreness',
    hue: 'soreness',
    shows: 'value',
    whole: { top: 10 },
    hasZero: true,
    isAmount: false,
    series: ({ of, span }) => dailySoreness(of('check-in'), span),
    steps: () => [1, 3, 5, 7, 9],
  },
  rating('energy'),
  rating('stress'),
  rating('mood'),
  rating('sleepQuality'),
  {
    id: 'sleep',
    hue: 'sleep',
    shows: 'step',
    hasZero: false,
    isAmount: false,
    series: ({ of, span }) => dailySleepHours(of('sleep'), span),
    steps: () => [0, 5, 6, 7, 8],
  },
  {
    id: 'trainings',
    hue: 'load',
    shows: 'value',
    whole: {},
    hasZero: true,
    isAmount: true,
    series: ({ of, recorded, span }) =>
      dailySessions(loadStreams(of('training')).sport, recorded, span),
    steps: counts,
  },
  load('load', 'sport'),
  load('work', 'work'),
  {
    id: 'massages',
    hue: 'massage',
    shows: 'value',
    whole: {},
    hasZero: true,
    isAmount: true,
    series: ({ of, recorded, span }) =>
      dailySessions(of('massage').filter(countsTowardsRhythm), recorded, span),
    steps: counts,
  },
  {
    id: 'stretch',
    hue: 'stretch',
    shows: 'step',
    hasZero: true,
    isAmount: true,
    series: ({ of, recorded, span }) => dailyStretchMinutes(of('stretch'), recorded, span),
    steps: (most) => evenSteps(most),
  },
  {
    id: 'drinks',
    hue: 'water',
    shows: 'step',
    hasZero: false,
    isAmount: true,
    series: ({ of, span }) => dailyDrinks(of('drink'), span),
    steps: (most, unit) => evenSteps(most, unit === 'ml' ? 1 : ML_PER_FL_OZ),
  },
];

/** Records of a year, ready for any measure. */
export function yearSource(records: readonly KindRecord[], span: DaySpan): YearSource {
  const of = <K extends Kind>(kind: K) =>
    records
      .filter((item): item is Extract<KindRecord, { kind: K }> => item.kind === kind)
      .map(({ record }) => record as RecordOf<K>);
  return { span, records, recorded: recordedDays(records), of };
}
