import { type Day, daysBetween } from '../../core/day';
import type { Panel } from '../../ui/charts/panel';
import { wordsOf } from './measure-words';
import type { Trend, TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** The charts of a view, worded. */
export const panelsOf = ({ trends, volumeUnit }: TrendsView): Panel[] =>
  trends.map(({ measure, values, mean, longMean, band }) => {
    const { title, unit, tick } = wordsOf(measure.id);
    return {
      id: measure.id,
      hue: measure.hue,
      form: measure.form,
      height: measure.height,
      title,
      unit: unit(volumeUnit),
      values,
      ...(mean ? { mean } : {}),
      ...(longMean ? { longMean } : {}),
      ...(measure.hasBand && band.known ? { band } : {}),
      scale: measure.scale(values, volumeUnit),
      tickLabel: (value) => tick(value, volumeUnit),
    };
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
  const massage = view.massageDays.includes(day) ? [words.massage] : [];
  return words.cursorText(dayText, [...parts, ...massage]);
}

/** One sentence or two on what a chart shows. */
export function sentenceOf({ measure, facts }: Trend, { volumeUnit }: TrendsView): string {
  const { nothing, sentence } = wordsOf(measure.id);
  if (facts.logged > 0 || facts.unrated > 0) return sentence(facts, volumeUnit);
  return nothing ?? words.nothingLogged(facts.days);
}
