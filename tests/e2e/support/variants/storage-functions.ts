import { parseDay } from '../../../../src/core/day';
import type { BroughtEntry } from '../../../../src/core/import/import-plan';
import { saveImport } from '../../../../src/db/imports';

/** Imports that many drinks of one amount, all as one import does. */
export async function importDrinks(count: number, ml: number): Promise<void> {
  const day = parseDay('2026-11-24');
  if (!day) throw new Error('no day');
  const entries = Array.from(
    { length: count },
    (_, index): BroughtEntry => ({
      kind: 'drink',
      entry: { day, ml, what: 'water' },
      foreignId: `${ml} ${index}`,
      format: 'test',
      file: 0,
    }),
  );
  const { outcome } = await saveImport(entries);
  if (outcome !== 'saved') throw new Error(outcome);
}
