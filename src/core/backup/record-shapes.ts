import { activityIds } from '../activities';
import { type Day, parseDay } from '../day';
import { type SorenessKind, sorenessKinds } from '../log/check-in';
import { drinkIds } from '../log/drink';
import type { Entry, RecordMeta, Source } from '../log/entry';
import { eventTypeIds } from '../log/event';
import type { Kind, RecordOf } from '../log/kinds';
import { massageTools, modalityIds, strokeIds } from '../log/massage';
import { type MobilityTest, mobilityTestIds, mobilityTestOf } from '../log/mobility-test';
import {
  type HomeStretch,
  type RhythmPlan,
  type StretchingPlan,
  stretchGoals,
  type TreatmentPlan,
} from '../log/plan';
import { type Questionnaire, questionsOf } from '../log/questionnaire';
import { FIRST_DAY, NAME_MAX, NOTE_MAX } from '../log/reading';
import { safetyItemsOf } from '../log/safety-answer';
import type { StretchMove } from '../log/stretch';
import { type TrainingSet, trainingMarks } from '../log/training';
import { type MeasureId, measures } from '../measures';
import type { Moment } from '../moment';
import { parseRecordId, type RecordId } from '../record-id';
import { isRegionId, type RegionId } from '../regions';
import { ok } from '../result';
import {
  type Fields,
  flaw,
  list,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  tagged,
  text,
} from './shape';

const measured = (id: MeasureId): Shape<number> => {
  const { min, max, decimals } = measures[id];
  return number(min, max, decimals === 0);
};

const day: Shape<Day> = (value) => {
  const parsed = typeof value === 'string' ? parseDay(value) : undefined;
  return parsed && parsed >= FIRST_DAY ? ok(parsed) : flaw('not-a-day');
};

const recordId: Shape<RecordId> = (value) => {
  const parsed = typeof value === 'string' ? parseRecordId(value) : undefined;
  return parsed ? ok(parsed) : flaw('not-an-id');
};

const region: Shape<RegionId> = (value) =>
  typeof value === 'string' && isRegionId(value) ? ok(value) : flaw('unknown-choice');

/** A booking link may open nothing but a web page. */
const link: Shape<string> = (value) => {
  const read = text(2000)(value);
  return read.ok && !/^https?:\/\/\S+$/i.test(read.value) ? flaw('not-a-link') : read;
};

/** Instants a JavaScript date can hold, from the first day on, with a day's slack for time zones. */
const instant = number(-86_400_000, 8.64e15);
/** Minutes east of UTC: no zone is a day away. */
const offset = number(-1440, 1440);

const regions = list(region);
const regionNumbers = (id: MeasureId) => mapOf(isRegionId, () => measured(id));
const name = text(NAME_MAX);

const moment = object<Moment>({ at: instant, offset });

const source: Shape<Source> = tagged<Source>('type', {
  typed: object<Extract<Source, { type: 'typed' }>>({ type: oneOf(['typed']) }),
  demo: object<Extract<Source, { type: 'demo' }>>({ type: oneOf(['demo']), batch: name }),
  import: object<Extract<Source, { type: 'import' }>>({
    type: oneOf(['import']),
    importer: name,
    batch: name,
    foreignId: text(1000),
  }),
});

const shared: Fields<Entry & RecordMeta> = {
  id: recordId,
  createdAt: instant,
  updatedAt: instant,
  source,
  day,
  at: optional(instant),
  offset: optional(offset),
  note: optional(text(NOTE_MAX)),
};

type Stored<E> = E & RecordMeta;

const rhythm = object<Stored<RhythmPlan>>({
  ...shared,
  type: oneOf(['rhythm']),
  intervalDays: measured('intervalDays'),
});

const homeStretch = object<HomeStretch>({
  stretch: text(40),
  seconds: number(1, 3_600),
  timesPerWeek: number(1, 21),
});

const treatment = object<Stored<TreatmentPlan>>({
  ...shared,
  type: oneOf(['treatment']),
  setBy: optional(name),
  sessionsPerWeek: measured('sessionsPerWeek'),
  weeks: measured('planWeeks'),
  focusRegions: regions,
  avoidRegions: regions,
  homeRegions: regions,
  reviewDay: optional(day),
  reviewedOn: optional(day),
  modalities: optional(list(oneOf(modalityIds))),
  homeStretches: optional(list(homeStretch)),
});

const stretching = object<Stored<StretchingPlan>>({
  ...shared,
  type: oneOf(['stretching']),
  regions,
  goal: oneOf(stretchGoals),
});

const mobilityTest: Shape<Stored<MobilityTest>> = (value) => {
  const read = object<Stored<MobilityTest>>({
    ...shared,
    test: oneOf(mobilityTestIds),
    side: optional(oneOf(['left', 'right'])),
    trials: list(number(-1000, 1000), 3),
    protocol: text(40),
  })(value);
  if (!read.ok) return read;
  const { min, max, protocols } = mobilityTestOf(read.value.test);
  if (!protocols.some(({ id }) => id === read.value.protocol)) {
    return flaw('unknown-choice', 'protocol');
  }
  const { trials } = read.value;
  if (trials.length === 0) return flaw('missing', 'trials');
  return trials.every((trial) => trial >= min && trial <= max)
    ? read
    : flaw('out-of-range', 'trials');
};

const questionnaire: Shape<Stored<Questionnaire>> = (value) => {
  const isText = (key: string): key is string => key.length > 0;
  const read = object<Stored<Questionnaire>>({
    ...shared,
    instrument: oneOf(['cmdq', 'ostrc']),
    version: text(20),
    answers: mapOf(isText, () => text(40)) as Shape<Readonly<Record<string, string>>>,
    complaint: optional(recordId),
  })(value);
  if (!read.ok) return read;
  const questions = questionsOf(read.value.instrument);
  for (const [question, answer] of Object.entries(read.value.answers)) {
    if (!questions.get(question)?.includes(answer)) {
      return flaw('unknown-choice', `answers.${question.slice(0, 40)}`);
    }
  }
  return read;
};

/** Most of a set's numbers have no measure of their own: anything a person could lift or hold. */
const setNumber = number(0, 100_000);

/** What a whole record of each kind looks like, field by field (ranges from the measures). */
export const recordShapes: { readonly [K in Kind]: Shape<RecordOf<K>> } = {
  'check-in': object<RecordOf<'check-in'>>({
    ...shared,
    energy: optional(measured('energy')),
    stress: optional(measured('stress')),
    mood: optional(measured('mood')),
    sleepQuality: optional(measured('sleepQuality')),
    soreness: optional(regionNumbers('soreness')),
    pain: optional(regionNumbers('pain')),
    kinds: optional(mapOf(isRegionId, () => list<SorenessKind>(oneOf(sorenessKinds)))),
  }),
  training: object<RecordOf<'training'>>({
    ...shared,
    activity: oneOf(activityIds),
    name: optional(name),
    minutes: measured('trainingMinutes'),
    rpe: optional(measured('rpe')),
    regions,
    distanceMeters: optional(measured('distance')),
    energyKcal: optional(measured('energyUsed')),
    marks: list(oneOf(trainingMarks)),
    sets: optional(
      list(
        object<TrainingSet>({
          exercise: name,
          repetitions: optional(setNumber),
          kilograms: optional(setNumber),
          seconds: optional(setNumber),
        }),
      ),
    ),
  }),
  sleep: object<RecordOf<'sleep'>>({
    ...shared,
    type: oneOf(['night', 'nap']),
    intoBed: optional(moment),
    tried: optional(moment),
    fallAsleepMinutes: optional(measured('minutesToFallAsleep')),
    asleep: optional(moment),
    awakenings: optional(measured('awakenings')),
    awakeMinutes: optional(measured('minutesAwake')),
    awake: optional(moment),
    outOfBed: optional(moment),
    sleptMinutes: optional(measured('sleepMinutes')),
    quality: optional(measured('sleepQuality')),
  }),
  drink: object<RecordOf<'drink'>>({
    ...shared,
    ml: measured('drink'),
    what: oneOf(drinkIds),
    name: optional(name),
  }),
  stretch: object<RecordOf<'stretch'>>({
    ...shared,
    moves: list(
      object<StretchMove>({ region, seconds: measured('holdSeconds'), stretch: optional(name) }),
    ),
    routine: optional(name),
  }),
  massage: object<RecordOf<'massage'>>({
    ...shared,
    status: oneOf(['done', 'planned']),
    modality: oneOf(modalityIds),
    minutes: optional(measured('massageMinutes')),
    pressure: optional(measured('pressure')),
    regions,
    therapist: optional(recordId),
    tensionBefore: optional(regionNumbers('tension')),
    tensionAfter: optional(regionNumbers('tension')),
    strokes: list(oneOf(strokeIds)),
    tool: optional(oneOf(massageTools)),
    movement: optional(text(1000)),
    price: optional(measured('price')),
  }),
  'mobility-test': mobilityTest,
  questionnaire,
  complaint: object<RecordOf<'complaint'>>({
    ...shared,
    name,
    regions,
    goal: optional(text(1000)),
    closedOn: optional(day),
  }),
  therapist: object<RecordOf<'therapist'>>({
    ...shared,
    name,
    practice: optional(name),
    phone: optional(text(50)),
    bookingLink: optional(link),
    licence: optional(text(1000)),
  }),
  'safety-answer': object<RecordOf<'safety-answer'>>({
    ...shared,
    question: oneOf(['signs', 'conditions']),
    items: list(oneOf([...safetyItemsOf('signs'), ...safetyItemsOf('conditions')])),
    regions: optional(regions),
    cleared: optional(object({ by: name, day, regions })),
  }),
  event: object<RecordOf<'event'>>({
    ...shared,
    type: oneOf(eventTypeIds),
    name: optional(name),
    lastDay: optional(day),
    regions: optional(regions),
  }),
  plan: tagged<RecordOf<'plan'>>('type', { rhythm, treatment, stretching }),
};
