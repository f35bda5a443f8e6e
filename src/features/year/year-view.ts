import type { LoadSeries } from '../../core/analysis/daily';
import { type DailySeries, type DaySpan, valueOn } from '../../core/analysis/series';
import {
  type CalendarMonth,
  type CalendarWeek,
  calendarMonths,
  calendarWeeks,
  type StepStarts,
  type YearFacts,
  yearFacts,
} from '../../core/analysis/year-calendar';
import { type Day, daysBetween, type WeekStart } from '../../core/day';
import type { KindRecord } from '../../core/log/kinds';
import type { VolumeUnit } from '../../core/units';
import { type YearMeasure, yearSource } from './year-measures';

/** What storage answers: everything written in a year. */
export interface YearAnswer {
  readonly span: DaySpan;
  readonly records: readonly KindRecord[];
  /** Whether anything was written before that year. */
  readonly hasEarlier: boolean;
}

interface YearContext {
  readonly measure: YearMeasure;
  readonly today: Day;
  readonly volumeUnit: VolumeUnit;
  readonly weekStart: WeekStart;
}

/** One measure over a year, as numbers. */
export interface YearView extends YearContext {
  readonly span: DaySpan;
  /** The last day that can be looked at: the year's last, or today. */
  readonly lastDay: Day;
  readonly series: DailySeries;
  /** Sessions without a rating, a day. Only loads have them. */
  readonly unrated: readonly number[];
  readonly steps: StepStarts;
  readonly facts: YearFacts;
  readonly months: readonly CalendarMonth[];
  readonly weeks: readonly CalendarWeek[];
  readonly hasEarlier: boolean;
  /** Whether the year holds any record at all. */
  readonly hasRecords: boolean;
}

/** Everything the page shows of a year. */
export function yearView(answer: YearAnswer, context: YearContext): YearView {
  const { span, records, hasEarlier } = answer;
  const { measure, today, volumeUnit, weekStart } = context;
  const isOver = span.last < today;
  const lastDay = isOver ? span.last : today;
  const found: DailySeries & Partial<LoadSeries> = measure.series(yearSource(records, span));
  // A day to come has nothing to say yet, whatever is dated ahead.
  const past = daysBetween(span.first, lastDay) + 1;
  const series = { first: span.first, values: found.values.slice(0, past) };
  const facts = yearFacts(series, measure.isAmount && !isOver ? today : undefined);
  return {
    ...context,
    span,
    lastDay,
    series,
    unrated: found.unrated ?? [],
    steps: measure.steps(facts.most?.value ?? 0, volumeUnit),
    facts,
    months: calendarMonths(span, weekStart),
    weeks: calendarWeeks(span, weekStart),
    hasEarlier,
    hasRecords: records.length > 0,
  };
}

/** What is known of one day. */
export interface YearDay {
  readonly day: Day;
  readonly value: number | null;
  readonly unrated: number;
}

export const dayOfYear = ({ series, unrated, span }: YearView, day: Day): YearDay => ({
  day,
  value: valueOn(series, day),
  unrated: unrated[daysBetween(span.first, day)] ?? 0,
});
