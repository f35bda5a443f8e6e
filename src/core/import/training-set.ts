import { NAME_MAX } from '../log/reading';
import type { TrainingSet } from '../log/training';
import { known } from '../result';

/** Largest number of repetitions, kilograms or seconds of a set (App's choice, as in copies). */
const SET_NUMBER_MAX = 100_000;

interface SetDraft {
  readonly exercise: string;
  readonly repetitions?: number | undefined;
  readonly kilograms?: number | undefined;
  readonly seconds?: number | undefined;
}

const possible = (value: number | undefined) =>
  value !== undefined && value >= 0 && value <= SET_NUMBER_MAX ? value : undefined;

/** A set as it can be stored: numbers that cannot be are unknown, and without any there is no set. */
export function cleanSet(draft: SetDraft): TrainingSet[] {
  const numbers = known({
    repetitions: possible(draft.repetitions),
    kilograms: possible(draft.kilograms),
    seconds: possible(draft.seconds),
  });
  const exercise = draft.exercise.trim().slice(0, NAME_MAX);
  return exercise === '' || Object.keys(numbers).length === 0 ? [] : [{ exercise, ...numbers }];
}
