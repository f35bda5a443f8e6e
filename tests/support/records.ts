import { addDays, type Day, MS_PER_DAY, parseDay } from '../../src/core/day';
import type { RecordMeta } from '../../src/core/log/entry';
import type { EntryByKind, Kind, KindRecord, RecordOf } from '../../src/core/log/kinds';
import type { RhythmPlan, StretchingPlan, TreatmentPlan } from '../../src/core/log/plan';
import { type Moment, wallMoment, type ZoneId } from '../../src/core/moment';
import { parseClock } from '../../src/core/number';
import { type RecordId, uuidV7 } from '../../src/core/record-id';
import { known } from '../../src/core/result';

/** What a test says about a record; undefined takes a default away. */
type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined };
type AnyRecord<E> = E & RecordMeta;

/** The day a test names; a slip in a test throws. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** The moment a wall clock shows `time` on `date`: spread it into a record that has a clock time. */
export function momentAtClock(date: string, time: string, zone: ZoneId = 'Europe/Vienna'): Moment {
  const minute = parseClock(time);
  if (minute === undefined) throw new Error(`${time} is no clock time`);
  return wallMoment(dayOf(date), minute, zone);
}

/** A well-formed id that is the same for the same number. */
export const recordIdOf = (number: number): RecordId =>
  uuidV7(number, Uint8Array.of(0, 0, 0, 0, 0, 0, number >> 24, number >> 16, number >> 8, number));

let made = 0;

function record<E extends EntryByKind[Kind]>(
  day: string,
  defaults: Omit<E, 'day'>,
  changes: Changes<AnyRecord<E>>,
): AnyRecord<E> {
  made += 1;
  const noon = Date.parse(dayOf(day)) + MS_PER_DAY / 2;
  const meta: RecordMeta = {
    id: recordIdOf(made),
    createdAt: noon,
    updatedAt: noon,
    source: { type: 'typed' },
  };
  return known({ ...meta, ...defaults, day: dayOf(day), ...changes }) as unknown as AnyRecord<E>;
}

/** A check-in with everything clear. */
export const checkIn = (day: string, changes: Changes<RecordOf<'check-in'>> = {}) =>
  record<EntryByKind['check-in']>(day, { soreness: {} }, changes);

/** An hour's run at RPE 5. */
export const training = (day: string, changes: Changes<RecordOf<'training'>> = {}) =>
  record<EntryByKind['training']>(
    day,
    { activity: 'run', minutes: 60, rpe: 5, regions: ['calf-left', 'calf-right'], marks: [] },
    changes,
  );

/** The diary's example night (science 3.1): 425 minutes asleep. */
export function sleep(day: string, changes: Changes<RecordOf<'sleep'>> = {}) {
  const evening = addDays(dayOf(day), -1);
  const awake = momentAtClock(day, '06:20');
  return record<EntryByKind['sleep']>(
    day,
    {
      ...awake,
      type: 'night',
      intoBed: momentAtClock(evening, '22:30'),
      tried: momentAtClock(evening, '22:50'),
      fallAsleepMinutes: 15,
      awakenings: 1,
      awakeMinutes: 10,
      awake,
      outOfBed: momentAtClock(day, '06:40'),
      quality: 4,
    },
    changes,
  );
}

/** Twenty minutes' nap. */
export const nap = (day: string, changes: Changes<RecordOf<'sleep'>> = {}) =>
  record<EntryByKind['sleep']>(day, { type: 'nap', sleptMinutes: 20 }, changes);

/** A quarter litre of water. */
export const drink = (day: string, changes: Changes<RecordOf<'drink'>> = {}) =>
  record<EntryByKind['drink']>(day, { ml: 250, what: 'water' }, changes);

/** A minute for each calf. */
export const stretch = (day: string, changes: Changes<RecordOf<'stretch'>> = {}) =>
  record<EntryByKind['stretch']>(
    day,
    {
      moves: [
        { region: 'calf-left', seconds: 60 },
        { region: 'calf-right', seconds: 60 },
      ],
    },
    changes,
  );

/** An hour's classic massage that took place. */
export const massage = (day: string, changes: Changes<RecordOf<'massage'>> = {}) =>
  record<EntryByKind['massage']>(
    day,
    {
      status: 'done',
      modality: 'classic',
      minutes: 60,
      pressure: 3,
      regions: ['upper-trap-left', 'upper-trap-right'],
      strokes: [],
    },
    changes,
  );

/** Nine centimetres knee to wall, left. */
export const mobilityTest = (day: string, changes: Changes<RecordOf<'mobility-test'>> = {}) =>
  record<EntryByKind['mobility-test']>(
    day,
    { test: 'knee-to-wall', side: 'left', trials: [8.5, 9], protocol: 'big-toe' },
    changes,
  );

/** A desk check with one answered body part: 5 x 2 x 2 = 20. */
export const questionnaire = (day: string, changes: Changes<RecordOf<'questionnaire'>> = {}) =>
  record<EntryByKind['questionnaire']>(
    day,
    {
      instrument: 'cmdq',
      version: '1',
      answers: {
        'neck.frequency': 'daily',
        'neck.discomfort': 'moderate',
        'neck.interference': 'slight',
      },
    },
    changes,
  );

/** A stiff neck, still open. */
export const complaint = (day: string, changes: Changes<RecordOf<'complaint'>> = {}) =>
  record<EntryByKind['complaint']>(
    day,
    { name: 'Stiff neck', regions: ['upper-trap-left'] },
    changes,
  );

/** A therapist by name alone. */
export const therapist = (day: string, changes: Changes<RecordOf<'therapist'>> = {}) =>
  record<EntryByKind['therapist']>(day, { name: 'Ana Petrova' }, changes);

/** None of the signs. */
export const safetyAnswer = (day: string, changes: Changes<RecordOf<'safety-answer'>> = {}) =>
  record<EntryByKind['safety-answer']>(day, { question: 'signs', items: [] }, changes);

/** A race. */
export const lifeEvent = (day: string, changes: Changes<RecordOf<'event'>> = {}) =>
  record<EntryByKind['event']>(day, { type: 'race' }, changes);

/** A massage every three weeks. */
export const rhythmPlan = (day: string, changes: Changes<AnyRecord<RhythmPlan>> = {}) =>
  record<RhythmPlan>(day, { type: 'rhythm', intervalDays: 21 }, changes);

/** Two sessions a week for four weeks. */
export const treatmentPlan = (day: string, changes: Changes<AnyRecord<TreatmentPlan>> = {}) =>
  record<TreatmentPlan>(
    day,
    {
      type: 'treatment',
      sessionsPerWeek: 2,
      weeks: 4,
      focusRegions: ['upper-trap-left'],
      avoidRegions: [],
      homeRegions: [],
    },
    changes,
  );

/** Hamstrings, to keep what there is. */
export const stretchingPlan = (day: string, changes: Changes<AnyRecord<StretchingPlan>> = {}) =>
  record<StretchingPlan>(
    day,
    { type: 'stretching', regions: ['hamstring-left', 'hamstring-right'], goal: 'keep' },
    changes,
  );

/** One record of each kind on a day, in the order of the kinds. */
export const oneOfEachKind = (day: string): KindRecord[] => [
  { kind: 'check-in', record: checkIn(day) },
  { kind: 'training', record: training(day) },
  { kind: 'sleep', record: sleep(day) },
  { kind: 'drink', record: drink(day) },
  { kind: 'stretch', record: stretch(day) },
  { kind: 'massage', record: massage(day) },
  { kind: 'mobility-test', record: mobilityTest(day) },
  { kind: 'questionnaire', record: questionnaire(day) },
  { kind: 'complaint', record: complaint(day) },
  { kind: 'therapist', record: therapist(day) },
  { kind: 'safety-answer', record: safetyAnswer(day) },
  { kind: 'event', record: lifeEvent(day) },
  { kind: 'plan', record: rhythmPlan(day) },
];
