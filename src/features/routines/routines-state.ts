import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { constantsWith } from '../../core/rules/constants';
import { routineForToday, type TodayRoutine } from '../../core/rules/stretch-today';
import type { StretchRecords } from '../../core/rules/stretching';
import type { OwnRoutine } from '../../core/stretches/own-routine';
import { isRoutineId, type Routine, routineOf } from '../../core/stretches/routines';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { deleteRoutine, ownRoutineById, ownRoutines, putRoutineBack } from '../../db/routines';
import { type RuleRecords, ruleRecordsOn } from '../../db/rule-records';
import { currentMinute, today } from '../../platform/clock';
import { showToast } from '../../ui/toasts';
import { routinesWords as words } from './routines-words';

/** Address and id of the routine that is made anew each day. */
export const TODAY_ID = 'today';

export const DEFAULT_TODAY_MINUTES = 5;

/** The minutes chosen for today's routine. */
export const minutesForToday = signal(DEFAULT_TODAY_MINUTES);

export const ownRoutinesNow = liveSignal(() => ownRoutines);

const records = liveSignal<RuleRecords>(() => {
  const day = today.value;
  return () => ruleRecordsOn(day);
});

/** The routine for today; undefined while its records are read. */
export function todaysRoutine(minutes: number): TodayRoutine | undefined {
  const chosen = preferences.value;
  if (!records.value || !chosen) return undefined;
  const known: StretchRecords = {
    ...records.value,
    profile: chosen.profile,
    today: today.value,
    now: currentMinute.value,
    constants: constantsWith(chosen.ruleConstants),
  };
  return routineForToday(known, minutes);
}

type Found<Value> = Value | 'missing' | undefined;

/** An own routine by its id, read once: undefined while it is read. */
export function useOwnRoutine(id: string | undefined): Found<OwnRoutine> {
  const [found, setFound] = useState<Found<OwnRoutine>>();
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    void ownRoutineById(id).then((own) => isWanted && setFound(own ?? 'missing'));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found;
}

/** The routine of an address: one of the library, today's, or an own one. */
export function useRoutine(id: string, minutes: number): Found<Routine> {
  const isOwn = !isRoutineId(id) && id !== TODAY_ID;
  const own = useOwnRoutine(isOwn ? id : undefined);
  if (isRoutineId(id)) return routineOf(id);
  if (id !== TODAY_ID) return own;
  const made = todaysRoutine(minutes);
  return made && { id, name: words.forToday, steps: made.steps };
}

/** Deletes an own routine and offers to bring it back. */
export async function deleteOwnRoutine(routine: OwnRoutine): Promise<void> {
  await deleteRoutine(routine.id);
  showToast({ text: words.deleted(routine.name), undo: () => putRoutineBack(routine) });
}
