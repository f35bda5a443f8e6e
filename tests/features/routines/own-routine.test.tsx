import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { ownRoutines, saveRoutine } from '../../../src/db/routines';
import { OwnRoutinePage } from '../../../src/features/routines/own-routine-page';
import { OwnRoutines } from '../../../src/features/routines/routine-lists';
import { currentToast, dismissToast, undoToast } from '../../../src/ui/toasts';

afterEach(async () => {
  cleanup();
  if (currentToast.value) dismissToast(currentToast.value.id);
  await Promise.all(db.tables.map((table) => table.clear()));
});

const open = (id?: string) => {
  const onDone = vi.fn();
  render(<OwnRoutinePage id={id} onDone={onDone} />);
  return onDone;
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const name = async (text: string) =>
  fireEvent.input(await screen.findByLabelText('Name'), { target: { value: text } });
const add = async (stretch: string) => {
  fireEvent.change(await screen.findByLabelText('Stretch'), { target: { value: stretch } });
  await press('Add');
};
const stored = async () => {
  const outcome = await saveRoutine(
    { name: 'Mine', steps: [{ stretch: 'standing-calf', seconds: 40 }] },
    undefined,
    'none',
  );
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome);
  return outcome.routine;
};

test('a routine is built, put in order and saved', async () => {
  const onDone = open();
  await name('After work');
  await add('standing-calf');
  await add('doorway-chest');
  await press('Doorway chest stretch earlier');
  await press('Save');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await ownRoutines()).toMatchObject([
    {
      name: 'After work',
      steps: [
        { stretch: 'doorway-chest', seconds: 30 },
        { stretch: 'standing-calf', seconds: 30 },
      ],
    },
  ]);
});

test('without a name or a stretch it is not saved, and says what is missing', async () => {
  const onDone = open();
  await screen.findByLabelText('Name');
  await press('Save');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  expect(await screen.findByText('Add at least one stretch.')).toBeTruthy();
  expect(onDone).not.toHaveBeenCalled();
});

test('left unfinished, it is there again, and can be started over', async () => {
  open();
  await name('Half');
  await waitFor(async () => expect(await db.table('drafts').count()).toBe(1));
  cleanup();
  open();
  expect(await screen.findByDisplayValue('Half')).toBeTruthy();
  await press('Start over');
  await waitFor(() => expect(screen.queryByDisplayValue('Half')).toBeNull());
});

test('one that is stored is renamed under its id', async () => {
  const routine = await stored();
  const onDone = open(routine.id);
  await name('Evenings');
  await press('Save');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await ownRoutines()).toMatchObject([{ id: routine.id, name: 'Evenings' }]);
});

test('a deleted one comes back by Undo', async () => {
  const routine = await stored();
  open(routine.id);
  await press('Delete this routine');
  await waitFor(() => expect(currentToast.value?.text).toBe('Mine deleted'));
  expect(await ownRoutines()).toEqual([]);
  await undoToast(currentToast.value?.id ?? 0);
  expect(await ownRoutines()).toEqual([routine]);
});

test('the list says how long each takes, and starts it by one link', async () => {
  const routine = await stored();
  render(<OwnRoutines />);
  expect(await screen.findByText('1 min 30 s · 1 stretch')).toBeTruthy();
  const start = screen.getByRole('link', { name: 'Start Mine' });
  expect(start.getAttribute('href')).toBe(`#/stretch/${routine.id}?start=1`);
});
