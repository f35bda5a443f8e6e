import { type LoadSeries, recordedDays } from '../../core/analysis/daily';
import { hardSessions } from '../../core/analysis/hard-session';
import { type PeriodChange, periodChange } from '../../core/analysis/period-change';
import {
  type DailySeries,
  type DaySpan,
  rollingMean,
  type UsualBand,
  usualBefore,
} from '../../core/analysis/series';
import { mean } from '../../core/analysis/statistics';
import { weekAgainstBefore } from '../../core/analysis/week-load';
import { type WeekSpread, weekSpreads } from '../../core/analysis/week-spread';
import { addDays, type Day, dayNumber, daysBetween } from '../../core/day';
import type { KindRecord } from '../../core/log/kinds';
import { countsTowardsRhythm } from '../../core/rules/sessions';
import type { VolumeUnit } from '../../core/units';
import type { DayRange, DayValues } from '../../ui/charts/panel';
import { type Measure, recordsByKind } from './trends-measures';
import { LEAD_DAYS, WEEKS_FROM_DAYS } from './trends-ranges';

/** What storage answers: everything written in a span and in the days its means look back on. */
export interface TrendsAnswer {
  readonly span: DaySpan;
  readonly records: readonly KindRecord[];
  /** Whether anything was written before those records. */
  readonly hasOlder: boolean;
}

interface TrendsContext {
  /** How many days to show, ending where the answer ends; undefined for all of it. */
  readonly days: number | undefined;
  readonly today: Day;
  readonly volumeUnit: VolumeUnit;
  readonly measures: readonly Measure[];
}

/** One measure over the days shown. */
export interface Trend {
  readonly measure: Measure;
  readonly values: DayValues;
  /** In place of means of days, where the range is long. */
  readonly weeks?: readonly WeekSpread[];
  readonly mean?: DayValues;
  readonly longMean?: DayValues;
  readonly band: UsualBand;
  /** Sessions without a rating, a day. Only the load has them. */
  readonly unrated: readonly number[];
  readonly facts: TrendFacts;
}

/** What a sentence about a measure can say. Unknown days are in `days` alone. */
export interface TrendFacts {
  readonly days: number;
  readonly logged: number;
  /** Logged days above zero. */
  readonly active: number;
  /** Over logged days; the day in progress is no lowest amount. */
  readonly least?: number;
  readonly most?: number;
  readonly total: number;
  readonly unrated: number;
  /** Mean of the range's last 7 days less that of the 7 before, with half of each known. */
  readonly weekChange?: number;
  readonly ends?: Ends;
  /** The week that ends the range against the three before it, in AU; only sport's load has it. */
  readonly week?: { load: number; before: number; percent: number; isCurrent: boolean };
}

export interface TrendsView {
  readonly span: DaySpan;
  readonly range: DayRange;
  readonly trends: readonly Trend[];
  /** Days with a massage by somebody else's hands. */
  readonly massageDays: readonly Day[];
  readonly stretchDays: readonly Day[];
  readonly hardDays: readonly Day[];
  /** First days of events. */
  readonly eventDays: readonly Day[];
  /** Days in the range on which anything was written. */
  readonly recordedDays: number;
  /** Whether anything was written before the first day shown. */
  readonly hasEarlier: boolean;
  readonly today: Day;
  readonly volumeUnit: VolumeUnit;
}

/** Everything Trends shows of a range, as numbers. */
export function trendsView(answer: TrendsAnswer, context: TrendsContext): TrendsView {
  const { records, hasOlder } = answer;
  const { today, volumeUnit, measures } = context;
  const { last } = answer.span;
  const first = context.days
    ? laterDay(answer.span.first, addDays(last, 1 - context.days))
    : answer.span.first;
  const span = { first, last };
  const recorded = recordedDays(records);
  const source = {
    span: { first: addDays(first, -LEAD_DAYS), last },
    recorded,
    of: recordsByKind(records),
  };
  const inSpan = (day: Day) => day >= first && day <= last;
  const massages = source.of('massage').filter(countsTowardsRhythm);
  return {
    span,
    range: { first: dayNumber(first), last: dayNumber(last) },
    trends: measures
      .map((measure) => trendOf(measure, measure.series(source), span, today))
      .filter(({ measure, facts }) => !measure.isOccasional || facts.active + facts.unrated > 0),
    massageDays: daysIn(massages, span),
    stretchDays: daysIn(source.of('stretch'), span),
    hardDays: daysIn(
      hardSessions(source.of('training'), span).map(({ training }) => training),
      span,
    ),
    eventDays: daysIn(source.of('event'), span),
    recordedDays: [...recorded].filter(inSpan).length,
    hasEarlier: hasOlder || [...recorded].some((day) => day < first),
    today,
    volumeUnit,
  };
}

const daysIn = (records: readonly { readonly day: Day }[], { first, last }: DaySpan): Day[] =>
  [...new Set(records.map(({ day }) => day))].filter((day) => day >= first && day <= last).sort();

const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

function trendOf(
  measure: Measure,
  series: DailySeries & { unrated?: readonly number[] },
  span: DaySpan,
  today: Day,
): Trend {
  const lead = daysBetween(series.first, span.first);
  const isLong = daysBetween(span.first, span.last) + 1 >= WEEKS_FROM_DAYS;
  const { meanDays, longMeanDays }: Partial<Measure> = isLong ? {} : measure;
  const meanOf = (days: number) => rollingMean(series, days).values.slice(lead);
  const values = series.values.slice(lead);
  const isDaily = values.length < WEEKLY_FROM;
  const meanOf = (days: number) => rollingMean(series, days).values.slice(lead);
  const unrated = series.unrated?.slice(lead) ?? [];
  const week = measure.comparesWeeks ? weekOf(series, span.last, today) : undefined;
  return {
    measure,
    values,
    ...(isLong ? { weeks: weekSpreads({ first: span.first, values }) } : {}),
    ...(meanDays ? { mean: meanOf(meanDays) } : {}),
    ...(longMeanDays ? { longMean: meanOf(longMeanDays) } : {}),
    band: usualBefore(series, span.last),
    unrated,
    facts: {
      ...factsOf(values, unrated, measure.isAmount && span.last === today),
      ...(week && { week }),
    },
  };
}

function weekOf(
  series: DailySeries & { unrated?: readonly number[] },
  last: Day,
  today: Day,
): TrendFacts['week'] {
  const found = weekAgainstBefore({ ...series, unrated: series.unrated ?? [] }, last);
  const { week, before } = found;
  if (!found.known || week.weekly === undefined || before.weekly === undefined) return undefined;
  const { percent } = found;
  return { load: week.weekly, before: before.weekly, percent, isCurrent: last === today };
}

const knownOf = (values: DayValues): number[] => values.filter((value) => value !== null);

function factsOf(values: DayValues, unrated: readonly number[], isOpenEnded: boolean): TrendFacts {
  const known = knownOf(values);
  const finished = isOpenEnded ? knownOf(values.slice(0, -1)) : known;
  const weekChange = changeOfWeek(values);
  const ends = firstAndLast(values);
  return {
    days: values.length,
    logged: known.length,
    active: known.filter((value) => value > 0).length,
    ...(known.length > 0
      ? {
          least: Math.min(...(finished.length > 0 ? finished : known)),
          most: Math.max(...known),
        }
      : {}),
    total: known.reduce((sum, value) => sum + value, 0),
    unrated: unrated.reduce((sum, count) => sum + count, 0),
    ...(weekChange === undefined ? {} : { weekChange }),
    ...(ends && { ends }),
  };
}

const WEEK = 7;

function changeOfWeek(values: DayValues): number | undefined {
  const weeks = [values.slice(-WEEK), values.slice(-2 * WEEK, -WEEK)].map((week) => {
    const known = knownOf(week);
    return known.length * 2 < WEEK ? undefined : mean(known);
  });
  const [last, before] = weeks;
  return last === undefined || before === undefined ? undefined : last - before;
}
