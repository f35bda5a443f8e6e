import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { scaleOf } from '../core/import/numbers';
import { known } from '../core/result';
import { METERS_PER_MILE } from '../core/units';
import type { Importer } from './importer';
import { isRecord, type JsonRecord, jsonValue, numberIn, recordIn, textIn } from './json';
import { Refusal } from './refusal';
import { secondsBetween } from './table-times';

/** Units of the schemas (unit-value family): seconds, metres, kilograms and kilocalories in each. */
const seconds = { ms: 0.001, sec: 1, min: 60, h: 3600, d: 86_400 };
const meters = {
  mm: 0.001,
  cm: 0.01,
  m: 1,
  km: 1000,
  in: 0.0254,
  ft: 0.3048,
  yd: 0.9144,
  mi: METERS_PER_MILE,
};
const kilograms = { g: 0.001, kg: 1, oz: 0.028349523125, lb: 0.45359237 };
const kilocalories = { kcal: 1 };

/** Statistics over a time, which no single night or workout is (schema descriptive-statistic). */
const statistics =
  /^(average|count|maximum|median|minimum|standard deviation|sum|variance|\d+.*(quartile|percentile|quintile).*|(lower|upper) quartile)$/;

/** A measure that schemas are named after, and whether it must have happened over a time. */
const measures = [
  { name: 'sleep_duration', units: seconds, isOverTime: true },
  { name: 'total_sleep_time', units: seconds, isOverTime: true },
  { name: 'total_sleep_period_duration', units: seconds, isOverTime: true },
  { name: 'kcal_burned', units: kilocalories, isOverTime: true },
  { name: 'body_weight', units: kilograms, isOverTime: false },
  { name: 'distance', units: meters, isOverTime: false },
] as const;

const MARK =
  /"(sleep_duration|total_sleep_time|kcal_burned|body_weight|activity_name|initial_sleep_onset_date_time)"\s*:/;

/**
 * Data points of Open mHealth and IEEE 1752.1: sleep-episode 1.0 and 1.1, sleep-duration 1 and 2,
 * total-sleep-time, physical-activity 1 and 2; alone, in a list, with or without their header.
 */
export const openMhealth: Importer = {
  id: 'open-mhealth',
  recognises: ({ text }) => /^[[{]/.test(text) && MARK.test(text),
  read: async (file, intake) => {
    const value = await jsonValue(file);
    const points = (Array.isArray(value) ? value : [value]).filter(isRecord).map(bodyOf);
    const valid = points.filter(isValid);
    if (valid.length === 0) throw new Refusal('broken-file', 'open-mhealth');
    for (let left = points.length - valid.length; left > 0; left--)
      intake.warn('unreadable-number');
    for (const point of valid) takePoint(point, intake);
  },
};

const bodyOf = (point: JsonRecord): JsonRecord => (isRecord(point.body) ? point.body : point);

/** What a unit value amounts to; undefined where it has no number or another unit. */
function amountIn(point: JsonRecord, name: string, units: Readonly<Record<string, number>>) {
  const given = recordIn(point, name);
  const scale = scaleOf(units, textIn(given, 'unit') ?? '');
  const value = numberIn(given, 'value');
  return scale === undefined || value === undefined ? undefined : value * scale;
}

function isValid(point: JsonRecord): boolean {
  const statistic = point.descriptive_statistic;
  if (statistic !== undefined && !statistics.test(String(statistic))) return false;
  const span = spanOf(point);
  if (point.effective_time_frame !== undefined && !span) return false;
  const isPlaced =
    point.activity_name !== undefined || point.initial_sleep_onset_date_time !== undefined;
  return measures.every(({ name, units, isOverTime }) => {
    if (point[name] === undefined) return true;
    const needsSpan = isOverTime && !isPlaced;
    return amountIn(point, name, units) !== undefined && (!needsSpan || span?.isOverTime === true);
  });
}

interface Span {
  readonly start: FoundTime;
  readonly end?: FoundTime;
  readonly isOverTime: boolean;
}

/** A time frame: a moment, two moments, a moment and a duration, or a part of a day. */
function spanOf(point: JsonRecord): Span | undefined {
  const frame = recordIn(point, 'effective_time_frame');
  const interval = recordIn(frame, 'time_interval');
  const time = (record: JsonRecord, name: string) => readTime(textIn(record, name) ?? '');
  const [start, end] = [time(interval, 'start_date_time'), time(interval, 'end_date_time')];
  const long = amountIn(interval, 'duration', seconds);
  if (start && end) return { start, end, isOverTime: true };
  if (start && long !== undefined) return { start, end: moved(start, long), isOverTime: true };
  if (end && long !== undefined) return { start: moved(end, -long), end, isOverTime: true };
  const day = time(interval, 'date');
  if (day) return { start: day, isOverTime: true };
  const moment = time(frame, 'date_time');
  return moment && { start: moment, isOverTime: false };
}

const moved = (time: FoundTime, by: number): FoundTime =>
  'at' in time ? { ...time, at: time.at + by * 1000 } : { wall: time.wall + by * 1000 };

function takePoint(point: JsonRecord, intake: Intake): void {
  if (point.descriptive_statistic !== undefined) intake.warn('not-kept');
  else if (point.activity_name !== undefined) takeActivity(point, intake);
  else if (point.sleep_duration !== undefined || point.total_sleep_time !== undefined) {
    takeSleep(point, intake);
  } else intake.warn('not-kept');
}

function takeSleep(point: JsonRecord, intake: Intake): void {
  const span = spanOf(point);
  const start = readTime(textIn(point, 'initial_sleep_onset_date_time') ?? '') ?? span?.start;
  const end = readTime(textIn(point, 'final_awakening_date_time') ?? '') ?? span?.end;
  const asleepSeconds =
    amountIn(point, 'total_sleep_time', seconds) ?? amountIn(point, 'sleep_duration', seconds);
  const nap = point.is_main_sleep === false;
  // A part of a day does not say on which morning the night ended.
  if (!start || !end) intake.warn('unreadable-date', { what: 'sleep' });
  else intake.take({ kind: 'sleep', start, end, nap, ...known({ asleepSeconds }) });
}

function takeActivity(point: JsonRecord, intake: Intake): void {
  const span = spanOf(point);
  if (!span) {
    intake.warn('unreadable-date', { what: 'workout' });
    return;
  }
  const { start, end } = span;
  const elapsedSeconds = end && secondsBetween(start, end);
  intake.take({
    kind: 'training',
    start,
    activity: textIn(point, 'activity_name') ?? 'Other',
    ...known({
      seconds: amountIn(point, 'effective_duration', seconds) ?? elapsedSeconds,
      elapsedSeconds,
      meters: amountIn(point, 'distance', meters),
      kcal: amountIn(point, 'kcal_burned', kilocalories),
    }),
  });
}
