import { beforeEach, describe, expect, it } from 'vitest';
import { recordsCsv } from '../../src/core/backup/csv-records';
import { db } from '../../src/db/db';
import { saveImport } from '../../src/db/imports';
import { addRecords, allRecords } from '../../src/db/records';
import { reading } from '../support/import-file';
import { drink, recordIdOf } from '../support/records';

beforeEach(async () => {
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function bring(table: string) {
  const read = await reading(table);
  const entries = 'entries' in read ? read.entries : [];
  return saveImport(entries.map((entry) => ({ ...entry, file: 0 })));
}

describe('a table that Limber wrote', () => {
  const [here, gone] = [
    drink('2026-03-28', { id: recordIdOf(1), ml: 250 }),
    drink('2026-03-29', { id: recordIdOf(2), ml: 300 }),
  ];
  const table = recordsCsv('drink', [here, gone]);

  it('brings back what is gone under its own name, and leaves what is there as it is', async () => {
    const edited = { ...here, ml: 400 };
    await addRecords([{ kind: 'drink', record: edited }]);
    expect(await bring(table)).toMatchObject({ outcome: 'saved', added: 1, known: 1 });
    const drinks = await allRecords('drink');
    expect(drinks.find(({ id }) => id === here.id)).toEqual(edited);
    expect(drinks.find(({ id }) => id === gone.id)).toMatchObject({
      ml: 300,
      source: { type: 'import', importer: 'limber-csv', foreignId: gone.id },
    });
  });

  it('adds nothing the second time', async () => {
    await bring(table);
    expect(await bring(table)).toMatchObject({ outcome: 'saved', added: 0, known: 2 });
    expect(await allRecords('drink')).toHaveLength(2);
  });
});
