import {
  dailyDrinks,
  dailyLoad,
  dailySleepHours,
  dailySoreness,
  dailyStretchMinutes,
  type LoadSeries,
} from '../../core/analysis/daily';
import { loadStreams } from '../../core/analysis/load-streams';
import { boundedMonotony } from '../../core/analysis/monotony';
import { combined, type DailySeries, type DaySpan } from '../../core/analysis/series';
import { dailyRating } from '../../core/analysis/signals';
import { sleepRegularity } from '../../core/analysis/sleep-regularity';
import { mean } from '../../core/analysis/statistics';
import { type Day, daysFrom } from '../../core/day';
import type { CheckIn, DailyRating } from '../../core/log/check-in';
import type { Kind, KindRecord, RecordOf } from '../../core/log/kinds';
import { ML_PER_FL_OZ, type VolumeUnit } from '../../core/units';
import type { DayValues, PanelForm, PanelHue, Scale } from '../../ui/charts/panel';
import { scaleAround, scaleFromZero, scaleInUnit } from '../../ui/charts/scale';
import type { IconName } from '../../ui/icon';

export const measureIds = [
  'soreness',
  'load',
  'sleep',
  'drinks',
  'stretch',
  'meanSoreness',
  'energy',
  'stress',
  'mood',
  'regularity',
  'monotony',
  'work',
  'tensionBefore',
  'tensionAfter',
] as const;
export type MeasureId = (typeof measureIds)[number];

export const isMeasureId = (text: string): text is MeasureId =>
  (measureIds as readonly string[]).includes(text);

/** The charts of a person who has chosen none (App's choice). */
export const firstMeasures: readonly MeasureId[] = [
  'soreness',
  'load',
  'sleep',
  'drinks',
  'stretch',
];

/** The records of a range and its lead, taken apart once. */
export interface MeasureSource {
  readonly span: DaySpan;
  readonly recorded: ReadonlySet<Day>;
  readonly of: <K extends Kind>(kind: K) => RecordOf<K>[];
}

export interface Measure {
  readonly id: MeasureId;
  readonly hue: PanelHue;
  readonly icon: IconName;
  readonly form: PanelForm;
  readonly height: 'tall' | 'middle' | 'low';
  /** Means drawn as lines, in days: the solid one, the dashed one. */
  readonly meanDays?: number;
  readonly longMeanDays?: number;
  /** Whether the usual band stands behind it: not where days of nothing belong to the picture. */
  readonly hasBand: boolean;
  /** Whether its sentence compares the last week with the three before (science 1.4). */
  readonly comparesWeeks?: boolean;
  /** Whether the day in progress can still grow. */
  readonly isAmount: boolean;
  readonly series: (source: MeasureSource) => DailySeries | LoadSeries;
  readonly scale: (values: DayValues, unit: VolumeUnit) => Scale;
}

const ML_PER_LITRE = 1000;

/** How many ml one unit of the drinks axis holds: litres, or fluid ounces. */
export const mlPerAxisUnit = (unit: VolumeUnit): number =>
  unit === 'ml' ? ML_PER_LITRE : ML_PER_FL_OZ;

const sportLoad = ({ of, recorded, span }: MeasureSource): LoadSeries =>
  dailyLoad(loadStreams(of('training')).sport, recorded, span);

/** Mean soreness over the regions that were sore; 0 when all was clear (App's choice). */
const meanSoreness = ({ soreness }: CheckIn): number | undefined =>
  soreness && (mean(Object.values(soreness)) ?? 0);

const zeroToTen: Measure['scale'] = () => ({ min: 0, max: 10, ticks: [0, 5] });

const tension = (id: 'tensionBefore' | 'tensionAfter'): Measure => ({
  id,
  hue: 'soreness',
  icon: 'massage',
  form: 'dots',
  height: 'middle',
  hasBand: false,
  isAmount: false,
  series: ({ of, span }) => ({
    first: span.first,
    values: combined(
      of('massage'),
      span,
      (massage) => mean(Object.values(massage[id] ?? {})),
      Math.max,
    ),
  }),
  scale: zeroToTen,
});

const rating = (id: MeasureId & DailyRating): Measure => ({
  id,
  hue: 'sleep',
  icon: 'body',
  form: 'dots',
  height: 'middle',
  meanDays: 7,
  hasBand: true,
  isAmount: false,
  series: ({ of, span }) => dailyRating(of('check-in'), id, span),
  scale: () => ({ min: 1, max: 5, ticks: [1, 5] }),
});

/** Days up to which regularity is worked out for every day; beyond, once a week (App's choice). */
const EVERY_DAY_UP_TO = 150;

function regularity({ of, span }: MeasureSource): DailySeries {
  const sleeps = of('sleep');
  const days = daysFrom(span.first, span.last);
  const step = days.length > EVERY_DAY_UP_TO ? 7 : 1;
  const values = days.map((day, index) => {
    if ((days.length - 1 - index) % step !== 0) return null;
    const found = sleepRegularity(sleeps, day);
    return found.known ? found.index : null;
  });
  return { first: span.first, values };
}

/** Everything Trends can show, in the order in which it is offered. */
export const measures: readonly Measure[] = [
  {
    id: 'soreness',
    hue: 'soreness',
    icon: 'body',
    form: 'dots',
    height: 'tall',
    meanDays: 7,
    hasBand: true,
    isAmount: false,
    series: ({ of, span }) => dailySoreness(of('check-in'), span),
    scale: () => ({ min: 0, max: 10, ticks: [0, 5] }),
  },
  {
    id: 'load',
    hue: 'load',
    icon: 'workout',
    form: 'faint-bars',
    height: 'middle',
    meanDays: 7,
    longMeanDays: 28,
    hasBand: false,
    isAmount: true,
    comparesWeeks: true,
    series: sportLoad,
    scale: (values) => scaleFromZero(values, 100),
  },
  {
    id: 'sleep',
    hue: 'sleep',
    icon: 'sleep',
    form: 'dots',
    height: 'middle',
    meanDays: 7,
    hasBand: true,
    isAmount: false,
    series: ({ of, span }) => dailySleepHours(of('sleep'), span),
    scale: (values) => scaleAround(values, [5, 9]),
  },
  {
    id: 'drinks',
    hue: 'water',
    icon: 'drink',
    form: 'bars',
    height: 'low',
    hasBand: true,
    isAmount: true,
    series: ({ of, span }) => dailyDrinks(of('drink'), span),
    scale: (values, unit) =>
      scaleInUnit(values, mlPerAxisUnit(unit), (amounts) =>
        scaleFromZero(amounts, unit === 'ml' ? 1 : 30),
      ),
  },
  {
    id: 'stretch',
    hue: 'stretch',
    icon: 'stretch',
    form: 'bars',
    height: 'low',
    hasBand: false,
    isAmount: true,
    series: ({ of, recorded, span }) => dailyStretchMinutes(of('stretch'), recorded, span),
    scale: (values) => scaleFromZero(values, 5),
  },
  {
    id: 'meanSoreness',
    hue: 'soreness',
    icon: 'body',
    form: 'dots',
    height: 'middle',
    meanDays: 7,
    hasBand: true,
    isAmount: false,
    series: ({ of, span }) => ({
      first: span.first,
      values: combined(of('check-in'), span, meanSoreness, Math.max),
    }),
    scale: zeroToTen,
  },
  rating('energy'),
  rating('stress'),
  rating('mood'),
  {
    id: 'regularity',
    hue: 'sleep',
    icon: 'sleep',
    form: 'dots',
    height: 'middle',
    hasBand: false,
    isAmount: false,
    series: regularity,
    scale: () => ({ min: -100, max: 100, ticks: [0, 100] }),
  },
  {
    id: 'monotony',
    hue: 'load',
    icon: 'workout',
    form: 'dots',
    height: 'low',
    hasBand: false,
    isAmount: false,
    series: (source) => boundedMonotony(sportLoad(source)),
    scale: () => ({ min: 0, max: 1, ticks: [0, 1] }),
  },
  {
    id: 'work',
    hue: 'load',
    icon: 'desk',
    form: 'faint-bars',
    height: 'middle',
    meanDays: 7,
    longMeanDays: 28,
    hasBand: false,
    isAmount: true,
    series: ({ of, recorded, span }) => dailyLoad(loadStreams(of('training')).work, recorded, span),
    scale: (values) => scaleFromZero(values, 100),
  },
  tension('tensionBefore'),
  tension('tensionAfter'),
];

/** Records by kind, so that each measure reads its own. */
export function recordsByKind(records: readonly KindRecord[]): MeasureSource['of'] {
  return <K extends Kind>(kind: K) =>
    records
      .filter((item): item is Extract<KindRecord, { kind: K }> => item.kind === kind)
      .map(({ record }) => record as RecordOf<K>);
}
