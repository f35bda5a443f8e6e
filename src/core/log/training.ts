import { type ActivityId, activityIds } from '../activities';
import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import { type DistanceUnit, toMeters } from '../units';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { reading } from './reading';

/** Marks that make a session count as hard, whatever its RPE. */
export const trainingMarks = ['hard', 'new', 'eccentric'] as const;
export type TrainingMark = (typeof trainingMarks)[number];

/** One set as imports bring it: repetitions and kilograms, either may be unknown. */
export interface TrainingSet {
  readonly exercise: string;
  readonly repetitions?: number;
  readonly kilograms?: number;
  readonly seconds?: number;
}

/** A session of training or physical work. `at` is its start. */
export interface Training extends Entry {
  readonly activity: ActivityId;
  /** What the person calls it, where the table has no name for it. */
  readonly name?: string;
  readonly minutes: number;
  /** Session RPE 0-10 for the whole session (Foster 2001); absent when not rated. */
  readonly rpe?: number;
  readonly regions: readonly RegionId[];
  readonly distanceMeters?: number;
  readonly energyKcal?: number;
  readonly marks: readonly TrainingMark[];
  readonly sets?: readonly TrainingSet[];
}

export interface TrainingDraft extends EntryDraft {
  readonly activity: string;
  readonly name: string;
  readonly minutes: string;
  readonly rpe: string;
  readonly regions: readonly string[];
  readonly distance: string;
  readonly distanceUnit: DistanceUnit;
  readonly energy: string;
  readonly marks: readonly string[];
  readonly sets?: readonly TrainingSet[];
}

/** Reads a training draft; minutes and activity are needed, all else may stay unknown. */
export function parseTraining(
  draft: TrainingDraft,
  context: ParseContext,
): Result<Training, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const activity = read.choice('activity', draft.activity, activityIds, { required: true });
  const name = read.text('name', draft.name);
  const minutes = read.number('minutes', draft.minutes, 'trainingMinutes', { required: true });
  const rpe = read.number('rpe', draft.rpe, 'rpe');
  const regions = read.regions('regions', draft.regions);
  const distanceMeters = read.number('distance', draft.distance, 'distance', {
    convert: (typed) => toMeters(typed, draft.distanceUnit),
  });
  const energyKcal = read.number('energy', draft.energy, 'energyUsed');
  const marks = read.choices('marks', draft.marks, trainingMarks);
  return read.result({ entry, activity, minutes }, (needed) => ({
    ...needed.entry,
    activity: needed.activity,
    minutes: needed.minutes,
    regions,
    marks,
    ...known({ name, rpe, distanceMeters, energyKcal, sets: draft.sets }),
  }));
}
