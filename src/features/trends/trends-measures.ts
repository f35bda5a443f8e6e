import {
  dailyDrinks,
  dailyLoad,
  dailySleepHours,
  dailySoreness,
  dailyStretchMinutes,
  type LoadSeries,
} from '../../core/analysis/daily';
import { loadStreams } from '../../core/analysis/load-streams';
import type { DailySeries, DaySpan } from '../../core/analysis/series';
import type { Day } from '../../core/day';
import type { Kind, RecordOf } from '../../core/log/kinds';
import { ML_PER_FL_OZ, type VolumeUnit } from '../../core/units';
import type { DayValues, PanelForm, PanelHue, Scale } from '../../ui/charts/panel';
import { scaleAround, scaleFromZero, scaleInUnit } from '../../ui/charts/scale';
import type { IconName } from '../../ui/icon';
import { type MoreMeasureId, moreMeasures, type PlainMoreId } from './more-measures';

type FirstId = 'soreness' | 'load' | 'work' | 'sleep' | 'drinks' | 'stretch';
/** Measures that are one each: the others are one for every region or test. */
export type PlainMeasureId = FirstId | PlainMoreId;
export type MeasureId = FirstId | MoreMeasureId;

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
  /** Whether it is left out where no day shown has any of it: most people have no such days. */
  readonly isOccasional?: true;
  /** Whether the day in progress can still grow. */
  readonly isAmount: boolean;
  /** How much of what is stored one unit of its axis holds; 1 where it is left out. */
  readonly perUnit?: (unit: VolumeUnit) => number;
  readonly series: (source: MeasureSource) => DailySeries | LoadSeries;
  readonly scale: (values: DayValues, unit: VolumeUnit) => Scale;
}

const ML_PER_LITRE = 1000;

/** How many ml one unit of the drinks axis holds: litres, or fluid ounces. */
export const mlPerAxisUnit = (unit: VolumeUnit): number =>
  unit === 'ml' ? ML_PER_LITRE : ML_PER_FL_OZ;

/** What Trends shows until a person chooses, from top to bottom. */
export const firstMeasures: readonly Measure[] = [
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
    series: ({ of, recorded, span }) =>
      dailyLoad(loadStreams(of('training')).sport, recorded, span),
    scale: (values) => scaleFromZero(values, 100),
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
    isOccasional: true,
    isAmount: true,
    series: ({ of, recorded, span }) => dailyLoad(loadStreams(of('training')).work, recorded, span),
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
    perUnit: mlPerAxisUnit,
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
];

const measureById = new Map<string, Measure>(
  [...firstMeasures, ...moreMeasures].map((measure) => [measure.id, measure]),
);

/** The measures of stored ids in their order, unknown ones left out; the first ones for none. */
export function measuresOf(ids: readonly string[]): readonly Measure[] {
  const chosen = [...new Set(ids)].flatMap((id) => measureById.get(id) ?? []);
  return chosen.length > 0 ? chosen : firstMeasures;
}

/** The measures that are not shown. */
export const otherMeasures = (shown: readonly Measure[]): Measure[] =>
  [...measureById.values()].filter((measure) => !shown.includes(measure));
