import { toDay } from '../day';
import { lengthDraft } from '../drafts/length-draft';
import type { DrinkDraft } from '../log/drink';
import type { ParseContext, Problem } from '../log/entry';
import type { KindEntry } from '../log/kinds';
import { parseDrink } from '../log/parse-drink';
import { parseSleep } from '../log/parse-sleep';
import { NOTE_MAX } from '../log/reading';
import type { SleepDraft } from '../log/sleep';
import { parseTraining, type TrainingDraft } from '../log/training';
import { MS_PER_MINUTE, offsetAt } from '../moment';
import { roundTo } from '../number';
import { err, ok, type Result } from '../result';
import type { ActivityChoice } from './activity-table';
import { drinkOfWord } from './foreign-words';
import type { Found, FoundDrink, FoundSleep, FoundTime, FoundTraining } from './found';
import { clockOf, contextAt, entryDraftAt, instantOf, inZone, wallOf, zoneOf } from './found-time';
import { readCheckIn, readMassage, readStretch } from './read-found-care';
import { zoneOfOffset } from './zone-of-offset';

/** A longer sleep is two nights with the getting up lost between. */
const LONGEST_SLEEP_MS = 24 * 60 * MS_PER_MINUTE;

export interface ImportContext extends ParseContext {
  /** What the activity of a product is called here; `name` where the table has no name for it. */
  readonly activityOf: (word: string) => ActivityChoice & { readonly name: string };
}

/** Text of a positive amount; 0 in a file means that the device did not count. */
const amountText = (value: number | undefined, decimals: number): string =>
  value !== undefined && roundTo(value, decimals) > 0 ? String(roundTo(value, decimals)) : '';

function trainingDraft(found: FoundTraining, context: ImportContext): TrainingDraft {
  const { activity, name, regions } = context.activityOf(found.activity);
  return {
    ...entryDraftAt(found, context),
    activity,
    name,
    minutes: found.seconds === undefined ? '' : String(roundTo(found.seconds / 60, 1)),
    rpe: found.rpe === undefined ? '' : String(found.rpe),
    regions,
    distance: amountText(found.meters === undefined ? undefined : found.meters / 1000, 5),
    distanceUnit: 'km',
    energy: amountText(found.kcal, 0),
    marks: [],
    ...(found.sets && found.sets.length > 0 && { sets: found.sets }),
  };
}

/** A distance or an energy that cannot be is left out; the session itself stays. */
function readTraining(found: FoundTraining, context: ImportContext) {
  const draft = trainingDraft(found, context);
  const here = contextAt(found.start, context);
  const read = parseTraining(draft, here);
  if (read.ok) return read;
  const fields = new Set(read.error.map(({ field }) => field));
  return parseTraining(
    {
      ...draft,
      ...(fields.has('distance') && { distance: '' }),
      ...(fields.has('energy') && { energy: '' }),
    },
    here,
  );
}

/** A sleep with both ends. */
type TimedSleep = FoundSleep & { readonly end: FoundTime };

const isTimed = (found: FoundSleep): found is TimedSleep => found.end !== undefined;

function sleepDraft(found: TimedSleep, context: ParseContext): SleepDraft {
  const asleep = found.asleepSeconds;
  const spanMs = instantOf(found.end, context) - instantOf(found.start, context);
  const end = wallOf(found.end, context);
  // One clock for both ends: the parser counts backwards from getting up on the clock of that morning.
  const start = clockOf(wallOf(startOnClockOfEnd(found, context), context));
  return {
    ...rated(found, lengthDraft(toDay(end), '')),
    form: asleep === undefined ? 'full' : 'short',
    tried: start,
    asleep: start,
    awakeMinutes:
      asleep === undefined ? '' : String(Math.max(0, Math.floor((spanMs / 1000 - asleep) / 60))),
    awake: clockOf(end),
  };
}

const rated = ({ nap, quality, note = '' }: FoundSleep, draft: SleepDraft): SleepDraft => ({
  ...draft,
  note: note.slice(0, NOTE_MAX),
  type: nap ? 'nap' : 'night',
  quality: quality === undefined ? '' : String(quality),
});

function startOnClockOfEnd({ start, end }: TimedSleep, context: ParseContext): FoundTime {
  const zone = zoneOf(end, context);
  return 'at' in start && zoneOf(start, context) !== zone ? { at: start.at, zone } : start;
}

/** A sleep through which the clock did not change is read on one that never does: that is much faster. */
function onOneClock(found: TimedSleep, context: ParseContext): TimedSleep {
  const { start, end } = found;
  if (!('at' in start && 'at' in end)) return found;
  const offset = offsetAt(end.at, zoneOf(end, context));
  if (offset !== offsetAt(start.at, zoneOf(end, context))) return found;
  const zone = zoneOfOffset(offset);
  return { ...found, start: { ...start, zone }, end: { ...end, zone } };
}

function readSleep(told: FoundSleep, context: ParseContext) {
  if (!isTimed(told)) {
    const { start, asleepSeconds } = told;
    const minutes = asleepSeconds === undefined ? '' : String(Math.round(asleepSeconds / 60));
    const draft = rated(told, lengthDraft(toDay(wallOf(start, context)), minutes));
    return parseSleep(draft, contextAt(start, context));
  }
  const found = onOneClock(told, context);
  const span = instantOf(found.end, context) - instantOf(found.start, context);
  if (span < 0 || span >= LONGEST_SLEEP_MS) {
    return err<Problem[]>([{ field: 'awake', reason: 'ends-before-start' }]);
  }
  return parseSleep(sleepDraft(found, context), inZone(zoneOf(found.end, context), context));
}

const drinkDraft = (found: FoundDrink, context: ParseContext): DrinkDraft => ({
  ...entryDraftAt(found, context),
  amount: amountText(found.ml, 2),
  unit: 'ml',
  ...drinkOfWord(found.what ?? ''),
});

const withKind = <K extends KindEntry['kind'], Value>(
  kind: K,
  read: Result<Value, Problem[]>,
): Result<{ readonly kind: K; readonly entry: Value }, Problem[]> =>
  read.ok ? ok({ kind, entry: read.value }) : read;

/** Reads what a file holds as a form would: the same drafts, the same parsers, the same limits. */
export function readFound(found: Found, context: ImportContext): Result<KindEntry, Problem[]> {
  if (found.kind === 'training') return withKind('training', readTraining(found, context));
  if (found.kind === 'sleep') return withKind('sleep', readSleep(found, context));
  if (found.kind === 'massage') return withKind('massage', readMassage(found, context));
  if (found.kind === 'stretch') return withKind('stretch', readStretch(found, context));
  if (found.kind === 'check-in') return withKind('check-in', readCheckIn(found, context));
  return withKind('drink', parseDrink(drinkDraft(found, context), contextAt(found.start, context)));
}
