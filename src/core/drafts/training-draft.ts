import { activityIds, regionsWorkedBy } from '../activities';
import { trainingPrefill } from '../analysis/prefill';
import type { DraftContext, ParseContext, Problem } from '../log/entry';
import type { RecordOf } from '../log/kinds';
import { parseTraining, type Training, type TrainingDraft } from '../log/training';
import { err, type Result } from '../result';
import { type DistanceUnit, fromMeters, METERS_PER_MILE } from '../units';
import { entryDraft, newEntryDraft, numberText } from './entry-draft';
import { withTypedLimits } from './typed-limits';
import { readKeeping } from './untouched';

/** A stored training as its form shows it. */
export function trainingDraft(
  training: Training,
  { distanceUnit }: Pick<DraftContext, 'distanceUnit'>,
): TrainingDraft {
  const { distanceMeters } = training;
  return {
    ...entryDraft(training),
    activity: training.activity,
    name: training.name ?? '',
    minutes: numberText(training.minutes),
    rpe: numberText(training.rpe),
    regions: training.regions,
    distance: numberText(
      distanceMeters === undefined ? undefined : fromMeters(distanceMeters, distanceUnit),
    ),
    distanceUnit,
    energy: numberText(training.energyKcal),
    marks: training.marks,
    ...(training.sets && { sets: training.sets }),
  };
}

/** A new training: the last activity with its usual minutes and the regions it works. */
export function newTrainingDraft(
  context: DraftContext,
  recent: readonly RecordOf<'training'>[],
  wishes: { readonly day?: string | null; readonly type?: string | null } = {},
): TrainingDraft {
  const wished = activityIds.find((id) => id === wishes.type);
  const alike = wished ? recent.filter(({ activity }) => activity === wished) : recent;
  const usual = trainingPrefill(alike);
  return {
    ...newEntryDraft(context, wishes.day),
    activity: wished ?? '',
    name: '',
    minutes: '',
    rpe: '',
    regions: wished ? regionsWorkedBy(wished) : [],
    distance: '',
    distanceUnit: context.distanceUnit,
    energy: '',
    marks: [],
    ...usual,
  };
}

/**
 * What changes with the activity: the regions it works, and in a new training its usual minutes, as
 * long as nobody typed minutes of their own.
 */
export function withActivity(
  draft: Pick<TrainingDraft, 'activity' | 'minutes'>,
  activity: string,
  recent: readonly RecordOf<'training'>[],
): Pick<TrainingDraft, 'activity' | 'regions' | 'minutes' | 'name'> {
  const usualOf = (id: string) =>
    trainingPrefill(recent.filter((training) => training.activity === id));
  const known = activityIds.find((id) => id === activity);
  const usual = usualOf(activity);
  const untyped = draft.minutes === '' || draft.minutes === usualOf(draft.activity)?.minutes;
  return {
    activity,
    name: usual?.name ?? '',
    regions: usual?.regions ?? (known ? regionsWorkedBy(known) : []),
    minutes: untyped ? (usual?.minutes ?? '') : draft.minutes,
  };
}

/** Reads a training's form; what was not retyped stays to the metre and the second. */
export function readTraining(
  draft: TrainingDraft,
  context: ParseContext,
  stored?: Training,
): Result<Training, Problem[]> {
  const { distanceUnit } = draft;
  const parse = (typed: TrainingDraft) => withLimits(parseTraining(typed, context), distanceUnit);
  if (!stored) return parse(draft);
  const shown = trainingDraft(stored, { distanceUnit });
  return readKeeping<Training, TrainingDraft>(
    draft,
    { stored, shown },
    [
      { of: ['at', 'offset'], from: ['day', 'time'], blank: { time: '' } },
      { of: ['minutes'], from: ['minutes'] },
      { of: ['distanceMeters'], from: ['distance', 'distanceUnit'], blank: { distance: '' } },
    ],
    parse,
  );
}

/** Tells the limits of a distance in the unit it is typed in. */
function withLimits(
  read: Result<Training, Problem[]>,
  unit: DistanceUnit,
): Result<Training, Problem[]> {
  if (read.ok) return read;
  const perUnit = unit === 'km' ? 1000 : METERS_PER_MILE;
  return err(withTypedLimits(read.error, 'distance', (meters) => meters / perUnit));
}
