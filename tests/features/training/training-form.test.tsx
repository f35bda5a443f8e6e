import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addRecords, allRecords } from '../../../src/db/records';
import { TrainingForm } from '../../../src/features/training/training-form';
import { effortWord } from '../../../src/features/training/training-words';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { training } from '../../support/records';

afterEach(clearStorage);

const open = (id?: string) => {
  const onSaved = vi.fn();
  render(<TrainingForm id={id} wishes={new URLSearchParams()} backHref="#/" onSaved={onSaved} />);
  return onSaved;
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const chooseActivity = (value: string) =>
  fireEvent.change(screen.getByLabelText('Activity'), { target: { value } });
const minutes = () => screen.getByLabelText<HTMLInputElement>('Minutes');

const stored = async (...records: ReturnType<typeof training>[]) =>
  addRecords(records.map((record) => ({ kind: 'training', record })));

describe('a new workout', () => {
  test('starts as the last one and is saved with its effort left open', async () => {
    await stored(training('2026-01-01', { minutes: 45 }));
    const onSaved = open();
    expect(await screen.findByDisplayValue('45')).toBeTruthy();
    save();
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    const record = onSaved.mock.calls[0]?.[0].record;
    expect(record).toMatchObject({ activity: 'run', minutes: 45, day: today.value });
    expect('rpe' in record).toBe(false);
  });

  test('takes the usual minutes of the activity that is chosen', async () => {
    await stored(
      training('2026-01-01', { activity: 'cycle', minutes: 90 }),
      training('2026-01-02', { minutes: 45 }),
    );
    open();
    await screen.findByDisplayValue('45');
    chooseActivity('cycle');
    await waitFor(() => expect(minutes().value).toBe('90'));
    fireEvent.input(minutes(), { target: { value: '33' } });
    chooseActivity('run');
    await waitFor(() => expect(screen.getByDisplayValue('Run')).toBeTruthy());
    expect(minutes().value).toBe('33');
  });

  test('with nothing recorded asks for activity and minutes', async () => {
    const onSaved = open();
    const activity = await screen.findByLabelText('Activity');
    save();
    await waitFor(() => expect(document.activeElement).toBe(activity));
    expect(screen.getAllByText('Please fill this in.')).toHaveLength(2);
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('an edited workout', () => {
  test("keeps a half step of effort and a watch's exact distance", async () => {
    const watch = training('2026-01-01', { rpe: 6.5, distanceMeters: 10_123.45 });
    await stored(watch);
    const onSaved = open(watch.id);
    expect(await screen.findByText('6.5, between hard and harder')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Windy' } });
    save();
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(await allRecords('training')).toMatchObject([
      { rpe: 6.5, distanceMeters: 10_123.45, note: 'Windy' },
    ]);
    expect(onSaved.mock.calls[0]?.[0].before).toEqual(watch);
  });

  test('keeps its minutes when the activity is put right', async () => {
    const walk = training('2026-01-01', { activity: 'walk', minutes: 20 });
    await stored(walk, training('2026-01-02', { activity: 'hike', minutes: 180 }));
    open(walk.id);
    await screen.findByDisplayValue('20');
    chooseActivity('hike');
    await waitFor(() => expect(screen.getByDisplayValue('Hike')).toBeTruthy());
    expect(minutes().value).toBe('20');
  });

  test('shows the name an import gave it', async () => {
    const named = training('2026-01-01', { name: 'Parkrun' });
    await stored(named);
    open(named.id);
    expect(await screen.findByDisplayValue('Parkrun')).toBeTruthy();
  });

  test('opens its details by itself when an answer in them needs a look, and leaves them open', async () => {
    const plain = training('2026-01-01');
    await stored(plain);
    open(plain.id);
    const distance = await screen.findByLabelText('Distance');
    const details = distance.closest('details');
    expect(details?.open).toBe(false);
    fireEvent.input(distance, { target: { value: 'far' } });
    save();
    await waitFor(() => expect(details?.open).toBe(true));
    fireEvent.input(distance, { target: { value: '5' } });
    await waitFor(() => expect(distance.getAttribute('aria-invalid')).toBeNull());
    expect(details?.open).toBe(true);
  });
});

test('every effort has words, halves those of both neighbours', () => {
  expect([0, 2, 6, 10].map(effortWord)).toEqual(['rest', 'easy', 'hard', 'all I had']);
  expect(effortWord(0.5)).toBe('0.5, between rest and barely any');
  expect(effortWord(11)).toBe('');
});
