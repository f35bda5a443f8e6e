import { computed, signal } from '@preact/signals';
import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from '../../core/day';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { everythingBetween, firstDayAfter, lastDayBefore } from '../../db/records';
import { today } from '../../platform/clock';
import { deliverFile } from '../../platform/files';
import { dayWithin } from '../../ui/charts/day-cursor';
import { trendsCsv } from './trends-csv';
import { firstMeasures, isMeasureId, type MeasureId } from './trends-measures';
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
import { trendsWords as words } from './trends-words';

/** What the person is looking at; undefined ends at today and moves with it. */
const rangeId = signal<TrendRangeId>('30');
const lastDay = signal<Day | undefined>(undefined);
const chosenDay = signal<Day | undefined>(undefined);
const tableOf = signal<MeasureId | undefined>(undefined);

export const shownRange = computed(() => rangeId.value);
export const openTable = computed(() => tableOf.value);

const end = computed(() => lastDay.value ?? today.value);

/** How many days there are notes of; read only while all of them are shown. */
const allDays = liveSignal(() => {
  const [isAsked, last] = [rangeId.value === 'all', end.value];
  return async () => {
    const first = isAsked ? await firstDayAfter(dayFromNumber(0)) : undefined;
    return first && first <= last ? daysBetween(first, last) + 1 : LEAST_DAYS_READ;
  };
});

const daysShown = computed(
  () =>
    trendRanges.find(({ id }) => id === rangeId.value)?.days ?? allDays.value ?? LEAST_DAYS_READ,
);
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

/** Which charts, in which order. */
export const shownCharts = computed<readonly MeasureId[]>(() => {
  const chosen = preferences.value?.trendCharts?.filter(isMeasureId) ?? [];
  return chosen.length > 0 ? chosen : firstMeasures;
});

/** Keeps another choice or order of charts. */
export const chooseCharts = (ids: readonly MeasureId[]) => setPreferences({ trendCharts: ids });

/** What there is to see; undefined until storage has answered. */
export const trends = computed(
  () =>
    answer.value &&
    trendsView(answer.value, {
      charts: shownCharts.value,
      days: daysShown.value,
      today: today.value,
      volumeUnit: preferences.value?.volumeUnit ?? 'ml',
    }),
);

/** The day whose readings stand beside the titles: the chosen one if it is shown, else the last. */
export const cursorDay = computed(() => {
  if (!trends.value) return undefined;
  const { range } = trends.value;
  const chosen = chosenDay.value ? dayNumber(chosenDay.value) : range.last;
  return dayFromNumber(dayWithin(chosen, range));
});

/** Hands over the numbers on screen as a file. */
export async function saveNumbers(): Promise<void> {
  const view = trends.value;
  if (!view) return;
  const name = words.csvName(view.span.first, view.span.last);
  await deliverFile(new File([trendsCsv(view)], name, { type: 'text/csv' }));
}

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
