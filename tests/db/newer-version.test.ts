import { expect, test, vi } from 'vitest';
import { parseDrink } from '../../src/core/log/parse-drink';
import { beforeLettingGo, connectionState } from '../../src/db/connection';
import { createDatabase, DATABASE_NAME, tableNames } from '../../src/db/db';
import { keepDraft } from '../../src/db/drafts';
import { recordForm } from '../../src/db/record-form';
import { recordById, saveRecord } from '../../src/db/records';
import { plainDrink } from '../core/log/plain-forms';
import { contextAt } from '../support/parse-context';
import { drink } from '../support/records';

test('a newer version in another tab gets the database, with the open form’s draft in it', async () => {
  const saved = await saveRecord('drink', drink('2026-11-24'));
  if (saved.outcome !== 'saved') throw new Error(saved.outcome);
  const form = recordForm({
    kind: 'drink',
    draftFrom: () => plainDrink,
    parse: (draft) => parseDrink(draft, contextAt()),
  });
  await expect.poll(() => form.status.value).toBe('editing');
  for (let amount = 300; amount <= 350; amount++) form.change({ amount: String(amount) });

  // Another form is slower to let go: the newer version waits for it.
  beforeLettingGo(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await keepDraft('sleep:new', { awake: '06:20' });
  });
  vi.spyOn(console, 'warn').mockReturnValue(); // Dexie says that it is blocked
  const newer = createDatabase(DATABASE_NAME);
  newer.version(2).stores({ somethingNew: 'id' });
  await newer.open();

  expect(newer.verno).toBe(2);
  expect(connectionState.value).toBe('outdated');
  expect(await newer.table(tableNames.drink).toArray()).toEqual([saved.record]);
  expect(await newer.table('drafts').get('drink:new')).toMatchObject({ draft: { amount: '350' } });

  expect(await newer.table('drafts').get('sleep:new')).toBeDefined();

  // The old tab keeps what is typed on screen, says why it cannot save, and touches nothing.
  form.change({ amount: '400' });
  expect(await form.save()).toBeUndefined();
  expect(form.status.value).toBe('outdated');
  expect(form.draft.value?.amount).toBe('400');
  expect(await saveRecord('drink', drink('2026-11-24'))).toEqual({ outcome: 'outdated' });
  await expect(recordById('drink', saved.record.id)).rejects.toThrow();
  expect(await newer.table(tableNames.drink).count()).toBe(1);

  const late = recordForm({
    kind: 'drink',
    draftFrom: () => plainDrink,
    parse: (draft) => parseDrink(draft, contextAt()),
  });
  await expect.poll(() => late.status.value).toBe('outdated');
  newer.close();
});
