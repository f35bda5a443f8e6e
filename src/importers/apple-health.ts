import { parseDay } from '../core/day';
import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { KJ_PER_KCAL } from '../core/import/numbers';
import type { Instant } from '../core/moment';
import { known } from '../core/result';
import { appleNights, type SleepRecord } from './apple-nights';
import { textOf } from './decode-text';
import type { Importer } from './importer';
import { attributesOf, isEmptyTag, scanXml, tagName } from './xml';

type Attributes = ReadonlyMap<string, string>;

const WATER = 'HKQuantityTypeIdentifierDietaryWater';
const SLEEP = 'HKCategoryTypeIdentifierSleepAnalysis';
const WORKOUT = 'HKWorkoutActivityType';

/** Records that may be wanted begin like this; the millions of others are skipped by it. */
const wantedStarts = [
  'Record type="HKQuantityTypeIdentifierDi',
  'Record type="HKCategoryTypeIdentifierS',
];

const unitScales: Readonly<Record<string, number>> = {
  ml: 1,
  l: 1000,
  fl_oz_us: 29.5735295625,
  fl_oz_imp: 28.4130625,
  cl: 10,
  dl: 100,
  cup_us: 236.5882365,
  cup_imp: 284.130625,
  pt_us: 473.176473,
  pt_imp: 568.26125,
  km: 1000,
  m: 1,
  mi: 1609.344,
  yd: 0.9144,
  ft: 0.3048,
  kcal: 1,
  cal: 1, // Apple's "Cal" is the food calorie
  kj: 1 / KJ_PER_KCAL,
  min: 60,
  s: 1,
  hr: 3600,
};

/** The export of Apple Health: workouts, nights and water; everything else is passed over. */
export const appleHealth: Importer = {
  id: 'apple-health',
  covers: ['gpx'],
  recognises: ({ text }) => /<!DOCTYPE HealthData|<HealthData[\s>]/.test(text.slice(0, 16_384)),
  read: async (file, intake) => {
    const reading = healthReading(intake);
    const isWhole = await scanXml(textOf(file.bytes()), reading.onPiece);
    reading.finish();
    if (!isWhole) intake.warn('cut-off');
  },
};

interface Workout {
  readonly attributes: Attributes;
  zone?: string;
  readonly statistics: Attributes[];
}

function healthReading(intake: Intake) {
  const sleeps: SleepRecord[] = [];
  const sources = oneOfEach();
  const zones = oneOfEach();
  let workout: Workout | undefined;
  let sleep: SleepRecord | undefined;
  /** Within an element whose content repeats or details what stands elsewhere. */
  let isAside = false;

  function onPiece(text: string, start: number, end: number): void {
    const letter = text.charCodeAt(start + 1);
    if (letter === LETTER_R) {
      if (wantedStarts.some((begin) => text.startsWith(begin, start + 1)) || isOdd(text, start)) {
        record(text, start, end);
      }
    } else if (letter === LETTER_M) {
      if (workout || sleep) metadata(text, start, end);
    } else if (letter === SLASH) {
      closing(text, start);
    } else if (letter === LETTER_W || letter === LETTER_C) {
      opening(text, start, end);
    }
  }

  /** A record whose type does not come first. */
  const isOdd = (text: string, start: number) => !text.startsWith('Record type="', start + 1);

  function record(text: string, start: number, end: number): void {
    if (isAside) return;
    const attributes = attributesOf(text, start, end);
    const type = attributes.get('type');
    if (type === WATER) takeWater(attributes, intake);
    if (type !== SLEEP) return;
    sleep = sleepRecord(attributes, sources, intake);
    if (sleep) sleeps.push(sleep);
    if (isEmptyTag(text, start, end)) sleep = undefined;
  }

  function opening(text: string, start: number, end: number): void {
    const name = tagName(text, start);
    if (name === 'Correlation' || name === 'WorkoutActivity') {
      isAside = !isEmptyTag(text, start, end);
    } else if (name === 'Workout') {
      workout = { attributes: attributesOf(text, start, end), statistics: [] };
      if (isEmptyTag(text, start, end)) endWorkout();
    } else if (name === 'WorkoutStatistics' && workout && !isAside) {
      workout.statistics.push(attributesOf(text, start, end));
    }
  }

  function closing(text: string, start: number): void {
    const letter = text.charCodeAt(start + 2);
    if (letter === LETTER_R) sleep = undefined;
    if (letter !== LETTER_W && letter !== LETTER_C) return;
    const name = tagName(text, start);
    if (name === 'Correlation' || name === 'WorkoutActivity') isAside = false;
    if (name === 'Workout') endWorkout();
  }

  function metadata(text: string, start: number, end: number): void {
    const attributes = attributesOf(text, start, end);
    const [key, value, target] = [attributes.get('key'), attributes.get('value'), sleep ?? workout];
    if (key === 'HKTimeZone' && value && target) target.zone = zones(value);
  }

  function endWorkout(): void {
    if (workout) takeWorkout(workout, intake);
    workout = undefined;
    isAside = false;
  }

  function finish(): void {
    for (const night of appleNights(sleeps)) intake.take(night);
  }

  return { onPiece, finish };
}

const LETTER_C = 0x43;
const LETTER_M = 0x4d;
const LETTER_R = 0x52;
const LETTER_W = 0x57;
const SLASH = 0x2f;

/** One text for all that are equal: a piece of a text keeps the whole of it in memory. */
function oneOfEach(): (text: string) => string {
  const met = new Map<string, string>();
  return (text) => {
    const same = met.get(text) ?? text;
    met.set(same, same);
    return same;
  };
}

const DATE = /^(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) ([+-]\d\d):?(\d\d)$/;

/**
 * The instant of a date. Its offset says nothing of the place: an export writes that of the day it was
 * made on every date of the year.
 */
function instant(text = ''): Instant | undefined {
  const [, date = '', hour, minute, second, offsetHours = '', offsetMinutes] =
    DATE.exec(text) ?? [];
  const day = parseDay(date);
  if (!day) return writtenInstant(text);
  const sign = offsetHours.startsWith('-') ? -1 : 1;
  const offset = Number(offsetHours) * 60 + sign * Number(offsetMinutes);
  const seconds = (Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second);
  return Date.parse(day) + seconds * 1000;
}

/** A phone that shows 12 hours has written them into some exports. */
function writtenInstant(text: string): Instant | undefined {
  const time = readTime(text);
  return time && 'at' in time ? time.at : undefined;
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

function amount(value: string | undefined, unit: string | undefined): number | undefined {
  const scale = unitScales[(unit ?? '').replace(/[^\w]/g, '').toLowerCase()];
  if (scale === undefined || !value || !NUMBER.test(value)) return undefined;
  const scaled = Number(value) * scale;
  return scaled >= 0 && Number.isFinite(scaled) ? scaled : undefined;
}

function takeWater(attributes: Attributes, intake: Intake): void {
  const at = instant(attributes.get('startDate'));
  const ml = amount(attributes.get('value'), attributes.get('unit'));
  if (at === undefined) intake.warn('unreadable-date', { what: 'water' });
  else if (ml === undefined) intake.warn('unreadable-number', { what: 'water' });
  else intake.take({ kind: 'drink', start: { at }, ml });
}

function sleepRecord(
  attributes: Attributes,
  sources: (text: string) => string,
  intake: Intake,
): SleepRecord | undefined {
  const start = instant(attributes.get('startDate'));
  const end = instant(attributes.get('endDate'));
  if (start === undefined || end === undefined || end < start) {
    intake.warn('unreadable-date', { what: 'sleep' });
    return undefined;
  }
  return {
    start,
    end,
    isAsleep: attributes.get('value')?.includes('Asleep') ?? false,
    source: sources(attributes.get('sourceName') ?? ''),
  };
}

function takeWorkout({ attributes, zone, statistics }: Workout, intake: Intake): void {
  const at = instant(attributes.get('startDate'));
  const end = instant(attributes.get('endDate'));
  if (at === undefined) {
    intake.warn('unreadable-date', { what: 'workout' });
    return;
  }
  const sumOf = (isIt: (type: string) => boolean) => {
    const row = statistics.find((given) => isIt(given.get('type') ?? ''));
    return row && amount(row.get('sum'), row.get('unit'));
  };
  const total = (name: string) => amount(attributes.get(name), attributes.get(`${name}Unit`));
  const start: FoundTime = { at, ...known({ zone }) };
  intake.take({
    kind: 'training',
    start,
    activity: (attributes.get('workoutActivityType') ?? '').replace(WORKOUT, '') || 'Other',
    ...known({
      seconds: total('duration') ?? (end === undefined ? undefined : (end - at) / 1000),
      meters: sumOf((type) => type.includes('Distance')) ?? total('totalDistance'),
      kcal: sumOf((type) => type.includes('ActiveEnergyBurned')) ?? total('totalEnergyBurned'),
    }),
  });
}
