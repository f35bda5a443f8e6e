import { computed, signal } from '@preact/signals';
import {
  type BodyStory,
  bodyStory,
  type RegionStory,
  regionStory,
  type StoryRecords,
} from '../../core/analysis/region-story';
import type { DaySpan } from '../../core/analysis/series';
import { addDays, type Day } from '../../core/day';
import type { FigureId } from '../../core/figures';
import type { KindRecord, RecordOf } from '../../core/log/kinds';
import type { RegionId } from '../../core/regions';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { recordsBetween } from '../../db/records';
import { today } from '../../platform/clock';

/** How far back massages and stretches are looked for, in days. */
export const CARE_DAYS = 90;
/** Days of one region's table. */
export const STORY_DAYS = 30;
/** Rows of one region's list: the newest are shown. */
const MOST_ENTRIES = 20;

export type RangeId = '7' | '30';

/** Days the body page looks back over. */
export const range = signal<RangeId>('30');

export const chooseRange = (chosen: RangeId): void => {
  range.value = chosen;
};

export type HeatId = 'mean' | 'worst';

/** What the colours of the body page's map stand for. */
export const heat = signal<HeatId>('worst');

export const chooseHeat = (chosen: HeatId): void => {
  heat.value = chosen;
};

/** The soreness the map shows, 0-10 to one decimal; what was never sore stays out. */
export function heatOf(story: BodyStory, of: HeatId): Partial<Record<RegionId, number>> {
  const entries = story.bases
    .flatMap(({ sides }) => sides)
    .map((side) => [side.region, Math.round((side[of] ?? 0) * 10) / 10] as const)
    .filter(([, value]) => value > 0);
  return Object.fromEntries(entries);
}

export { preferences };

/** Remembers which figure the maps draw; the map follows at once, stored or not. */
export const rememberFigure = (figure: FigureId) => setPreferences({ figure });

interface BodyRecords extends StoryRecords {
  readonly day: Day;
  readonly checkIns: readonly RecordOf<'check-in'>[];
  readonly massages: readonly RecordOf<'massage'>[];
  readonly stretches: readonly RecordOf<'stretch'>[];
}

const records = liveSignal<BodyRecords>(() => {
  const day = today.value;
  const first = addDays(day, 1 - CARE_DAYS);
  return async () => {
    const [checkIns, massages, stretches] = await Promise.all([
      recordsBetween('check-in', addDays(day, 1 - STORY_DAYS), day),
      recordsBetween('massage', first, day),
      recordsBetween('stretch', first, day),
    ]);
    return { day, checkIns, massages, stretches };
  };
});

const spanOf = (last: Day, days: number): DaySpan => ({ first: addDays(last, 1 - days), last });

/** The regions that were sore in the range; undefined while loading. */
export const body = computed(() => {
  if (!records.value) return undefined;
  const { day } = records.value;
  const days = Number(range.value);
  return { day, days, story: bodyStory(records.value, spanOf(day, days)) };
});

export interface RegionView {
  readonly day: Day;
  readonly story: RegionStory;
  /** Massages, stretches and notes that name the region, the newest first. */
  readonly entries: readonly KindRecord[];
  /** How many more there are than shown. */
  readonly more: number;
}

/** One region's days and entries; undefined while loading. */
export function regionView(region: RegionId): RegionView | undefined {
  if (!records.value) return undefined;
  const { day } = records.value;
  const entries = entriesOf(region, records.value);
  return {
    day,
    story: regionStory(region, records.value, spanOf(day, STORY_DAYS)),
    entries: entries.slice(0, MOST_ENTRIES),
    more: Math.max(0, entries.length - MOST_ENTRIES),
  };
}

const newestFirst = ({ record: a }: KindRecord, { record: b }: KindRecord) =>
  a.day === b.day ? (b.at ?? 0) - (a.at ?? 0) : a.day < b.day ? 1 : -1;

function entriesOf(region: RegionId, { checkIns, massages, stretches }: BodyRecords): KindRecord[] {
  const notes = checkIns.filter(({ note, soreness }) => note && (soreness?.[region] ?? 0) > 0);
  const worked = massages.filter(
    ({ status, regions }) => status === 'done' && regions.includes(region),
  );
  const stretched = stretches.filter(({ moves }) => moves.some((move) => move.region === region));
  return [
    ...notes.map((record): KindRecord => ({ kind: 'check-in', record })),
    ...worked.map((record): KindRecord => ({ kind: 'massage', record })),
    ...stretched.map((record): KindRecord => ({ kind: 'stretch', record })),
  ].sort(newestFirst);
}

export const lineUnits = computed(() => preferences.value);
