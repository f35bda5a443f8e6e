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
import { constantsWith } from '../../core/rules/constants';
import { type Headline, headlineOf, type Signal, signalsOn } from '../../core/rules/headline';
import { countsTowardsRhythm } from '../../core/rules/sessions';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { allRecords, everythingBetween, lastDayBefore, newestRecords } from '../../db/records';
import { today } from '../../platform/clock';
import { type RowId, ratingIds } from './overview-words';

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

/** A signal as its row shows it. */
export interface SignalRow {
  readonly id: RowId;
  /** The value in the signal's unit; null when nothing is noted. */
  readonly value: number | null;
  readonly usual: UsualBand;
  /** Both ends of the strip. */
  readonly lowest: number;
  readonly highest: number;
  /** The flag's signal, where one was raised and today is among its days. */
  readonly flag?: Signal['id'];
}

const ofKind = <K extends Kind>(records: readonly KindRecord[], kind: K): RecordOf<K>[] =>
  records.flatMap((item) => (item.kind === kind ? [item.record as RecordOf<K>] : []));

/** Every signal that a flag may be raised for, and the headline over them; one reading for both. */
const judged = computed(() => {
  if (!recent.value || !preferences.value) return undefined;
  const { day, records } = recent.value;
  const signals = signalsOn({
    checkIns: ofKind(records, 'check-in'),
    sleeps: ofKind(records, 'sleep'),
    today: day,
    constants: constantsWith(preferences.value.ruleConstants),
  });
  return { day, signals, headline: headlineOf(signals) };
});

/** A signal that was off, and on how many of the last three days. */
export interface OffSignal {
  readonly id: Signal['id'];
  readonly days: number;
}

/** Today in a sentence, as data; undefined while loading. */
export const headline = computed<(Headline & { readonly off: readonly OffSignal[] }) | undefined>(
  () =>
    judged.value && {
      ...judged.value.headline,
      off: judged.value.signals
        .filter(({ isFlagged }) => isFlagged)
        .map(({ id, unusualDays }) => ({ id, days: unusualDays.length })),
    },
);

function rowOf(id: RowId, series: DailySeries, day: Day, least: number): SignalRow {
  const known = series.values.filter((value) => value !== null);
  return {
    id,
    value: valueOn(series, day),
    usual: usualBefore(series, day),
    lowest: 0,
    highest: Math.max(least, ...known),
  };
}

/** Rows of the ratings that are flagged: the sentence on top speaks of them. */
const ratingRows = (signals: readonly Signal[]): SignalRow[] =>
  ratingIds.flatMap((id) => {
    const signal = signals.find((one) => one.id === id);
    if (!signal?.isFlagged) return [];
    return [{ id, value: signal.value, usual: signal.usual, lowest: 1, highest: 5 }];
  });

const flagOfRow: Readonly<Partial<Record<RowId, Signal['id']>>> = {
  soreness: 'soreness',
  sleep: 'sleepHours',
  energy: 'energy',
  stress: 'stress',
  mood: 'mood',
  sleepQuality: 'sleepQuality',
};

/** A word belongs to today's mark only where today is one of the unusual days. */
function withFlag(row: SignalRow, signals: readonly Signal[], day: Day): SignalRow {
  const signal = signals.find(({ id }) => id === flagOfRow[row.id]);
  return signal?.isFlagged && signal.unusualDays.includes(day) ? { ...row, flag: signal.id } : row;
}

/**
 * Four signals, each beside the person's own 28 days before, and what else is flagged; undefined while
 * loading. Load is a mean of seven days and drinks are yesterday's, because half a day says nothing
 * about a whole one.
 */
export const signals = computed<readonly SignalRow[] | undefined>(() => {
  if (!recent.value || !judged.value) return undefined;
  const { day, records } = recent.value;
  const span = { first: addDays(day, -DAYS_READ), last: day };
  const loads = dailyLoad(ofKind(records, 'training'), recordedDays(records), span);
  const drinks = dailyDrinks(ofKind(records, 'drink'), span);
  const all = judged.value.signals;
  return [
    rowOf('soreness', dailySoreness(ofKind(records, 'check-in'), span), day, 10),
    rowOf('sleep', dailySleepHours(ofKind(records, 'sleep'), span), day, 9),
    rowOf('load', rollingMean(loads, MEAN_DAYS), day, 100),
    rowOf('drinks', drinks, addDays(day, -1), 2000),
    ...ratingRows(all),
  ].map((row) => withFlag(row, all, day));
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
