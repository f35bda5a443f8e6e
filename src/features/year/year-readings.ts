import type { CsvSeries } from '../../core/analysis/series-csv';
import { type CalendarStep, dayOfMonth, stepOf } from '../../core/analysis/year-calendar';
import { type Day, daysFrom, weekday } from '../../core/day';
import { roundTo } from '../../core/number';
import { fromMl } from '../../core/units';
import { formatDay, formatNumber } from '../../ui/format';
import { formatWeekday } from '../../ui/format-later';
import { dayOfYear, type YearView } from './year-view';
import { measureWords, yearWords as words } from './year-words';

/** A day as the calendar draws it and a screen reader says it. */
export interface YearCell {
  /** Undefined where nothing is known. */
  readonly step: CalendarStep | undefined;
  /** Still to come. */
  readonly isAhead: boolean;
  /** The value or the step's number: never colour alone. */
  readonly text: string;
  readonly label: string;
}

/** A day in words: its value, or why there is none. */
export function readingOn(view: YearView, day: Day): string {
  const { measure, today, volumeUnit, lastDay } = view;
  if (day > lastDay) return words.toCome;
  const { value, unrated } = dayOfYear(view, day);
  if (value === null) return unrated > 0 ? words.notRated : words.notLogged;
  const { value: format, zero } = measureWords[measure.id];
  const worded = value === 0 && zero ? zero : format(value, volumeUnit);
  const told = unrated > 0 ? words.partlyRated(worded) : worded;
  return measure.isAmount && day === today ? words.soFar(told) : told;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** Every day of the year, worded once: the cursor moves without any of it being done anew. */
export function yearCells(view: YearView): ReadonlyMap<Day, YearCell> {
  const weekdays = WEEKDAYS.map((number) => formatWeekday(number));
  const months = view.months.map(({ first }) => formatDay(first, 'month', first));
  const cellOf = (day: Day): YearCell => {
    const drawn = drawnAs(view, day);
    const month = months[Number(day.slice(5, 7)) - 1] ?? '';
    const reading = readingOn(view, day);
    // What is seen in a day is also heard: the key speaks of it.
    const heard =
      view.measure.shows === 'step' && drawn.text
        ? words.cellReading(reading, drawn.text)
        : reading;
    return {
      ...drawn,
      isAhead: day > view.lastDay,
      label: words.cell(weekdays[weekday(day)] ?? '', dayOfMonth(day), month, heard),
    };
  };
  return new Map(daysFrom(view.span.first, view.span.last).map((day) => [day, cellOf(day)]));
}

function drawnAs(view: YearView, day: Day): Pick<YearCell, 'step' | 'text'> {
  const { value } = dayOfYear(view, day);
  if (value === null) return { step: undefined, text: '' };
  const step = stepOf(value, view.steps);
  return { step, text: view.measure.shows === 'value' ? formatNumber(value) : String(step) };
}

/** A step of the key: which number stands in its days, and what it means. */
export interface KeyEntry {
  readonly step: CalendarStep;
  readonly text: string;
  readonly meaning: string;
}

/** What each colour of a year means, none first where zero can be. */
export function keyOf({ measure, steps, volumeUnit }: YearView): KeyEntry[] {
  const { value: format, zero } = measureWords[measure.id];
  const worded = (value: number) =>
    measure.whole ? formatNumber(value) : format(value, volumeUnit);
  const meaningOf = (index: number): string => {
    const [from = 0, next] = [steps[index], steps[index + 1]];
    if (measure.whole) {
      const to = next === undefined ? measure.whole.top : next - 1;
      return to === undefined
        ? words.keyFrom(worded(from))
        : words.keyBetween(worded(from), worded(to));
    }
    return index === 0 && next !== undefined
      ? words.keyUnder(worded(next))
      : words.keyFrom(worded(from));
  };
  const textOf = (step: CalendarStep) => (measure.shows === 'step' ? String(step) : '');
  const above = steps.map((_, index) => {
    const step = (index + 1) as CalendarStep;
    return { step, text: textOf(step), meaning: meaningOf(index) };
  });
  if (!measure.hasZero) return above;
  return [{ step: 0, text: textOf(0), meaning: zero ?? format(0, volumeUnit) }, ...above];
}

/** The year's days as a column of a table file, in the person's own unit. */
export function csvSeriesOf({ measure, series, volumeUnit }: YearView): CsvSeries {
  const { title, unit } = measureWords[measure.id];
  const inUnit = (value: number) =>
    measure.id === 'drinks' ? fromMl(value, volumeUnit) : roundTo(value, 2);
  return {
    header: words.csvHeader(title, unit(volumeUnit)),
    series: {
      first: series.first,
      values: series.values.map((value) => value && inUnit(value)),
    },
  };
}

/** One or two sentences on what a year shows. */
export function sentenceOf(view: YearView): string {
  const { title, sentence } = measureWords[view.measure.id];
  return view.facts.logged === 0 ? words.nothingLogged(title, view.facts.days) : sentence(view);
}
