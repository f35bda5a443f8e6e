import { NAME_MAX } from '../log/reading';
import { parseRecordId, type RecordId } from '../record-id';
import { ok } from '../result';
import { MOST_STEPS, type OwnRoutine, stepSeconds } from '../stretches/own-routine';
import type { RoutineStep } from '../stretches/routine-holds';
import { isStretchId, type StretchId } from '../stretches/stretch-library';
import { flaw, list, number, object, oneOf, optional, type Shape, text } from './shape';

const routineId: Shape<RecordId> = (value) => {
  const id = typeof value === 'string' ? parseRecordId(value) : undefined;
  return id ? ok(id) : flaw('not-an-id');
};

const stretchId: Shape<StretchId> = (value) =>
  typeof value === 'string' && isStretchId(value) ? ok(value) : flaw('unknown-choice');

const step = object<RoutineStep>({
  stretch: stretchId,
  seconds: number(stepSeconds.min, stepSeconds.max),
  side: optional(oneOf(['left', 'right'])),
});

const instant = number(0, 8.64e15);

/** What a routine of one's own looks like in a copy. */
export const routineShape: Shape<OwnRoutine> = object<OwnRoutine>({
  id: routineId,
  name: text(NAME_MAX),
  steps: list(step, MOST_STEPS),
  createdAt: instant,
  updatedAt: instant,
});
