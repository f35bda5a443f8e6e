import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { draftOf } from '../../../src/db/drafts';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { allRecords } from '../../../src/db/records';
import { recordCount } from '../../../src/db/records-later';
import { WelcomePage } from '../../../src/features/welcome/welcome-page';
import { welcomeWords as words } from '../../../src/features/welcome/welcome-words';
import { today } from '../../../src/platform/clock';

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function open(props: Partial<Parameters<typeof WelcomePage>[0]> = {}) {
  const onDone = vi.fn();
  render(<WelcomePage onDone={onDone} {...props} />);
  await screen.findByText(/^(Step|first)/);
  return onDone;
}

describe('Welcome', () => {
  test('can be skipped at once: nothing is made up', async () => {
    const onDone = await open();
    press(words.skip);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(await storedPreferences()).toMatchObject({ welcomeDone: true, profile: null });
    expect(await recordCount()).toBe(0);
    expect(localStorage.getItem('limber.started')).toBe('1');
  });

  test('is real buttons and radios, so a keyboard walks through it', async () => {
    await open();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(5);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: words.skip }).type).toBe('button');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: words.next }).type).toBe('submit');
  });

  test('stores profile, rhythm and last massage together at the end', async () => {
    const onDone = await open();
    choose(/I train hard/);
    press(words.next);
    await heading(words.rhythmTitle);
    expect(screen.getByText('Common practice')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '10 days' }).checked).toBe(true);
    choose(words.twoWeeks);
    fireEvent.input(screen.getByLabelText(words.lastMassage), { target: { value: '2026-01-29' } });
    press(words.next);
    await heading(words.notesTitle);
    press(words.start);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect((await storedPreferences()).profile).toBe('athlete');
    expect(await allRecords('plan')).toMatchObject([
      { type: 'rhythm', intervalDays: 14, day: today.value },
    ]);
    expect(await allRecords('massage')).toMatchObject([
      { status: 'done', day: '2026-01-29', modality: 'other' },
    ]);
    expect(await draftOf('welcome')).toBeUndefined();
  });

  test('opened again changes nothing that was chosen since', async () => {
    const chosen = { profile: 'manual', volumeUnit: 'fl-oz', distanceUnit: 'mi' } as const;
    await setPreferences({ ...chosen, hourCycle: '12', weekStart: 'saturday', welcomeDone: true });
    const onDone = await open();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /physical/ }).checked).toBe(true),
    );
    press(words.skip);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(await storedPreferences()).toMatchObject({
      ...chosen,
      hourCycle: '12',
      weekStart: 'saturday',
    });
    expect(await allRecords('plan')).toEqual([]);
  });

  test('asks for another day when the last massage lies ahead', async () => {
    await open();
    press(words.next);
    await heading(words.rhythmTitle);
    fireEvent.input(screen.getByLabelText(words.lastMassage), { target: { value: '2099-01-01' } });
    press(words.next);
    expect(await screen.findByText(words.lastMassageError)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.rhythmTitle);
  });

  test('is where it was after a reload', async () => {
    await open();
    choose(/I sit at a desk/);
    press(words.next);
    await heading(words.rhythmTitle);
    await waitFor(async () => expect(await draftOf('welcome')).toMatchObject({ step: 1 }));
    cleanup();
    await open();
    await heading(words.rhythmTitle);
    press(words.back);
    await heading(words.whoTitle);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /desk/ }).checked).toBe(true);
  });

  test('moves the focus to the heading of each step', async () => {
    await open();
    press(words.next);
    await heading(words.rhythmTitle);
    expect(document.activeElement?.textContent).toBe(words.rhythmTitle);
  });

  test('asks the browser to keep the data in the tap on the switch', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { language: 'en', storage: { persist } });
    await open();
    press(words.next);
    press(words.next);
    fireEvent.click(await screen.findByRole('switch', { name: words.keep }));
    expect(persist).toHaveBeenCalledOnce();
    expect(await screen.findByText(words.keepAnswers.kept)).toBeTruthy();
  });

  test('says so and keeps the answers when the device is full', async () => {
    const onDone = await open();
    choose(/I train hard/);
    await waitFor(async () => expect(await draftOf('welcome')).toBeDefined());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    press(words.skip);
    expect(await screen.findByText(words.failures['storage-full'])).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    press(words.skip);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect((await storedPreferences()).profile).toBe('athlete');
  });

  test('shows how to install before anything can be typed, where data would stay behind', async () => {
    const before = (onContinue: () => void) => (
      <button type="button" onClick={onContinue}>
        first
      </button>
    );
    await open({ before });
    expect(screen.queryByRole('radio')).toBeNull();
    press('first');
    await heading(words.whoTitle);
  });

  test('lets people look around without storing answers', async () => {
    const samples = (onLoaded: () => void) => (
      <button type="button" onClick={onLoaded}>
        athlete
      </button>
    );
    const onDone = await open({ samples });
    choose(/I sit at a desk/);
    press(words.samples);
    fireEvent.click(await screen.findByText('athlete'));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(await storedPreferences()).toMatchObject({ welcomeDone: true, profile: null });
    expect(await draftOf('welcome')).toMatchObject({ profile: 'desk' });
  });
});
