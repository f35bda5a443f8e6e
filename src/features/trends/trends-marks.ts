import { hardSessions } from '../../core/analysis/hard-session';
import type { DaySpan } from '../../core/analysis/series';
import { type Day, dayNumber, daysBetween } from '../../core/day';
import { WEEKLY_FROM } from '../../ui/charts/panel';
import type { MeasureSource } from './trends-measures';

/** What happened on a day, beside a massage. */
export interface TrendMark {
  readonly kind: 'hard' | 'event' | 'stretch';
  readonly day: Day;
}

/** Marks of one kind at most, so that ten years stay a page a phone can hold (App's choice). */
const MARKS_MOST = 150;

/** Each day once, in order; of days too near to be told apart only the first. */
export function thinnedDays(days: Iterable<Day>, { first, last }: DaySpan): Day[] {
  const inSpan = [...new Set(days)].filter((day) => day >= first && day <= last).sort();
  const width = Math.ceil((daysBetween(first, last) + 1) / MARKS_MOST);
  const slots = new Map<number, Day>();
  for (const day of inSpan) {
    const slot = Math.floor(dayNumber(day) / width);
    if (!slots.has(slot)) slots.set(slot, day);
  }
  return [...slots.values()];
}

/** Hard sessions, events and stretches of the days shown; from a year on, events alone. */
export function marksOf(of: MeasureSource['of'], span: DaySpan): TrendMark[] {
  const isDaily = daysBetween(span.first, span.last) + 1 < WEEKLY_FROM;
  const days = {
    hard: isDaily ? hardSessions(of('training'), span).map(({ training }) => training.day) : [],
    event: of('event').map(({ day }) => day),
    stretch: isDaily ? of('stretch').map(({ day }) => day) : [],
  };
  return (['hard', 'event', 'stretch'] as const).flatMap((kind) =>
    thinnedDays(days[kind], span).map((day) => ({ kind, day })),
  );
}
