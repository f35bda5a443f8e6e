import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DrinkDraft } from '../../src/core/log/drink';
import type { RecordOf } from '../../src/core/log/kinds';
import { parseDrink } from '../../src/core/log/parse-drink';
import { db } from '../../src/db/db';
import { draftIds, draftOf, keepDraft } from '../../src/db/drafts';
import { type FormOptions, type RecordForm, recordForm } from '../../src/db/record-form';
import { allRecords, deleteRecord, putBack } from '../../src/db/records';
import { plainDrink } from '../core/log/plain-forms';
import { contextAt } from '../support/parse-context';
import { drink, recordIdOf } from '../support/records';

type DrinkForm = RecordForm<'drink', DrinkDraft>;
const open: DrinkForm[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const form of open.splice(0)) form.close();
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const draftFrom = (record: RecordOf<'drink'> | undefined): DrinkDraft =>
  record ? { ...plainDrink, amount: String(record.ml), what: record.what } : plainDrink;

/** An open form of a drink, loaded. */
async function drinkForm(
  options: Partial<FormOptions<'drink', DrinkDraft>> = {},
): Promise<DrinkForm> {
  const form = recordForm<'drink', DrinkDraft>({
    kind: 'drink',
    draftFrom,
    parse: (draft) => parseDrink(draft, contextAt()),
    ...options,
  });
  open.push(form);
  expect(form.status.value).toBe('loading');
  await expect.poll(() => form.status.value).not.toBe('loading');
  return form;
}

const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });

describe('a form', () => {
  test('starts filled as wished, for a new record and for one to edit', async () => {
    const fresh = await drinkForm();
    expect(fresh.draft.value).toEqual(plainDrink);
    expect(fresh.restored.value).toBe(false);
    await putBack('drink', drink('2026-11-24', { id: recordIdOf(1), ml: 330, what: 'tea' }));
    const edit = await drinkForm({ id: recordIdOf(1) });
    expect(edit.draft.value).toMatchObject({ amount: '330', what: 'tea' });
  });

  test('may take its time to be filled', async () => {
    const form = await drinkForm({ draftFrom: async () => ({ ...plainDrink, amount: '500' }) });
    expect(form.draft.value?.amount).toBe('500');
  });

  test('keeps its draft at every change, and has it again after a reload', async () => {
    const form = await drinkForm();
    form.change({ amount: '3' });
    form.change({ amount: '33' });
    await expect.poll(() => draftOf('drink:new')).toMatchObject({ amount: '33' });
    form.change({ amount: '330' });
    expect(form.draft.value?.amount).toBe('330');
    await expect.poll(() => draftOf('drink:new')).toMatchObject({ amount: '330' });
    form.close();

    const again = await drinkForm();
    expect(again.restored.value).toBe(true);
    expect(again.draft.value).toEqual({ ...plainDrink, amount: '330' });
    expect(again.problems.value).toEqual([]);
  });

  test('of another record or variant has a draft of its own', async () => {
    await putBack('drink', drink('2026-11-24', { id: recordIdOf(1) }));
    const forms = await Promise.all([
      drinkForm(),
      drinkForm({ variant: 'night' }),
      drinkForm({ id: recordIdOf(1) }),
    ]);
    for (const form of forms) form.change({ amount: '1' });
    await expect.poll(draftIds).toEqual([`drink:${recordIdOf(1)}`, 'drink:new', 'drink:night:new']);
  });

  test('fills what a draft of an older version lacks', async () => {
    await keepDraft('drink:new', { amount: '330' });
    expect((await drinkForm()).draft.value).toEqual({ ...plainDrink, amount: '330' });
  });

  test('shows no problem before the first try, and checks at every change after it', async () => {
    const form = await drinkForm();
    form.change({ amount: 'much' });
    expect(form.problems.value).toEqual([]);
    expect(await form.save()).toBeUndefined();
    expect(form.problems.value).toEqual([{ field: 'amount', reason: 'not-a-number' }]);
    expect(form.status.value).toBe('editing');
    form.change({ what: '' });
    expect(form.problems.value).toHaveLength(2);
    form.change({ amount: '250', what: 'water' });
    expect(form.problems.value).toEqual([]);
  });

  test('saves, says so after the commit, and drops its draft', async () => {
    const form = await drinkForm();
    form.change({ amount: '330' });
    const saved = await form.save();
    expect(form.status.value).toBe('saved');
    expect(saved?.record).toMatchObject({ ml: 330, what: 'water' });
    expect(saved).not.toHaveProperty('before');
    expect(await allRecords('drink')).toEqual([saved?.record]);
    expect(await draftIds()).toEqual([]);
    form.change({ amount: '1' }); // too late: nothing may come back from the dead
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await draftIds()).toEqual([]);
  });

  test('tells after an edit how the record stood before', async () => {
    const before = drink('2026-11-24', { id: recordIdOf(1) });
    await putBack('drink', before);
    const form = await drinkForm({ id: before.id });
    form.change({ amount: '500' });
    const saved = await form.save();
    expect(saved?.before).toEqual(before);
    expect(saved?.record).toMatchObject({ id: before.id, ml: 500, createdAt: before.createdAt });
    expect(await allRecords('drink')).toEqual([saved?.record]);
  });

  test('saved twice at once stores one record', async () => {
    const form = await drinkForm();
    form.change({ amount: '330' });
    const answers = await Promise.all([form.save(), form.save()]);
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(1);
    expect(await form.save()).toBeUndefined();
    expect(await allRecords('drink')).toHaveLength(1);
  });

  test('saved in the midst of typing leaves no draft behind', async () => {
    const form = await drinkForm();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...row
    ) {
      form.change({ amount: '330' }); // while the first draft is being written
      saving = form.save();
      return put.apply(this, row);
    });
    let saving: ReturnType<DrinkForm['save']> | undefined;
    form.change({ amount: '33' });
    await expect.poll(() => saving).toBeDefined();
    expect((await saving)?.record.ml).toBe(330);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await draftIds()).toEqual([]);
  });

  test('on a full device keeps what was typed, says why, and saves once there is room', async () => {
    const form = await drinkForm();
    const full = noRoom();
    form.change({ amount: '330' });
    await expect.poll(() => form.draftKept.value).toBe(false);
    expect(await form.save()).toBeUndefined();
    expect(form.status.value).toBe('storage-full');
    expect(form.draft.value?.amount).toBe('330');
    form.change({ amount: '331' });
    expect(form.status.value).toBe('editing');
    full.mockRestore();
    form.change({ amount: '332' });
    await expect.poll(() => form.draftKept.value).toBe(true);
    expect((await form.save())?.record.ml).toBe(332);
  });

  test('does not stay shut when saving fails by our own fault', async () => {
    const form = await drinkForm();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('A function cannot be stored', 'DataCloneError');
    });
    await expect(form.save()).rejects.toThrow();
    expect(form.status.value).toBe('editing');
    vi.restoreAllMocks();
    expect(await form.save()).toBeDefined();
  });

  test('of a record that is gone says it is missing', async () => {
    const form = await drinkForm({ id: recordIdOf(99) });
    expect(form.status.value).toBe('missing');
    expect(form.draft.value).toBeUndefined();
    expect(await form.save()).toBeUndefined();
  });

  test('of a record that another tab deleted meanwhile still saves what was typed', async () => {
    await putBack('drink', drink('2026-11-24', { id: recordIdOf(1) }));
    const form = await drinkForm({ id: recordIdOf(1) });
    form.change({ amount: '500' });
    await deleteRecord('drink', recordIdOf(1));
    await form.save();
    expect(await allRecords('drink')).toMatchObject([{ id: recordIdOf(1), ml: 500 }]);
  });

  test('started over is as at first, without a draft or a problem', async () => {
    const form = await drinkForm();
    form.change({ amount: 'much' });
    await form.save();
    await form.startOver();
    expect(form.draft.value).toEqual(plainDrink);
    expect(form.problems.value).toEqual([]);
    expect(form.restored.value).toBe(false);
    expect(await draftIds()).toEqual([]);
    form.change({ amount: 'much' });
    expect(form.problems.value).toEqual([]);
  });

  test('that the device cannot load is unavailable', async () => {
    db.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in this mode', 'SecurityError');
    });
    expect((await drinkForm()).status.value).toBe('unavailable');
  });
});
