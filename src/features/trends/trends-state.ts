import { computed, signal } from '@preact/signals';
import { addDays, type Day, dayFromNumber, dayNumber } from '../../core/day';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { everythingBetween, lastDayBefore } from '../../db/records';
import { today } from '../../platform/clock';
import { dayWithin } from '../../ui/charts/day-cursor';
import { type Measure, type MeasureId, measuresOf } from './trends-measures';
import {
  LEAD_DAYS,
  LEAST_DAYS_READ,
  lastDayEarlier,
  lastDayLater,
  spanUpTo,
  type TrendRangeId,
  trendRanges,
} from './trends-ranges';
import { type TrendsAnswer, trendsView } from './trends-view';

/** What the person is looking at; undefined ends at today and moves with it. */
const rangeId = signal<TrendRangeId>('30');
const lastDay = signal<Day | undefined>(undefined);
const chosenDay = signal<Day | undefined>(undefined);
const tableOf = signal<MeasureId | undefined>(undefined);

export const shownRange = computed(() => rangeId.value);
export const openTable = computed(() => tableOf.value);

const daysShown = computed(
  () => trendRanges.find(({ id }) => id === rangeId.value)?.days ?? trendRanges[0].days,
);
const end = computed(() => lastDay.value ?? today.value);
const daysRead = computed(() => Math.max(daysShown.value, LEAST_DAYS_READ));

/** Only the days that can be shown and those their means look back on, whatever else is stored. */
const answer = liveSignal<TrendsAnswer>(() => {
  const span = spanUpTo(end.value, daysRead.value);
  const first = addDays(span.first, -LEAD_DAYS);
  return async () => {
    const [records, before] = await Promise.all([
      everythingBetween(first, span.last),
      lastDayBefore(first),
    ]);
    return { span, records, hasOlder: before !== undefined };
  };
});

/** What was chosen here: a second tap must not build on the order that storage still tells. */
const chosenCharts = signal<readonly string[] | undefined>(undefined);

/** The charts the person wants, from top to bottom. */
export const shownMeasures = computed(() => measuresOf(chosenCharts.value ?? preferences.value?.trendCharts ?? []));

/** What there is to see; undefined until storage has answered. */
export const trends = computed(
  () =>
    answer.value &&
    trendsView(answer.value, {
      days: daysShown.value,
      today: today.value,
      volumeUnit: preferences.value?.volumeUnit ?? 'ml',
      measures: shownMeasures.value,
    }),
);

/** The day whose readings stand beside the titles: the chosen one if it is shown, else the last. */
export const cursorDay = computed(() => {
  if (!trends.value) return undefined;
  const { range } = trends.value;
  const chosen = chosenDay.value ? dayNumber(chosenDay.value) : range.last;
  return dayFromNumber(dayWithin(chosen, range));
});

/** Another length of range, ending where the shown one ends. */
export function showRange(id: TrendRangeId): void {
  rangeId.value = id;
}

export function showEarlier(): void {
  lastDay.value = lastDayEarlier(spanUpTo(end.value, daysShown.value));
  chosenDay.value = undefined;
}

export function showLater(): void {
  lastDay.value = lastDayLater(end.value, daysShown.value, today.value);
  chosenDay.value = undefined;
}

/** Moves the cursor to a day by its number; the last day shown is chosen by choosing none. */
export function chooseDay(number: number): void {
  chosenDay.value = number === trends.value?.range.last ? undefined : dayFromNumber(number);
}

/** Opens the table of one measure; another that was open closes, so that pages stay small. */
export function showTable(id: MeasureId, isOpen: boolean): void {
  if (isOpen) tableOf.value = id;
  else if (tableOf.value === id) tableOf.value = undefined;
}

/** Remembers which charts to show, and in which order; none brings back the first ones. */
export function chooseMeasures(measures: readonly Measure[]): void {
  const trendCharts = measures.map(({ id }) => id);
  chosenCharts.value = trendCharts;
  void setPreferences({ trendCharts });
}
