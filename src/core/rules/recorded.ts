import { type DaySpan, placesIn } from '../analysis/series';
import type { Day } from '../day';
import type { EngineRecords } from './engine-records';

/**
 * Days of a span on which something was written down. Plans, events and planned massages do not
 * count: they are often dated ahead and say nothing about their day.
 */
export function recordedIn(records: EngineRecords, span: DaySpan): Set<Day> {
  const isInside = (
    (placeOf) => (day: Day) =>
      placeOf(day) !== undefined
  )(placesIn(span));
  const days = new Set<Day>();
  const add = (day: Day) => {
    if (isInside(day)) days.add(day);
  };
  const { checkIns, trainings, sleeps, stretches, mobilityTests, massages } = records;
  for (const list of [checkIns, trainings, sleeps, stretches, mobilityTests]) {
    for (const { day } of list) add(day);
  }
  for (const { day, status } of massages) if (status === 'done') add(day);
  for (const day of records.recordedDays ?? []) add(day);
  return days;
}
