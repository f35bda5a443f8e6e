import { readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { scaleOf } from '../core/import/numbers';
import { MS_PER_MINUTE, momentAt } from '../core/moment';
import { known } from '../core/result';
import { wholeText } from './decode-text';
import type { Importer } from './importer';
import { isRecord, type JsonRecord, numberIn, parsed, recordIn, recordsIn, textIn } from './json';
import { secondsBetween } from './table-times';

const LOINC = 'http://loinc.org';
/** LOINC codes that are kept: sleep, and the parts of a workout (HL7 US Physical Activity). */
const SLEEP_DURATION = '93832-4';
const ACTIVITY_TYPE = '73985-4';
const ACTIVITY_DURATION = '55411-3';
const ENERGY_BURNED = '55424-6';

/** UCUM codes in seconds. */
const secondsPer: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };

/** Said by mistake, or never said: what such a resource holds is not so. */
const isVoid = ({ status }: JsonRecord) => /^(entered-in-error|cancelled)$/.test(String(status));

/**
 * Observations of HL7 FHIR R4, alone, in a bundle, or one a line: sleep with its length, and workouts.
 * Everything else in a record of care is passed over.
 */
export const fhir: Importer = {
  id: 'fhir-r4',
  recognises: ({ text }) => text.startsWith('{') && /"resourceType"\s*:\s*"\w+"/.test(text),
  read: async (file, intake) => {
    const workouts = workoutsByTime();
    for (const resource of resourcesOf(await wholeText(file))) {
      if (resource.resourceType !== 'Observation' || isVoid(resource)) continue;
      for (const part of [resource, ...recordsIn(resource, 'component')]) {
        takePart(part, resource, workouts, intake);
      }
    }
    workouts.takeAll(intake);
  },
};

function resourcesOf(text: string): JsonRecord[] {
  const isLines = /^\s*\{.*\}[ \t]*\r?\n\s*\{/.test(text);
  const roots = isLines ? text.split('\n').filter((line) => line.trim() !== '') : [text];
  return roots.map(parsed).filter(isRecord).flatMap(withEntries);
}

const withEntries = (root: JsonRecord): JsonRecord[] =>
  root.resourceType === 'Bundle'
    ? recordsIn(root, 'entry').map((entry) => recordIn(entry, 'resource'))
    : [root];

function takePart(
  part: JsonRecord,
  resource: JsonRecord,
  workouts: ReturnType<typeof workoutsByTime>,
  intake: Intake,
): void {
  const code = recordsIn(recordIn(part, 'code'), 'coding').find(({ system }) => system === LOINC);
  if (code?.code === SLEEP_DURATION) takeSleep(part, resource, intake);
  else if (code?.code === ACTIVITY_DURATION) {
    workouts.add(resource, { seconds: secondsIn(part) });
  } else if (code?.code === ACTIVITY_TYPE) {
    workouts.add(resource, { activity: wordIn(part) });
  } else if (code?.code === ENERGY_BURNED) {
    const quantity = recordIn(part, 'valueQuantity');
    const isKcal = textIn(quantity, 'code', 'unit') === 'kcal';
    workouts.add(resource, { kcal: isKcal ? numberIn(quantity, 'value') : undefined });
  }
}

/** The word for an activity: a text, or the name of its code. */
function wordIn(part: JsonRecord): string | undefined {
  const concept = recordIn(part, 'valueCodeableConcept');
  const named = recordsIn(concept, 'coding').find(({ display }) => typeof display === 'string');
  return textIn(part, 'valueString') ?? textIn(concept, 'text') ?? textIn(named ?? {}, 'display');
}

function secondsIn(part: JsonRecord): number | undefined {
  const quantity = recordIn(part, 'valueQuantity');
  const scale = scaleOf(secondsPer, textIn(quantity, 'code', 'unit') ?? '');
  const value = numberIn(quantity, 'value');
  return scale === undefined || value === undefined ? undefined : value * scale;
}

/** When a resource holds: a period, or a moment, or a day. */
function timesOf(resource: JsonRecord): { start: FoundTime | undefined; end?: FoundTime } {
  const period = recordIn(resource, 'effectivePeriod');
  const [start, end] = [textIn(period, 'start'), textIn(period, 'end')].map((text) =>
    readTime(text ?? ''),
  );
  return start
    ? { start, ...known({ end }) }
    : { start: readTime(textIn(resource, 'effectiveDateTime') ?? '') };
}

function takeSleep(part: JsonRecord, resource: JsonRecord, intake: Intake): void {
  const { start, end } = timesOf(resource);
  const asleepSeconds = secondsIn(part);
  if (asleepSeconds === undefined) intake.warn('unreadable-number', { what: 'sleep' });
  else if (!start) intake.warn('unreadable-date', { what: 'sleep' });
  else
    intake.take({
      kind: 'sleep',
      start: end ? start : dayOf(start),
      asleepSeconds,
      ...known({ end }),
    });
}

/** A moment beside a length of sleep says the day, and neither the falling asleep nor the waking. */
function dayOf(time: FoundTime): FoundTime {
  if ('wall' in time) return { wall: time.wall, dateOnly: true };
  const { offset } = momentAt(time.at, time.zone ?? '+00:00');
  return { wall: time.at + offset * MS_PER_MINUTE, dateOnly: true };
}

interface WorkoutFacts {
  readonly activity?: string | undefined;
  readonly seconds?: number | undefined;
  readonly kcal?: number | undefined;
}

/**
 * The parts of a workout are resources of their own, and one in when they hold; of several workouts at
 * one time, the first of each part belong together.
 */
function workoutsByTime() {
  const workouts = new Map<string, WorkoutFacts & { readonly resource: JsonRecord }>();
  const met = new Map<string, number>();
  const add = (resource: JsonRecord, fact: WorkoutFacts): void => {
    const time = JSON.stringify([resource.effectivePeriod, resource.effectiveDateTime]);
    const part = `${time} ${Object.keys(fact).join()}`;
    const turn = met.get(part) ?? 0;
    met.set(part, turn + 1);
    const key = `${time} ${turn}`;
    workouts.set(key, { resource, ...workouts.get(key), ...fact });
  };
  const takeAll = (intake: Intake): void => {
    for (const { resource, ...facts } of workouts.values()) takeWorkout(resource, facts, intake);
  };
  return { add, takeAll };
}

/** Energy alone may have been burned at anything. */
function takeWorkout(resource: JsonRecord, facts: WorkoutFacts, intake: Intake): void {
  if (!('activity' in facts) && !('seconds' in facts)) return;
  const { start, end } = timesOf(resource);
  if (!start) {
    intake.warn('unreadable-date', { what: 'workout' });
    return;
  }
  const elapsedSeconds = end && secondsBetween(start, end);
  const { activity = 'Other', seconds = elapsedSeconds, kcal } = facts;
  intake.take({ kind: 'training', start, activity, ...known({ seconds, elapsedSeconds, kcal }) });
}
