import type { Entry } from '../log/entry';
import type { EntryByKind, Kind } from '../log/kinds';
import { type MeasureId, measures } from '../measures';
import type { CellType } from './csv-cells';

/** How a field of a record becomes columns. */
export type Field =
  /** One column, with the unit that its heading names. */
  | { readonly cell: CellType; readonly unit?: string }
  /** A column for each key, such as one for each region. */
  | { readonly map: Field }
  /** Numbered columns, a set for each item of a list. */
  | { readonly each: Fields }
  /** A column for each part. */
  | { readonly parts: Fields };

export type Fields = Readonly<Record<string, Field>>;

const text: Field = { cell: 'text' };
const list: Field = { cell: 'list' };
const numbers: Field = { cell: 'numbers' };
const moment: Field = { cell: 'moment' };
const instant: Field = { cell: 'instant' };
const number = (unit: string): Field => ({ cell: 'number', unit });

/** A measure in its own unit; a scale names its ends. */
function measured(id: MeasureId): Field {
  const { unit, min, max } = measures[id];
  return number(unit === 'points' ? `${min}-${max}` : unit);
}

const shared: Fields = {
  id: text,
  day: text,
  at: moment,
  note: text,
  createdAt: instant,
  updatedAt: instant,
  source: { parts: { type: text, importer: text, batch: text, foreignId: text } },
};

/** The fields of an entry, of each of its forms where it has several. */
type FieldOf<E> = E extends Entry ? Exclude<keyof E, keyof Entry> : never;

/** A field added to a kind does not compile until it has a column. */
const ownFields: { readonly [K in Kind]: Readonly<Record<FieldOf<EntryByKind[K]>, Field>> } = {
  'check-in': {
    energy: measured('energy'),
    stress: measured('stress'),
    mood: measured('mood'),
    sleepQuality: measured('sleepQuality'),
    soreness: { map: measured('soreness') },
    pain: { map: measured('pain') },
    kinds: { map: list },
  },
  training: {
    activity: text,
    name: text,
    minutes: measured('trainingMinutes'),
    rpe: measured('rpe'),
    regions: list,
    distanceMeters: measured('distance'),
    energyKcal: measured('energyUsed'),
    marks: list,
    sets: {
      each: {
        exercise: text,
        repetitions: number('times'),
        kilograms: number('kg'),
        seconds: number('s'),
      },
    },
  },
  sleep: {
    type: text,
    intoBed: moment,
    tried: moment,
    fallAsleepMinutes: measured('minutesToFallAsleep'),
    asleep: moment,
    awakenings: measured('awakenings'),
    awakeMinutes: measured('minutesAwake'),
    awake: moment,
    outOfBed: moment,
    sleptMinutes: measured('sleepMinutes'),
    quality: measured('sleepQuality'),
  },
  drink: { ml: measured('drink'), what: text, name: text },
  stretch: {
    moves: { each: { region: text, seconds: measured('holdSeconds'), stretch: text } },
    routine: text,
  },
  massage: {
    status: text,
    modality: text,
    minutes: measured('massageMinutes'),
    pressure: measured('pressure'),
    regions: list,
    therapist: text,
    tensionBefore: { map: measured('tension') },
    tensionAfter: { map: measured('tension') },
    strokes: list,
    tool: text,
    movement: text,
    price: number('own currency'),
  },
  // The unit of a trial is the test's own.
  'mobility-test': { test: text, side: text, trials: numbers, protocol: text },
  questionnaire: { instrument: text, version: text, answers: { map: text }, complaint: text },
  complaint: { name: text, regions: list, goal: text, closedOn: text },
  therapist: { name: text, practice: text, phone: text, bookingLink: text, licence: text },
  'safety-answer': {
    question: text,
    items: list,
    regions: list,
    cleared: { parts: { by: text, day: text, regions: list } },
  },
  event: { type: text, name: text, lastDay: text, regions: list },
  plan: {
    type: text,
    intervalDays: number('days'),
    setBy: text,
    sessionsPerWeek: number('a week'),
    weeks: number('weeks'),
    focusRegions: list,
    avoidRegions: list,
    homeRegions: list,
    reviewDay: text,
    reviewedOn: text,
    modalities: list,
    homeStretches: {
      each: { stretch: text, seconds: number('s'), timesPerWeek: number('a week') },
    },
    regions: list,
    goal: text,
  },
};

/** The columns of a kind's table. */
export const fieldsOfKind = (kind: Kind): Fields => ({ ...shared, ...ownFields[kind] });
