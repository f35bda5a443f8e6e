import type { OwnRoutine, RoutineDraft } from '../core/stretches/own-routine';
import { connected, type StorageFailure, storageFailure } from './connection';
import { db, draftRows, routineRows } from './db';
import { newRecordId } from './records';

export type RoutineSaved =
  | { readonly outcome: 'saved'; readonly routine: OwnRoutine }
  | { readonly outcome: StorageFailure };

/** The person's own routines, by name. */
export const ownRoutines = async (): Promise<OwnRoutine[]> => {
  const rows = await connected(() => routineRows().toArray());
  return rows.sort((a, b) => a.name.localeCompare(b.name));
};

export const ownRoutineById = async (id: string): Promise<OwnRoutine | undefined> =>
  connected(() => routineRows().get(id));

/** Stores a new routine, or a changed one in its place, and drops its draft in one transaction. */
export async function saveRoutine(
  { name, steps }: RoutineDraft,
  existing: OwnRoutine | undefined,
  draftId: string,
): Promise<RoutineSaved> {
  const now = Date.now();
  const routine: OwnRoutine = {
    id: existing?.id ?? newRecordId(),
    name,
    steps,
    createdAt: existing?.createdAt ?? now,
    updatedAt: now,
  };
  try {
    await connected(() =>
      db.transaction('rw', routineRows(), draftRows(), async () => {
        await routineRows().put(routine);
        await draftRows().delete(draftId);
      }),
    );
    return { outcome: 'saved', routine };
  } catch (error) {
    return { outcome: storageFailure(error) };
  }
}

export const deleteRoutine = async (id: string): Promise<void> =>
  connected(() => routineRows().delete(id));

/** Undoes a delete: the routine stands again exactly as it was. */
export const putRoutineBack = async (routine: OwnRoutine): Promise<void> => {
  await connected(() => routineRows().put(routine));
};
