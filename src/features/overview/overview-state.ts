import { computed } from '@preact/signals';
import {
  dailyDrinks,
  dailyLoad,
  dailySleepHours,
  dailySoreness,
  recordedDays,
} from '../../core/analysis/daily';
import {
  type DailySeries,
  rollingMean,
  USUAL_DAYS,
  type UsualBand,
  usualBefore,
  valueOn,
} from '../../core/analysis/series';
import { addDays, type Day } from '../../core/day';
import type { Kind, KindRecord, RecordOf } from '../../core/log/kinds';
import { countsTowardsRhythm } from '../../core/rules/sessions';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { allRecords, everythingBetween, lastDayBefore, newestRecords } from '../../db/records';
import { today } from '../../platform/clock';
import type { SignalId } from './overview-words';

/** Days before the usual band that the first weekly mean in it needs. */
const MEAN_DAYS = 7;
/** The newest massages, which mostly answer whether there is one. */
const MASSAGES_TRIED = 20;
const DAYS_READ = USUAL_DAYS + MEAN_DAYS;

/** Kinds that say how somebody is or what they did; plans and answers to questions do not. */
const noted: readonly Kind[] = [
  'check-in',
  'training',
  'sleep',
  'drink',
  'stretch',
  'massage',
  'mobility-test',
  'questionnaire',
];

interface Recent {
  readonly day: Day;
  readonly records: readonly KindRecord[];
  /** Whether anything was noted before these days. */
  readonly hasOlder: boolean;
}

/** Everything of the days that the usual band rests on, and of today. */
const recent = liveSignal<Recent>(() => {
  const day = today.value;
  const first = addDays(day, -DAYS_READ);
  return async () => {
    const [records, older] = await Promise.all([
      everythingBetween(first, day),
      lastDayBefore(first, noted),
    ]);
    return { day, records, hasOlder: older !== undefined };
  };
});

/** Whether nothing was ever noted; undefined while loading. */
export const isFirstDay = computed(
  () =>
    recent.value &&
    !recent.value.hasOlder &&
    !recent.value.records.some(({ kind }) => noted.includes(kind)),
);

export interface Signal {
  readonly id: SignalId;
  /** The value in the signal's unit; null when nothing is noted. */
  readonly value: number | null;
  readonly usual: UsualBand;
  /** Highest value of the days shown: the strip's right end. */
  readonly highest: number;
}

const ofKind = <K extends Kind>(records: readonly KindRecord[], kind: K): RecordOf<K>[] =>
  records.flatMap((item) => (item.kind === kind ? [item.record as RecordOf<K>] : []));

function signalOf(id: SignalId, series: DailySeries, day: Day, least: number): Signal {
  const known = series.values.filter((value) => value !== null);
  return {
    id,
    value: valueOn(series, day),
    usual: usualBefore(series, day),
    highest: Math.max(least, ...known),
  };
}

/**
 * Four signals, each beside the person's own 28 days before; undefined while loading. Load is a mean
 * of seven days and drinks are yesterday's, because half a day says nothing about a whole one.
 */
export const signals = computed<readonly Signal[] | undefined>(() => {
  if (!recent.value) return undefined;
  const { day, records } = recent.value;
  const span = { first: addDays(day, -DAYS_READ), last: day };
  const loads = dailyLoad(ofKind(records, 'training'), recordedDays(records), span);
  const drinks = dailyDrinks(ofKind(records, 'drink'), span);
  return [
    signalOf('soreness', dailySoreness(ofKind(records, 'check-in'), span), day, 10),
    signalOf('sleep', dailySleepHours(ofKind(records, 'sleep'), span), day, 9),
    signalOf('load', rollingMean(loads, MEAN_DAYS), day, 100),
    signalOf('drinks', drinks, addDays(day, -1), 2000),
  ];
});

/** Days of the last 28, today included, on which anything was noted. */
export const daysLogged = computed(() => {
  if (!recent.value) return 0;
  const { day, records } = recent.value;
  const first = addDays(day, 1 - USUAL_DAYS);
  return recordedDays(records.filter(({ record }) => record.day >= first)).size;
});

const hiddenFromToday: ReadonlySet<Kind> = new Set(['plan', 'therapist', 'complaint']);

/** Today's records, the latest first; those without a clock time come last. */
export const todaysRecords = computed<readonly KindRecord[] | undefined>(() => {
  if (!recent.value) return undefined;
  const { day, records } = recent.value;
  return records
    .filter(({ kind, record }) => record.day === day && !hiddenFromToday.has(kind))
    .filter((item) => item.kind !== 'massage' || item.record.status === 'done')
    .sort((a, b) => (b.record.at ?? 0) - (a.record.at ?? 0));
});

/** Days of the last 28, today included, on which a check-in went through the body. */
export const daysChecked = computed(() => {
  if (!recent.value) return undefined;
  const { day, records } = recent.value;
  const span = { first: addDays(day, 1 - USUAL_DAYS), last: day };
  const { values } = dailySoreness(ofKind(records, 'check-in'), span);
  return values.filter((value) => value !== null).length;
});

/** Whether a massage was ever noted that the rhythm counts from; undefined while loading. */
export const hasMassage = liveSignal(() => async () => {
  const newest = await newestRecords('massage', MASSAGES_TRIED);
  return (
    newest.some(countsTowardsRhythm) || (await allRecords('massage')).some(countsTowardsRhythm)
  );
});

export const lineUnits = computed(() => preferences.value);
