import type { LoadSeries } from '../../core/analysis/daily';
import { hardSessions } from '../../core/analysis/hard-session';
import { type PeriodChange, periodChange } from '../../core/analysis/period-change';
import {
  type DailySeries,
  type DaySpan,
  rollingMean,
  type UsualBand,
  usualBefore,
} from '../../core/analysis/series';
import { weekAgainstBefore } from '../../core/analysis/week-load';
import { type WeekSpread, weekSpreads } from '../../core/analysis/week-spread';
import { addDays, type Day, dayNumber, daysBetween } from '../../core/day';
import { countsTowardsRhythm } from '../../core/rules/sessions';
import type { VolumeUnit } from '../../core/units';
import type { DayRange, DayValues } from '../../ui/charts/panel';
import type { TrendsLog } from './trends-log';
import type { Measure, MeasureSource } from './trends-measures';
import { LEAD_DAYS, WEEKS_FROM_DAYS } from './trends-ranges';

interface TrendsContext {
  /** The days to show. */
  readonly span: DaySpan;
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

/** Loads of a week in AU, and the change in percent (science 1.4). */
interface WeekChange {
  readonly load: number;
  readonly before: number;
  readonly percent: number;
  /** Whether the week ends today. */
  readonly isThis: boolean;
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
  /** From the first two weeks to the last two, where both can be told. */
  readonly change?: PeriodChange;
  /** The last seven days shown against the three weeks before, where they may be compared. */
  readonly week?: WeekChange;
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
export function trendsView(log: TrendsLog, context: TrendsContext): TrendsView {
  const { span, today, volumeUnit, measures } = context;
  const { first, last } = span;
  const { recorded } = log;
  const withLead = { first: addDays(first, -LEAD_DAYS), last };
  const source: MeasureSource = {
    span: withLead,
    recorded,
    of: (kind) => log.between(kind, withLead),
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
    hasEarlier: log.hasOlder || (log.firstDay !== undefined && log.firstDay < first),
    today,
    volumeUnit,
  };
}

const kept = new WeakMap<TrendsLog, Map<string, TrendsView>>();

/** The same, kept as long as its log is: going back to a range costs no more than its drawing. */
export function keptView(log: TrendsLog, context: TrendsContext): TrendsView {
  const { span, today, volumeUnit, measures } = context;
  const key = [span.first, span.last, today, volumeUnit, ...measures.map(({ id }) => id)].join();
  const views = kept.get(log) ?? new Map<string, TrendsView>();
  kept.set(log, views);
  const view = views.get(key) ?? trendsView(log, context);
  views.set(key, view);
  return view;
}

const daysIn = (records: readonly { readonly day: Day }[], { first, last }: DaySpan): Day[] =>
  [...new Set(records.map(({ day }) => day))].filter((day) => day >= first && day <= last).sort();

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
  const unrated = series.unrated?.slice(lead) ?? [];
  const week = series.unrated && weekOf({ ...series, unrated: series.unrated }, span.last, today);
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
      ...(week ? { week } : {}),
    },
  };
}

function weekOf(series: LoadSeries, last: Day, today: Day): WeekChange | undefined {
  const found = weekAgainstBefore(series, last);
  const load = found.week.weekly;
  const before = found.before.weekly;
  if (!found.known || load === undefined || before === undefined) return undefined;
  return { load, before, percent: found.percent, isThis: last === today };
}

const knownOf = (values: DayValues): number[] => values.filter((value) => value !== null);

function factsOf(values: DayValues, unrated: readonly number[], isOpenEnded: boolean): TrendFacts {
  const known = knownOf(values);
  const finished = isOpenEnded ? knownOf(values.slice(0, -1)) : known;
  const change = periodChange(values);
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
    ...(change ? { change } : {}),
  };
}
