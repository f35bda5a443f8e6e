import type { Problem } from '../log/entry';
import { NAME_MAX } from '../log/reading';
import type { Instant } from '../moment';
import type { RecordId } from '../record-id';
import { err, ok, type Result } from '../result';
import type { RoutineStep } from './routine-holds';
import type { Routine } from './routines';
import { doseOf } from './stretch-dose';
import { type StretchId, stretchOf } from './stretch-library';

/** A routine that the person put together. */
export interface OwnRoutine extends Routine {
  readonly id: RecordId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What a person can say about a routine. */
export type RoutineDraft = Pick<Routine, 'name' | 'steps'>;

/** Shortest and longest hold of a step in seconds: the guideline starts at 10 s (Garber 2011). */
export const stepSeconds = { min: 10, max: 300, step: 5 } as const;

/** Most stretches in one routine (App's choice). */
export const MOST_STEPS = 40;

/** A stretch as it joins a routine: held once as long as its dose says. */
export const newStep = (stretch: StretchId): RoutineStep => ({
  stretch,
  seconds: doseOf(stretchOf(stretch).dose).seconds,
});

/** The steps with one of them a place earlier (-1) or later (1); at the end of the list as they were. */
export function withMovedStep(
  steps: readonly RoutineStep[],
  place: number,
  by: -1 | 1,
): readonly RoutineStep[] {
  const one = steps[place];
  const other = steps[place + by];
  if (!one || !other) return steps;
  return steps.map((step, at) => (at === place ? other : at === place + by ? one : step));
}

/** Reads a routine: it needs a name and at least one stretch. */
export function parseRoutine({ name, steps }: RoutineDraft): Result<RoutineDraft, Problem[]> {
  const problems: Problem[] = [];
  const trimmed = name.trim();
  if (trimmed === '') problems.push({ field: 'name', reason: 'required' });
  if (trimmed.length > NAME_MAX) {
    problems.push({ field: 'name', reason: 'too-long', max: NAME_MAX });
  }
  if (steps.length === 0) problems.push({ field: 'steps', reason: 'nothing-recorded' });
  return problems.length > 0 ? err(problems) : ok({ name: trimmed, steps });
}
