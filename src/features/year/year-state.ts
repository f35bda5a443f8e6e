import { computed, signal } from '@preact/signals';
import { seriesCsv } from '../../core/analysis/series-csv';
import { yearSpan } from '../../core/analysis/year-calendar';
import { addDays, type Day } from '../../core/day';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { everythingBetween, lastDayBefore } from '../../db/records';
import { today } from '../../platform/clock';
import { deliverFile, type FileOutcome } from '../../platform/files';
import { type YearMeasureId, yearMeasures } from './year-measures';
import { csvSeriesOf } from './year-readings';
import { type YearAnswer, type YearView, yearView } from './year-view';
import { yearWords as words } from './year-words';

/** What the person is looking at; no day chosen is the newest there is. */
const measureId = signal<YearMeasureId>('soreness');
const dayInYear = signal<Day | undefined>(undefined);
const chosenDay = signal<Day | undefined>(undefined);

export const shownMeasure = computed(() => measureId.value);

const shownSpan = computed(() => yearSpan(dayInYear.value ?? today.value));

/** One year's records, whatever else is stored. */
const answer = liveSignal<YearAnswer>(() => {
  const span = shownSpan.value;
  return async () => {
    const [records, before] = await Promise.all([
      everythingBetween(span.first, span.last),
      lastDayBefore(span.first),
    ]);
    return { span, records, hasEarlier: before !== undefined };
  };
});

const measure = computed(() => yearMeasures.find(({ id }) => id === measureId.value));

/** What there is to see; undefined until storage has answered. */
export const year = computed<YearView | undefined>(() => {
  if (!answer.value || !measure.value) return undefined;
  return yearView(answer.value, {
    measure: measure.value,
    today: today.value,
    volumeUnit: preferences.value?.volumeUnit ?? 'ml',
    weekStart: preferences.value?.weekStart ?? 'monday',
  });
});

/** The day read out: the chosen one while its year is shown, else the last one of the year so far. */
export const readDay = computed(() => {
  if (!year.value) return undefined;
  const { span, lastDay } = year.value;
  const chosen = chosenDay.value;
  return chosen && chosen >= span.first && chosen <= lastDay ? chosen : lastDay;
});

export function showMeasure(id: YearMeasureId): void {
  measureId.value = id;
}

/** Chooses a day; outside the shown year so far it chooses the nearest inside. */
export function chooseDay(day: Day): void {
  if (!year.value) return;
  const { span, lastDay } = year.value;
  chosenDay.value = day < span.first ? span.first : day > lastDay ? lastDay : day;
}

const showYearOf = (day: Day) => {
  dayInYear.value = day < yearSpan(today.value).first ? day : undefined;
};

export const showEarlierYear = (): void => showYearOf(addDays(shownSpan.value.first, -1));

export const showLaterYear = (): void => showYearOf(addDays(shownSpan.value.last, 1));

/** Hands over the shown year as a table file. */
export function exportYear(view: YearView): Promise<FileOutcome> {
  const csv = seriesCsv(words.csvDay, [csvSeriesOf(view)]);
  const name = words.fileName(view.measure.id, view.span.first.slice(0, 4));
  return deliverFile(new File([csv], name, { type: 'text/csv;charset=utf-8' }));
}
