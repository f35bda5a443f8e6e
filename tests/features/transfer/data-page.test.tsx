import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeCopy } from '../../../src/core/backup/write-copy';
import { db } from '../../../src/db/db';
import { storedPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords, recordCount } from '../../../src/db/records';
import { saveCopy } from '../../../src/features/transfer/copy-state';
import { DataPage } from '../../../src/features/transfer/data-page';
import { transferWords as words } from '../../../src/features/transfer/transfer-words';
import { drink, massage, oneOfEachKind } from '../../support/records';

const EXPORTED_AT = Date.UTC(2026, 10, 20, 12);

const copyOf = (records: object, version = 1) =>
  new File(
    [
      writeCopy(
        { records, preferences: { theme: 'dark' }, drafts: [], routines: [], reminders: [] },
        { exportedAt: EXPORTED_AT, app: '0.1.0', unreadable: [] },
      ).replace('"version":1', `"version":${version}`),
    ],
    'limber.json',
  );

let saved: Blob[] = [];

beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:copy';
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  if (!db.isOpen()) await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function open() {
  const onErased = vi.fn();
  render(<DataPage onErased={onErased} />);
  await screen.findByText(words.records);
  return onErased;
}

async function chooseFile(file: File) {
  const input = screen.getByLabelText(words.choose);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

function confirmWith(word: string) {
  const input = screen.getByLabelText(/^Type /);
  fireEvent.input(input, { target: { value: word } });
  const form = input.closest('form');
  if (!form) throw new Error('no dialog to confirm');
  fireEvent.submit(form);
}

describe('a copy', () => {
  test('is saved as one file, and the day of it is remembered', async () => {
    await addRecords(oneOfEachKind('2026-11-20'));
    await open();
    press(words.save);
    expect(await screen.findByText(words.saved.downloaded)).toBeTruthy();
    const file = JSON.parse((await saved[0]?.text()) ?? '');
    expect(file).toMatchObject({ format: 'limber-copy', version: 1, app: '0.1.0' });
    expect(file.records.massage).toHaveLength(1);
    expect((await storedPreferences()).lastCopyAt).toBeGreaterThan(0);
  });

  test('is refused with a reason where nothing can be read', async () => {
    const rows = vi.spyOn(db.Table.prototype, 'toArray').mockRejectedValue(new Error('gone'));
    vi.spyOn(db.Table.prototype, 'toCollection').mockReturnValue({
      primaryKeys: () => Promise.reject(new Error('gone')),
    } as never);
    await expect(saveCopy()).resolves.toEqual({ outcome: 'failed', unreadable: [] });
    expect(rows).toHaveBeenCalled();
    expect(saved).toHaveLength(0);
  });
});

describe('restoring', () => {
  test('shows what the copy holds, asks for a word, and replaces everything', async () => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    await chooseFile(copyOf({ massage: [massage('2026-11-19'), massage('2026-11-12')] }));
    expect(await screen.findByText('2 massages')).toBeTruthy();
    press(words.replace);
    confirmWith('no');
    expect(await recordCount()).toBe(1);
    confirmWith(words.replaceWord);
    await waitFor(async () => expect(await allRecords('massage')).toHaveLength(2));
    expect(await allRecords('drink')).toEqual([]);
    expect(await storedPreferences()).toMatchObject({ theme: 'dark', lastCopyAt: EXPORTED_AT });
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  test('lists what will be left out', async () => {
    await open();
    await chooseFile(copyOf({ drink: [drink('2026-11-19'), { ...drink('2026-11-18'), ml: -1 }] }));
    expect(await screen.findByText(words.broken(1))).toBeTruthy();
    expect(screen.getByText('drink 2, 2026-11-18: ml is outside its range')).toBeTruthy();
  });

  test.each([
    ['another file', new File(['hello'], 'a.json'), words.problems['not-a-copy']],
    ['a newer copy', copyOf({}, 2), words.problems['newer-version']],
    [
      'half a copy',
      new File(['{"format":"limber-copy","version":1,"rec'], 'a.json'),
      words.problems.damaged,
    ],
  ])('refuses %s and changes nothing', async (_what, file, sentence) => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    await chooseFile(file);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.replace })).toBeNull();
    expect(await recordCount()).toBe(1);
  });
});

describe('erasing', () => {
  test('needs the word typed and leaves nothing, neither records nor small storage', async () => {
    await addRecords(oneOfEachKind('2026-11-20'));
    localStorage.setItem('limber.theme', 'dark');
    const onErased = await open();
    press(words.erase);
    confirmWith('eras');
    expect(await recordCount()).toBeGreaterThan(0);
    confirmWith(words.eraseWord);
    await waitFor(() => expect(onErased).toHaveBeenCalledOnce());
    expect(localStorage.length).toBe(0);
    await db.open();
    expect(await recordCount()).toBe(0);
  });
});
