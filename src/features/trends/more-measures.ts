import { dailyLoad, dailyRegionSoreness } from '../../core/analysis/daily';
import {
  dailyComplaintScore,
  dailyDeskCheck,
  dailyMeanSoreness,
  dailyMobility,
  dailyRegularity,
  dailyTension,
} from '../../core/analysis/daily-more';
import { loadStreams } from '../../core/analysis/load-streams';
import type { MobilityLine } from '../../core/analysis/mobility-change';
import { boundedMonotony } from '../../core/analysis/monotony';
import { dailyRating } from '../../core/analysis/signals';
import { mobilityTests } from '../../core/log/mobility-test';
import { type RegionId, regions } from '../../core/regions';
import { scaleAround, scaleFromZero } from '../../ui/charts/scale';
import type { Measure } from './trends-measures';

type RatingId = 'energy' | 'stress' | 'mood';
type RareId = 'desk-check' | 'complaint' | 'tension-before' | 'tension-after';
export type RegionMeasureId = `region.${RegionId}`;
export type MobilityMeasureId = `mobility.${MobilityLine['test']}${'' | '.left' | '.right'}`;
export type PlainMoreId = 'mean-soreness' | 'regularity' | 'monotony' | RatingId | RareId;
export type MoreMeasureId = PlainMoreId | RegionMeasureId | MobilityMeasureId;

const scoreScale = () => ({ min: 0, max: 10, ticks: [0, 5] });

/** What is asked every day and drawn as faint dots under its mean of 7 days. */
const daily = {
  form: 'dots',
  height: 'middle',
  meanDays: 7,
  hasBand: true,
  isAmount: false,
} as const;

/** What comes now and then: each value stands for itself. */
const rare = { form: 'points', height: 'middle', hasBand: false, isAmount: false } as const;

const region = (id: RegionId): Measure => ({
  ...daily,
  id: `region.${id}`,
  hue: 'soreness',
  icon: 'body',
  series: ({ of, span }) => dailyRegionSoreness(of('check-in'), id, span),
  scale: scoreScale,
});

const rating = (id: RatingId): Measure => ({
  ...daily,
  id,
  hue: 'accent',
  icon: 'check',
  series: ({ of, span }) => dailyRating(of('check-in'), id, span),
  scale: () => ({ min: 1, max: 5, ticks: [1, 3] }),
});

const tension = (id: RareId, when: 'tensionBefore' | 'tensionAfter'): Measure => ({
  ...rare,
  id,
  hue: 'massage',
  icon: 'massage',
  series: ({ of, span }) => dailyTension(of('massage'), when, span),
  scale: scoreScale,
});

const mobility = (id: MobilityMeasureId, line: MobilityLine): Measure => ({
  ...rare,
  id,
  hue: 'stretch',
  icon: 'mobility',
  series: ({ of, span }) => dailyMobility(of('mobility-test'), line, span),
  scale: (values) => scaleAround(values, [0, 10]),
});

/** What can be added to Trends. */
export const moreMeasures: readonly Measure[] = [
  {
    ...daily,
    id: 'mean-soreness',
    hue: 'soreness',
    icon: 'body',
    series: ({ of, span }) => dailyMeanSoreness(of('check-in'), span),
    scale: scoreScale,
  },
  rating('energy'),
  rating('stress'),
  rating('mood'),
  {
    ...rare,
    id: 'regularity',
    hue: 'sleep',
    icon: 'sleep',
    series: ({ of, span }) => dailyRegularity(of('sleep'), span),
    scale: () => ({ min: -100, max: 100, ticks: [0, 100] }),
  },
  {
    ...rare,
    id: 'monotony',
    hue: 'load',
    icon: 'workout',
    series: ({ of, recorded, span }) =>
      boundedMonotony(dailyLoad(loadStreams(of('training')).sport, recorded, span)),
    scale: () => ({ min: 0, max: 1, ticks: [0, 0.5] }),
  },
  {
    ...rare,
    id: 'desk-check',
    hue: 'load',
    icon: 'desk',
    series: ({ of, span }) => dailyDeskCheck(of('questionnaire'), span),
    scale: (values) => scaleFromZero(values, 20),
  },
  {
    ...rare,
    id: 'complaint',
    hue: 'soreness',
    icon: 'note',
    series: ({ of, span }) => dailyComplaintScore(of('questionnaire'), span),
    scale: () => ({ min: 0, max: 100, ticks: [0, 50] }),
  },
  tension('tension-before', 'tensionBefore'),
  tension('tension-after', 'tensionAfter'),
  ...mobilityTests.flatMap(({ id, sides }) =>
    sides
      ? (['left', 'right'] as const).map((side) =>
          mobility(`mobility.${id}.${side}`, { test: id, side }),
        )
      : [mobility(`mobility.${id}`, { test: id })],
  ),
  ...regions.map(({ id }) => region(id)),
];
