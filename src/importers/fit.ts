import type { FoundTime, FoundTraining, Intake } from '../core/import/found';
import { cleanSet } from '../core/import/training-set';
import { zoneOfOffset } from '../core/import/zone-of-offset';
import type { TrainingSet } from '../core/log/training';
import { known } from '../core/result';
import {
  type FitMessage,
  type FitPart,
  isFitAt,
  LARGEST_FIT,
  readFit,
  type Wanted,
} from './fit-reader';
import { fitSports } from './fit-sports';
import { allBytes } from './import-file';
import type { Importer } from './importer';
import { Refusal } from './refusal';

/** Message numbers of the FIT profile. */
const FILE_ID = 0;
const SESSION = 18;
const RECORD = 20;
const ACTIVITY = 34;
const TIME_CORRELATION = 162;
const SET = 225;
const SLEEP_LEVEL = 275;
const TIMESTAMP = 253;
/** The fields that are read of each: no place, no name, no number of a device. */
const wanted: Wanted = new Map([
  [FILE_ID, [0]],
  [SESSION, [TIMESTAMP, 2, 5, 6, 7, 8, 9, 11]],
  [RECORD, [TIMESTAMP, 5]],
  [ACTIVITY, [TIMESTAMP, 5]],
  [TIME_CORRELATION, [TIMESTAMP, 1]],
  [SET, [0, 3, 4, 5]],
  [SLEEP_LEVEL, [TIMESTAMP, 0]],
]);

/** 1989-12-31T00:00:00Z in seconds since 1970: where FIT begins to count. */
const FIT_EPOCH = 631_065_600;
/** Below this a time counts seconds since the device was switched on. */
const SYSTEM_TIME_END = 0x10000000;
const TRANSITION = 3;
const ACTIVITY_FILE = 4;
const AWAKE = 1;
const UNMEASURABLE = 0;

/** Recordings of watches and bike computers, and nights of some. */
export const fit: Importer = {
  id: 'fit',
  recognises: ({ bytes }) => isFitAt(bytes, 0),
  read: async (file, intake) => {
    const bytes = await allBytes(file.bytes(), LARGEST_FIT);
    if (!bytes) throw new Refusal('too-large', 'fit');
    const parts = readFit(bytes, wanted);
    if (parts.every(({ messages }) => messages.length === 0))
      throw new Refusal('broken-file', 'fit');
    for (const part of parts) readPart(part, intake);
  },
};

function readPart({ messages, flaw }: FitPart, intake: Intake): void {
  if (flaw) intake.warn(flaw);
  const ofType = (type: number) => messages.filter((message) => message.type === type);
  const kind = ofType(FILE_ID)[0]?.fields.get(0);
  const clock = clockOf(ofType);
  readSleep(ofType(SLEEP_LEVEL), clock, intake);
  if (kind !== undefined && kind !== ACTIVITY_FILE) return;
  const sessions = ofType(SESSION);
  const sets = ofType(SET);
  for (const { fields } of sessions) {
    if (fields.get(5) === TRANSITION) continue;
    const own = sessions.length === 1 ? sets.flatMap(setOf) : [];
    takeSession(fields, clock, own, intake);
  }
  if (sessions.length === 0 && ofType(RECORD).length > 0)
    takeRecords(ofType(RECORD), clock, intake);
}

type Clock = (seconds: number | undefined) => FoundTime | undefined;
type OfType = (type: number) => FitMessage[];

/**
 * Turns FIT seconds into a time. What counts from switching on is moved by the two clocks that the file
 * puts side by side; where only the wearer's clock stands beside it, the time has no zone.
 */
function clockOf(ofType: OfType): Clock {
  const activity = ofType(ACTIVITY)[0]?.fields;
  const correlation = ofType(TIME_CORRELATION)[0]?.fields;
  const utcShift = shiftOf(correlation?.get(TIMESTAMP), correlation?.get(1));
  const wallShift = shiftOf(activity?.get(5), activity?.get(TIMESTAMP));
  const zone = zoneOf(activity);
  const ms = (seconds: number) => (seconds + FIT_EPOCH) * 1000;
  return (seconds) => {
    if (seconds === undefined) return undefined;
    if (seconds >= SYSTEM_TIME_END) return { at: ms(seconds), ...known({ zone }) };
    if (utcShift !== undefined) return { at: ms(seconds + utcShift) };
    return wallShift === undefined ? undefined : { wall: ms(seconds + wallShift) };
  };
}

const shiftOf = (real: number | undefined, system: number | undefined): number | undefined =>
  real !== undefined && system !== undefined && real >= SYSTEM_TIME_END && system < SYSTEM_TIME_END
    ? real - system
    : undefined;

function zoneOf(activity: FitMessage['fields'] | undefined): string | undefined {
  const [utc, local] = [activity?.get(TIMESTAMP), activity?.get(5)];
  if (utc === undefined || local === undefined) return undefined;
  const minutes = (local - utc) / 60;
  if (minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return undefined;
  return zoneOfOffset(minutes);
}

const scaled = (value: number | undefined, scale: number) =>
  value === undefined ? undefined : value / scale;

function takeSession(
  fields: FitMessage['fields'],
  clock: Clock,
  sets: readonly TrainingSet[],
  intake: Intake,
): void {
  const elapsedSeconds = scaled(fields.get(7), 1000);
  const start = clock(fields.get(2)) ?? startBefore(clock(fields.get(TIMESTAMP)), elapsedSeconds);
  if (!start) {
    intake.warn('unreadable-date');
    return;
  }
  const found: FoundTraining = {
    kind: 'training',
    start,
    activity: wordOf(fields.get(5), fields.get(6)),
    ...(sets.length > 0 && { sets }),
    ...known({
      seconds: scaled(fields.get(8), 1000) ?? elapsedSeconds,
      elapsedSeconds,
      meters: scaled(fields.get(9), 100),
      kcal: fields.get(11),
    }),
  };
  intake.take(found);
}

function startBefore(end: FoundTime | undefined, seconds: number | undefined) {
  return end && 'at' in end && seconds !== undefined
    ? { ...end, at: end.at - seconds * 1000 }
    : end;
}

const wordOf = (sport: number | undefined, subSport: number | undefined): string =>
  fitSports.sub.get(subSport ?? -1) ?? fitSports.sport.get(sport ?? -1) ?? 'generic';

/** A recording that was cut off before its summary: its points still tell when and how far. */
function takeRecords(records: readonly FitMessage[], clock: Clock, intake: Intake): void {
  const times = records.map(({ fields }) => clock(fields.get(TIMESTAMP))).filter((time) => !!time);
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last || !('at' in first) || !('at' in last)) return;
  intake.warn('no-session');
  const meters = records.findLast(({ fields }) => fields.has(5))?.fields.get(5);
  intake.take({
    kind: 'training',
    start: first,
    activity: 'generic',
    seconds: Math.max(0, last.at - first.at) / 1000,
    ...known({ meters: scaled(meters, 100) }),
  });
}

function setOf({ fields }: FitMessage): TrainingSet[] {
  const isActive = fields.get(5) === 1;
  if (!isActive) return [];
  return cleanSet({
    exercise: 'strength',
    repetitions: fields.get(3),
    kilograms: scaled(fields.get(4), 16),
    seconds: scaled(fields.get(0), 1000),
  });
}

/** Every level lasts until the next one; the last ends the night. */
function readSleep(levels: readonly FitMessage[], clock: Clock, intake: Intake): void {
  const [first, last] = [levels[0], levels.at(-1)];
  const start = clock(first?.fields.get(TIMESTAMP));
  const end = clock(last?.fields.get(TIMESTAMP));
  if (!start || !end || levels.length < 2) return;
  let asleepSeconds = 0;
  levels.forEach(({ fields }, index) => {
    const next = levels[index + 1]?.fields.get(TIMESTAMP);
    const [at, level] = [fields.get(TIMESTAMP), fields.get(0)];
    if (next === undefined || at === undefined) return;
    if (level !== undefined && level !== AWAKE && level !== UNMEASURABLE)
      asleepSeconds += next - at;
  });
  intake.take({ kind: 'sleep', start, end, asleepSeconds });
}
