import { computed, signal } from '@preact/signals';
import { type BodyDay, bodyDays } from '../../core/analysis/body-days';
import { compareRecords, newestOf } from '../../core/analysis/record-order';
import {
  type BodyStory,
  bodyStory,
  type RegionStory,
  regionStory,
  type StoryRecords,
} from '../../core/analysis/region-story';
import { type DaySpan, type UsualBand, usualBefore } from '../../core/analysis/series';
import { type SorenessSides, sorenessSides } from '../../core/analysis/side-difference';
import { addDays, type Day } from '../../core/day';
import type { FigureId } from '../../core/figures';
import type { KindRecord, RecordOf } from '../../core/log/kinds';
import { roundTo } from '../../core/number';
import { mentions } from '../../core/region-mentions';
import { isPairId, type PairId, type RegionId } from '../../core/regions';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { recordsBetween } from '../../db/records';
import { today } from '../../platform/clock';

/** How far back massages, stretches and trainings are looked for, in days. */
export const CARE_DAYS = 90;
/** Days of the scrubber, and of one region's line. */
export const STORY_DAYS = 30;
/** Rows of one region's list: the newest are shown. */
const MOST_ENTRIES = 20;
/** Pairs shown at once: the sorest. */
export const MOST_PAIRS = 5;

export type RangeId = '7' | '30';

/** Days that means, worsts and lists look back over. */
export const range = signal<RangeId>('30');

export const chooseRange = (chosen: RangeId): void => {
  range.value = chosen;
};

export type HeatId = 'day' | 'mean' | 'worst';

/** What the colours of the body page's map stand for. */
export const heat = signal<HeatId>('day');

export const chooseHeat = (chosen: HeatId): void => {
  heat.value = chosen;
};

/** The day chosen on the scrubber; undefined until one was. */
const scrubbed = signal<Day | undefined>(undefined);

/** Shows one day on the map. */
export function chooseDay(day: Day | undefined): void {
  scrubbed.value = day;
  heat.value = 'day';
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

/** Only one region's page asks what was trained. */
const trainings = liveSignal(() => {
  const day = today.value;
  return () => recordsBetween('training', addDays(day, 1 - CARE_DAYS), day);
});

const spanOf = (last: Day, days: number): DaySpan => ({ first: addDays(last, 1 - days), last });

/** A pair that was sore, left beside right. */
export interface PairSides extends SorenessSides {
  readonly pair: PairId;
}

export interface BodyView {
  readonly day: Day;
  /** Length of the chosen range, in days. */
  readonly days: number;
  readonly story: BodyStory;
  /** The days of the scrubber, oldest first. */
  readonly scrub: readonly BodyDay[];
  readonly sides: readonly PairSides[];
}

/** The regions that were sore in the range; undefined while loading. */
export const body = computed((): BodyView | undefined => {
  if (!records.value) return undefined;
  const { day, checkIns } = records.value;
  const days = Number(range.value);
  const span = spanOf(day, days);
  const story = bodyStory(records.value, span);
  return {
    day,
    days,
    story,
    scrub: bodyDays(records.value, spanOf(day, STORY_DAYS)),
    sides: story.bases
      .map(({ base }) => base)
      .filter(isPairId)
      .slice(0, MOST_PAIRS)
      .flatMap((pair) => {
        const sides = sorenessSides(checkIns, pair, span);
        return sides ? { ...sides, pair } : [];
      }),
  };
});

/** The day on the map: the scrubbed one, else the newest that is known. */
export const shownDay = computed((): BodyDay | undefined => {
  const days = body.value?.scrub;
  const chosen = days?.find(({ day }) => day === scrubbed.value);
  return chosen ?? days?.findLast(({ soreness }) => soreness) ?? days?.at(-1);
});

type Values = Readonly<Partial<Record<RegionId, number>>>;

/**
 * The soreness the map shows, 0-10: a day's own, or each region's mean or worst of the range to one
 * decimal. What was never sore stays out.
 */
export function heatOf(story: BodyStory, of: HeatId, day: BodyDay | undefined): Values {
  if (of === 'day') return day?.soreness ?? {};
  const entries = story.bases
    .flatMap(({ sides }) => sides)
    .map((side) => [side.region, roundTo(side[of] ?? 0, 1)] as const)
    .filter(([, value]) => value > 0);
  return Object.fromEntries(entries);
}

export interface RegionView {
  readonly day: Day;
  readonly story: RegionStory;
  /** The middle half of the 28 days before today. */
  readonly usual: UsualBand;
  /** Days of the line on which it was massaged and stretched. */
  readonly massaged: readonly Day[];
  readonly stretched: readonly Day[];
  /** The last training that worked it. */
  readonly lastTraining: RecordOf<'training'> | undefined;
  /** Massages, stretches and notes that name the region, the newest first. */
  readonly entries: readonly KindRecord[];
  /** How many more there are than shown. */
  readonly more: number;
}

/** One region's days and entries; undefined while loading. */
export function regionView(region: RegionId): RegionView | undefined {
  const [recent, trained] = [records.value, trainings.value];
  if (!recent || !trained) return undefined;
  const { day } = recent;
  const span = spanOf(day, STORY_DAYS);
  const story = regionStory(region, recent, span);
  const days = bodyDays(recent, span);
  const entries = entriesOf(region, recent, trained);
  return {
    day,
    story,
    usual: usualBefore(story.series, day),
    massaged: days.filter(({ massaged }) => massaged?.includes(region)).map((each) => each.day),
    stretched: days.filter(({ stretched }) => stretched?.includes(region)).map((each) => each.day),
    lastTraining: newestOf(trained.filter(({ regions }) => regions.includes(region))),
    entries: entries.slice(0, MOST_ENTRIES),
    more: Math.max(0, entries.length - MOST_ENTRIES),
  };
}

/** What was done for a region, and every note written on it or naming it. */
function entriesOf(
  region: RegionId,
  { checkIns, massages, stretches }: BodyRecords,
  trained: readonly RecordOf<'training'>[],
): KindRecord[] {
  const isNamed = ({ note = '' }: { readonly note?: string }) => mentions(note, region);
  const all: KindRecord[] = [
    ...checkIns
      .filter((checkIn) => checkIn.note && (checkIn.soreness?.[region] || isNamed(checkIn)))
      .map((record): KindRecord => ({ kind: 'check-in', record })),
    ...massages
      .filter(({ status }) => status === 'done')
      .filter((massage) => massage.regions.includes(region) || isNamed(massage))
      .map((record): KindRecord => ({ kind: 'massage', record })),
    ...stretches
      .filter((stretch) => stretch.moves.some((move) => move.region === region) || isNamed(stretch))
      .map((record): KindRecord => ({ kind: 'stretch', record })),
    ...trained.filter(isNamed).map((record): KindRecord => ({ kind: 'training', record })),
  ];
  return all.sort((a, b) => compareRecords(b.record, a.record));
}

export const lineUnits = computed(() => preferences.value);
