import { computed, signal } from '@preact/signals';
import type { DaySpan } from '../../core/analysis/series';
import { isSameData } from '../../core/backup/same-data';
import { addDays, type Day, dayFromNumber, dayNumber } from '../../core/day';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { everythingBetween } from '../../db/records';
import { everythingUpTo, isAnythingBefore } from '../../db/records-later';
import { today } from '../../platform/clock';
import { deliverFile, type FileOutcome } from '../../platform/files';
import { dayWithin } from '../../ui/charts/day-cursor';
import { stackPicture } from '../../ui/charts/stack-picture';
import { trendsCsv } from './trends-csv';
import { type TrendsLog, trendsLog } from './trends-log';
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
import { keptView, type TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** What the person is looking at; undefined ends at today and moves with it. */
const rangeId = signal<TrendRangeId>('30');
const lastDay = signal<Day | undefined>(undefined);
const chosenDay = signal<Day | undefined>(undefined);
const tableOf = signal<MeasureId | undefined>(undefined);

export const shownRange = computed(() => rangeId.value);
export const openTable = computed(() => tableOf.value);

const daysShown = computed(() => trendRanges.find(({ id }) => id === rangeId.value)?.days);
/** Everything there is ends today. */
const end = computed(() => (daysShown.value && lastDay.value) ?? today.value);
const daysRead = computed(() => Math.max(daysShown.value ?? 0, LEAST_DAYS_READ));

/** Only the days that can be shown and those their means look back on, whatever else is stored. */
const near = liveSignal<TrendsLog>(() => {
  const span = spanUpTo(end.value, daysRead.value);
  return async () => {
    const first = addDays(span.first, -LEAD_DAYS);
    const [records, hasOlder] = await Promise.all([
      everythingBetween(first, span.last),
      isAnythingBefore(first),
    ]);
    return trendsLog({ span, records, hasOlder });
  };
});

/** The whole log: once it is here, no range and no step asks storage again. */
const everything = () =>
  liveSignal<TrendsLog>(() => {
    const last = today.value;
    return async () => {
      const records = await everythingUpTo(last);
      return trendsLog({ span: spanUpTo(last, LEAST_DAYS_READ), records, hasOlder: false });
    };
  });

/** Held only while the page is open: ten years of records are much to keep. */
const whole = signal<ReturnType<typeof everything> | undefined>(undefined);

const readWhole = () => {
  whole.value ??= everything();
};

const log = computed(() => whole.value?.value ?? near.value);

/** What was chosen here: a second tap must not build on the order that storage still tells. */
const chosenCharts = signal<readonly string[] | undefined>(undefined);

/** The charts the person wants, from top to bottom. */
export const shownMeasures = computed(() =>
  measuresOf(chosenCharts.value ?? preferences.value?.trendCharts ?? []),
);

/** The days asked for, or undefined while the log does not reach so far. */
function spanIn({ span, hasOlder, firstDay }: TrendsLog): DaySpan | undefined {
  const least = spanUpTo(end.value, daysShown.value ?? LEAST_DAYS_READ);
  const isAll = daysShown.value === undefined;
  const asked = isAll && firstDay && firstDay < least.first ? { ...least, first: firstDay } : least;
  const isReached = hasOlder ? !isAll && asked.first >= span.first : true;
  return isReached && asked.last <= span.last ? asked : undefined;
}

/** What was seen last: kept until there is something else to see, however often storage answers. */
let seen: TrendsView | undefined;

/** What there is to see; undefined until storage has answered. */
export const trends = computed(() => {
  const span = log.value && spanIn(log.value);
  if (!log.value || !span) return seen;
  const view = keptView(log.value, {
    span,
    today: today.value,
    volumeUnit: preferences.value?.volumeUnit ?? 'ml',
    measures: shownMeasures.value,
  });
  if (!isSameData(view, seen)) seen = view;
  return seen;
});

const stands = signal(false);

/** Whether the charts are drawn: what stands below them waits for that. */
export const chartsStand = computed(() => stands.value);

/** To be called when the charts are drawn; then there is time for the rest. Returns how to leave. */
export function settleCharts(): () => void {
  stands.value = true;
  const later = setTimeout(readWhole);
  return () => {
    clearTimeout(later);
    stands.value = false;
    whole.value = undefined;
  };
}

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
  if (id === 'all') readWhole();
}

export function showEarlier(): void {
  if (!daysShown.value) return;
  lastDay.value = lastDayEarlier(spanUpTo(end.value, daysShown.value));
  chosenDay.value = undefined;
}

export function showLater(): void {
  if (!daysShown.value) return;
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

/** Hands over the numbers on screen as a table file. */
export const saveCsv = (view: TrendsView): Promise<FileOutcome> =>
  deliverFile(
    new File([trendsCsv(view)], fileName(view, 'csv'), { type: 'text/csv;charset=utf-8' }),
  );

/** Hands over the charts on screen as a picture. */
export async function savePicture(stack: HTMLElement, view: TrendsView): Promise<FileOutcome> {
  const picture = await stackPicture(stack);
  return deliverFile(new File([picture], fileName(view, 'png'), { type: 'image/png' }));
}

const fileName = ({ span }: TrendsView, ending: string): string =>
  words.fileName(span.first, span.last, ending);

/** Remembers which charts to show, and in which order; none brings back the first ones. */
export function chooseMeasures(measures: readonly Measure[]): void {
  const trendCharts = measures.map(({ id }) => id);
  chosenCharts.value = trendCharts;
  void setPreferences({ trendCharts });
}
