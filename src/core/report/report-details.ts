import { dailyLoad, dailySleepHours, dailyStretchMinutes, recordedDays } from '../analysis/daily';
import { mobilityChanges, mobilityValues } from '../analysis/mobility-change';
import { type DailySeries, type DaySpan, placesIn } from '../analysis/series';
import type { KindRecord, RecordOf } from '../log/kinds';
import { type MobilitySide, mobilityTestIds, mobilityTestOf } from '../log/mobility-test';
import type { RegionId } from '../regions';
import { known } from '../result';
import type { DayLine, MobilityLine, ReportDetails } from './report';
import type { ReportChoices } from './report-choices';
import type { ReportRecords } from './report-records';

const MINUTES_PER_HOUR = 60;

/** The pages behind the first: every day of the span and every mobility test up to its end. */
export function detailsOf(
  records: ReportRecords,
  { span, sections }: ReportChoices,
): ReportDetails {
  return {
    days: dayLines(records, span, sections.has('notes')),
    mobility: mobilityLines(records.mobilityTests, span),
  };
}

function dayLines(records: ReportRecords, span: DaySpan, withNotes: boolean): DayLine[] {
  const recorded = recordedDays(records.all);
  const loads = dailyLoad(records.trainings, recorded, span);
  const nights = dailySleepHours(records.sleeps, span);
  const stretched = dailyStretchMinutes(records.stretches, recorded, span);
  const soreness = sorenessByPlace(records.checkIns, span);
  const notes = withNotes ? notesByPlace(records.all, span) : new Map<number, string[]>();
  return loads.values.map((_, place) => ({
    place,
    ...known({
      soreness: soreness.get(place),
      load: at(loads, place),
      sleepMinutes: at(nights, place, MINUTES_PER_HOUR),
      stretchMinutes: at(stretched, place),
      notes: notes.get(place),
    }),
  }));
}

function at({ values }: DailySeries, place: number, factor = 1): number | undefined {
  const value = values[place] ?? null;
  return value === null ? undefined : Math.round(value * factor);
}

type RegionScores = Partial<Record<RegionId, number>>;

/** The worst of each region on each answered day; an empty object is all clear. */
function sorenessByPlace(checkIns: readonly RecordOf<'check-in'>[], span: DaySpan) {
  const placeOf = placesIn(span);
  const byPlace = new Map<number, RegionScores>();
  for (const { day, soreness } of checkIns) {
    const place = placeOf(day);
    if (place === undefined || !soreness) continue;
    const scores = byPlace.get(place) ?? {};
    for (const [region, value] of Object.entries(soreness) as [RegionId, number][]) {
      if (value > 0) scores[region] = Math.max(scores[region] ?? 0, value);
    }
    byPlace.set(place, scores);
  }
  return byPlace;
}

function notesByPlace(all: readonly KindRecord[], span: DaySpan): Map<number, string[]> {
  const placeOf = placesIn(span);
  const byPlace = new Map<number, string[]>();
  for (const { kind, record } of all) {
    const place = placeOf(record.day);
    // The massages' own notes stand in the session log.
    if (place === undefined || !record.note || kind === 'massage') continue;
    byPlace.set(place, [...(byPlace.get(place) ?? []), record.note]);
  }
  return byPlace;
}

function mobilityLines(tests: ReportRecords['mobilityTests'], span: DaySpan): MobilityLine[] {
  return mobilityTestIds.flatMap((test) => {
    const sides: (MobilitySide | undefined)[] = mobilityTestOf(test).sides
      ? ['left', 'right']
      : [undefined];
    return sides.flatMap((side): MobilityLine[] => {
      const line = { test, ...known({ side }) };
      const values = mobilityValues(tests, line, span.last).slice(-MOST_VALUES);
      if (values.length === 0) return [];
      const change = mobilityChanges(tests, line, span.last).sinceFirst;
      return [
        {
          ...line,
          values,
          ...known({ change: change?.isBeyondNoise ? change.difference : undefined }),
        },
      ];
    });
  });
}

/** Newest values of a test that are printed (App's choice). */
const MOST_VALUES = 6;
