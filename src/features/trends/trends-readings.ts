import type { WeekSpread } from '../../core/analysis/week-spread';
import { type Day, dayNumber, daysBetween } from '../../core/day';
import type { MarkRow } from '../../ui/charts/chart-stack';
import { dayCount, type Panel, type Spread } from '../../ui/charts/panel';
import { wordsOf } from './measure-words';
import type { Trend, TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** The charts of a view, worded. */
export const panelsOf = ({ trends, volumeUnit }: TrendsView): Panel[] =>
  trends.map(({ measure, values, weeks, mean, longMean, band }) => {
    const { title, unit, tick } = wordsOf(measure.id);
    return {
      id: measure.id,
      hue: measure.hue,
      form: measure.form,
      height: measure.height,
      title,
      unit: unit(volumeUnit),
      values,
      ...(weeks ? { spreads: weeks.map(spreadOf) } : {}),
      ...(mean ? { mean } : {}),
      ...(longMean ? { longMean } : {}),
      ...(measure.hasBand && band.known ? { band } : {}),
      scale: measure.scale(values, volumeUnit),
      tickLabel: (value) => tick(value, volumeUnit),
    };
  });

const spreadOf = ({ first, days, known }: WeekSpread): Spread => ({
  middle: dayNumber(first) + (days - 1) / 2,
  ...(known ? { known } : {}),
});

/** A day of one measure in words: its value, or why there is none. */
export function readingOn(trend: Trend, index: number, view: TrendsView): string {
  const { measure, values, unrated } = trend;
  const { value: format, zero } = wordsOf(measure.id);
  const value = values[index] ?? null;
  const isUnrated = (unrated[index] ?? 0) > 0;
  if (value === null) return isUnrated ? words.notRated : words.notLogged;
  const isToday = view.span.last === view.today && index === values.length - 1;
  const worded = value === 0 && zero ? zero : format(value, view.volumeUnit);
  const told = isUnrated ? words.partlyRated(worded) : worded;
  return measure.isAmount && isToday ? words.soFar(told) : told;
}

/** What stands beside each title for a day, by panel id. */
export const readingsOn = (view: TrendsView, day: Day): Record<string, string> =>
  Object.fromEntries(
    view.trends.map((trend) => [
      trend.measure.id,
      readingOn(trend, daysBetween(view.span.first, day), view),
    ]),
  );

/** The day cursor as a screen reader says it. */
export function cursorText(view: TrendsView, day: Day, dayText: string): string {
  const readings = readingsOn(view, day);
  const parts = view.trends.map(({ measure }) =>
    words.readingOf(wordsOf(measure.id).title, readings[measure.id] ?? ''),
  );
  const marks = markedDays(view)
    .filter(({ days }) => days.includes(day))
    .map(({ label }) => label);
  return words.cursorText(dayText, [...parts, ...marks]);
}

const markedDays = (view: TrendsView) =>
  [
    { shape: 'diamond', label: words.marks.massage, days: view.massageDays },
    { shape: 'dot', label: words.marks.stretch, days: view.stretchDays },
    { shape: 'triangle', label: words.marks.hard, days: view.hardDays },
    { shape: 'square', label: words.marks.event, days: view.eventDays },
  ] as const;

/** Whether a range is so long that weeks are drawn in place of days. */
export const isLong = ({ trends }: TrendsView): boolean => trends.some(({ weeks }) => weeks);

/** Marks that a row has room for on a phone. */
const MARKS_MOST = 40;

/** Days that share a mark on a long range. */
export const daysPerMark = ({ range }: TrendsView): number =>
  Math.ceil(dayCount(range) / MARKS_MOST);

/** The first of the marked days in each stretch of so many days. */
const onePerStretch = (days: readonly number[], length: number): number[] =>
  days.filter((day, place) => {
    const before = days[place - 1];
    return before === undefined || Math.floor(before / length) < Math.floor(day / length);
  });

/** The rows of marks that have any. */
export function marksOf(view: TrendsView): MarkRow[] {
  const length = isLong(view) ? daysPerMark(view) : 1;
  return markedDays(view)
    .filter(({ days }) => days.length > 0)
    .map(({ days, ...row }) => ({ ...row, days: onePerStretch(days.map(dayNumber), length) }));
}

/** Days with a line through every chart, where there is room between them. */
export const linesOf = (view: TrendsView): number[] =>
  isLong(view) ? [] : view.massageDays.map(dayNumber);

/** One sentence or two on what a chart shows. */
export function sentenceOf({ measure, facts }: Trend, { volumeUnit }: TrendsView): string {
  const { nothing, sentence } = wordsOf(measure.id);
  if (facts.logged > 0 || facts.unrated > 0) return sentence(facts, volumeUnit);
  return nothing ?? words.nothingLogged(facts.days);
}
