import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { storedPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { recordCount } from '../../../src/db/records-later';
import { DataPage } from '../../../src/features/transfer/data-page';
import { restoreWords } from '../../../src/features/transfer/restore-words';
import { SaveCopy } from '../../../src/features/transfer/save-copy';
import { transferWords as words } from '../../../src/features/transfer/transfer-words';
import { copyText } from '../../support/copy-text';
import { drink, massage, oneOfEachKind } from '../../support/records';

// No worker starts here: the same tasks run on the page.
vi.mock('../../../src/platform/copy-desk', async () => {
  const { copyTasks } = await import('../../../src/workers/copy-tasks');
  return {
    DeskClosed: class extends Error {},
    openCopyDesk: (onProgress = () => {}) => ({ ...copyTasks(onProgress), close: () => {} }),
  };
});

const EXPORTED_AT = Date.UTC(2026, 10, 20, 12);

const copyOf = (records: object, version = 1) =>
  new File(
    [
      copyText(
        {
          records,
          preferences: { theme: 'dark' },
          drafts: [],
          routines: [],
          reminders: [],
          batches: [],
        },
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

const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function open() {
  const onErased = vi.fn();
  render(<DataPage onErased={onErased} />);
  await screen.findByText(words.records);
  return onErased;
}

async function chooseFile(file: File) {
  const input = screen.getByLabelText(restoreWords.choose);
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

describe('the storage card', () => {
  test.each([
    [
      'iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 27_2) Version/27.2 Safari/605.1.15',
      /seven days/,
    ],
    ['desktop Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Firefox/160.0', /^Firefox may/],
  ])('says what the browser of an %s may do with the data', async (_what, agent, sentence) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent);
    await open();
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

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
    vi.spyOn(db.Table.prototype, 'toArray').mockRejectedValue(new Error('gone'));
    vi.spyOn(db.Table.prototype, 'toCollection').mockReturnValue({
      primaryKeys: () => Promise.reject(new Error('gone')),
    } as never);
    render(<SaveCopy />);
    press(words.save);
    expect(await screen.findByText(words.saved.failed)).toBeTruthy();
    expect(saved).toHaveLength(0);
  });

  test('is handed to a share sheet as text, at a second tap where that is asked for', async () => {
    const share = vi
      .fn<(data: { files: readonly File[] }) => Promise<void>>(async () => {})
      .mockRejectedValueOnce(new DOMException('no fresh tap', 'NotAllowedError'));
    const canShare = ({ files }: { files: readonly File[] }) =>
      files.every(({ type }) => type === 'text/plain');
    Object.assign(navigator, { share, canShare });
    try {
      await addRecords(oneOfEachKind('2026-11-20'));
      render(<SaveCopy />);
      press(words.shareCopy);
      fireEvent.click(await screen.findByRole('button', { name: words.share }));
      expect(await screen.findByText(words.saved.shared)).toBeTruthy();
      const shared = share.mock.lastCall?.[0].files[0];
      expect(shared?.name).toMatch(/\.json\.txt$/);
      expect(JSON.parse((await shared?.text()) ?? '').records.massage).toHaveLength(1);
      expect((await storedPreferences()).lastCopyAt).toBeGreaterThan(0);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    }
  });

  test('is not locked with a passphrase that is easily guessed', async () => {
    render(<SaveCopy lockable />);
    type(words.passphrase, 'otters');
    press(words.save);
    expect(await screen.findByText(words.passphraseShort(12))).toBeTruthy();
    expect(saved).toHaveLength(0);
  });

  test('locked with a passphrase opens with that alone', async () => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    type(words.passphrase, 'seven brave otters');
    press(words.save);
    expect(await screen.findByText(words.saved.downloaded)).toBeTruthy();
    await chooseFile(new File(saved, 'limber.limber'));
    await screen.findByText(restoreWords.locked);
    type(restoreWords.passphrase, 'seven brave ottos');
    press(restoreWords.unlock);
    await screen.findByText(restoreWords.wrongPassphrase);
    type(restoreWords.passphrase, 'seven brave otters');
    press(restoreWords.unlock);
    expect(await screen.findByText(restoreWords.nothingNew)).toBeTruthy();
  });
});

describe('checking a copy', () => {
  test('proves it readable and touches nothing', async () => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    await chooseFile(copyOf({ massage: [massage('2026-11-19'), massage('2026-11-12')] }));
    expect(await screen.findByText(restoreWords.readable(2, '0.1.0'))).toBeTruthy();
    expect(screen.getByRole('row', { name: 'massages 2 0 0 0' })).toBeTruthy();
    expect(await recordCount()).toBe(1);
  });

  test('lists what will be left out', async () => {
    await open();
    await chooseFile(copyOf({ drink: [drink('2026-11-19'), { ...drink('2026-11-18'), ml: -1 }] }));
    expect(await screen.findByText(restoreWords.broken(1))).toBeTruthy();
    expect(screen.getByText('drink 2, 2026-11-18: ml is outside its range')).toBeTruthy();
  });

  test.each([
    ['another file', new File(['hello'], 'a.json'), restoreWords.problems['not-a-copy']],
    ['a newer copy', copyOf({}, 2), restoreWords.problems['newer-version']],
    [
      'half a copy',
      new File(['{"format":"limber-copy","version":1,"rec'], 'a.json'),
      restoreWords.problems.damaged,
    ],
  ])('refuses %s and changes nothing', async (_what, file, sentence) => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    await chooseFile(file);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: restoreWords.replace })).toBeNull();
    expect(await recordCount()).toBe(1);
  });
});

describe('a table', () => {
  test('of one kind goes out and comes in again, changes and all, and replaces nothing', async () => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01', { ml: 250 }) }]);
    await open();
    fireEvent.change(screen.getByLabelText(words.tableOf), { target: { value: 'drink' } });
    press(words.saveTable);
    expect(await screen.findByText(words.tableSaved.downloaded)).toBeTruthy();
    const table = (await saved[0]?.text()) ?? '';
    await chooseFile(new File([table.replace(',250,', ',300,')], 'drinks.csv'));
    expect(await screen.findByText(restoreWords.readableTable(1))).toBeTruthy();
    expect(screen.queryByRole('button', { name: restoreWords.replace })).toBeNull();
    press(restoreWords.merge(1));
    await screen.findByText(restoreWords.restored.merged);
    expect(await allRecords('drink')).toMatchObject([{ ml: 300 }]);
  });
});

describe('restoring', () => {
  test('adds what is new, keeps the rest, and can be undone', async () => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    await chooseFile(copyOf({ massage: [massage('2026-11-19'), massage('2026-11-12')] }));
    fireEvent.click(await screen.findByRole('button', { name: restoreWords.merge(2) }));
    expect(await screen.findByText(restoreWords.restored.merged)).toBeTruthy();
    expect(await recordCount()).toBe(3);
    expect((await storedPreferences()).theme).toBe('system');
    press(restoreWords.undo);
    expect(await screen.findByText(restoreWords.undone)).toBeTruthy();
    expect(await recordCount()).toBe(1);
  });

  test('takes the settings of the copy only when asked', async () => {
    await open();
    await chooseFile(copyOf({}));
    fireEvent.click(await screen.findByLabelText(restoreWords.withSettings(1)));
    press(restoreWords.merge(0));
    await screen.findByText(restoreWords.restored.merged);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  test('asks for a word before it replaces everything, and can be undone', async () => {
    await addRecords([{ kind: 'drink', record: drink('2026-11-01') }]);
    await open();
    await chooseFile(copyOf({ massage: [massage('2026-11-19'), massage('2026-11-12')] }));
    fireEvent.click(await screen.findByRole('button', { name: restoreWords.replace }));
    confirmWith('no');
    expect(await recordCount()).toBe(1);
    confirmWith(restoreWords.replaceWord);
    expect(await screen.findByText(restoreWords.restored.replaced)).toBeTruthy();
    expect(await allRecords('massage')).toHaveLength(2);
    expect(await allRecords('drink')).toEqual([]);
    expect(await storedPreferences()).toMatchObject({ theme: 'dark', lastCopyAt: EXPORTED_AT });
    expect(document.documentElement.dataset.theme).toBe('dark');
    press(restoreWords.undo);
    await screen.findByText(restoreWords.undone);
    expect(await allRecords('drink')).toHaveLength(1);
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
