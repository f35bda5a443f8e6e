import type { Persona } from '../../core/demo/personas';
import { uuidV7 } from '../../core/record-id';
import { type StorageFailure, storageFailure } from '../../db/connection';
import { addSamples, type RemovedSamples } from '../../db/samples';
import { parseContext } from '../../platform/clock';

export { hasSamples, removeSamples } from '../../db/samples';

const RANDOM_BYTES = 10;

/** Adds the days of one persona, in place of another's. The days are computed here, when asked for. */
export async function loadSamples(persona: Persona): Promise<'loaded' | StorageFailure> {
  const { demoRecords } = await import('../../core/demo/demo-records');
  const { today, now, ...clock } = parseContext();
  const records = demoRecords({
    persona,
    today,
    now,
    clock,
    makeId: (at) => uuidV7(at, crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))),
  });
  try {
    await addSamples(records, persona);
    return 'loaded';
  } catch (error) {
    return storageFailure(error);
  }
}

/** Undoes a removal. */
export const putSamplesBack = ({ records, profile }: RemovedSamples): Promise<void> =>
  addSamples(records, profile);
