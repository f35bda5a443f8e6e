import type { FoundTime, Intake } from '../core/import/found';
import { type DecimalSign, tableNumber } from '../core/import/numbers';
import { cleanSet } from '../core/import/training-set';
import type { TrainingSet } from '../core/log/training';
import { known } from '../core/result';

/** Kilograms in an avoirdupois pound (NIST Handbook 44). */
const KG_PER_LB = 0.45359237;

export type WeightUnit = 'kg' | 'lb';

/** The unit that a column or a cell names, or undefined where it names none. */
export function weightUnitOf(text: string): WeightUnit | undefined {
  if (/\bkgs?\b|_kg/i.test(text)) return 'kg';
  return /\blbs?\b|_lbs?/i.test(text) ? 'lb' : undefined;
}

/** A unit that stands nowhere in the file is asked for. */
export function askedWeightUnit(intake: Intake): WeightUnit {
  const answer = intake.answer({ id: 'weight-unit', choices: ['kg', 'lb'], guess: 'kg' });
  return answer === 'lb' ? 'lb' : 'kg';
}

export interface SetCells {
  readonly row: number;
  readonly exercise: string;
  readonly weight: string;
  readonly unit: WeightUnit;
  readonly repetitions: string;
  readonly seconds: number | undefined;
}

/** One row's set. A number that is none is said and left out; the set stays. */
export function setOfCells(cells: SetCells, decimal: DecimalSign, intake: Intake): TrainingSet[] {
  const read = (text: string, what: string) => {
    const value = text === '' ? undefined : tableNumber(text, decimal);
    const isBad = text !== '' && (value === undefined || value < 0 || value > SET_LIMIT);
    if (isBad) intake.warn('unreadable-number', { row: cells.row, what });
    return isBad ? undefined : value;
  };
  const weight = read(cells.weight, 'weight');
  const seconds = cells.seconds === 0 ? undefined : cells.seconds;
  return cleanSet({
    exercise: cells.exercise,
    repetitions: read(cells.repetitions, 'repetitions'),
    kilograms: weight && cells.unit === 'lb' ? weight * KG_PER_LB : weight || undefined,
    seconds,
  });
}

const SET_LIMIT = 100_000;

interface Workout {
  readonly start: FoundTime;
  readonly seconds: number | undefined;
  readonly activity: string;
  readonly sets: TrainingSet[];
}

/** Gathers the rows of a table, one per set, into workouts by a key that they share. */
export function workoutsByKey() {
  const workouts = new Map<string, Workout>();
  const add = (key: string, workout: Omit<Workout, 'sets'>, sets: readonly TrainingSet[]): void => {
    const met = workouts.get(key) ?? { ...workout, sets: [] };
    workouts.set(key, met);
    met.sets.push(...sets);
  };
  const takeAll = (intake: Intake): void => {
    for (const { start, seconds, activity, sets } of workouts.values()) {
      intake.take({ kind: 'training', start, activity, sets, ...known({ seconds }) });
    }
  };
  return { add, takeAll };
}
