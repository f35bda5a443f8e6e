import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { addRecords, allRecords } from '../../../src/db/records';
import { StretchForm } from '../../../src/features/stretch/stretch-form';
import { stretch } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

const open = (wishes = '', id?: string) => {
  const onSaved = vi.fn();
  render(
    <StretchForm id={id} wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />,
  );
  return onSaved;
};
const saved = async (onSaved: ReturnType<typeof vi.fn>) => {
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  return onSaved.mock.calls[0]?.[0].record;
};

test('a wished region is chosen with a minute, and saved so', async () => {
  const onSaved = open('region=calf-left');
  expect(await screen.findByText('In all: 1 min')).toBeTruthy();
  expect((await saved(onSaved)).moves).toEqual([{ region: 'calf-left', seconds: 60 }]);
});

test('one tap on a stretch adds both sides, a second tap adds to the time', async () => {
  const onSaved = open();
  await press(/Standing calf/);
  await press(/Standing calf/);
  expect(await screen.findByText('In all: 4 min')).toBeTruthy();
  expect((await saved(onSaved)).moves).toEqual([
    { region: 'calf-left', seconds: 120, stretch: 'standing-calf' },
    { region: 'calf-right', seconds: 120, stretch: 'standing-calf' },
  ]);
});

test('the last session is offered, and gone once something is chosen', async () => {
  const last = stretch('2026-01-02', { note: 'In the park' });
  await addRecords([
    {
      kind: 'stretch',
      record: stretch('2026-01-01', { moves: [{ region: 'sacrum', seconds: 30 }] }),
    },
    { kind: 'stretch', record: last },
  ]);
  const onSaved = open();
  await press('Use it');
  await waitFor(() => expect(screen.queryByText('Same as last time')).toBeNull());
  const record = await saved(onSaved);
  expect(record.moves).toEqual(last.moves);
  expect(record.note).toBeUndefined();
});

test('with nothing chosen nothing is saved, and the regions say so', async () => {
  const onSaved = open();
  await press('Save');
  expect(await screen.findByText(/Nothing to save yet/)).toBeTruthy();
  expect(onSaved).not.toHaveBeenCalled();
});

test('an edited session offers no other one and takes one side at a time', async () => {
  const stored = stretch('2026-01-02');
  await addRecords([{ kind: 'stretch', record: stored }]);
  const onSaved = open('', stored.id);
  await press('Remove Left calf');
  expect(screen.queryByText('Same as last time')).toBeNull();
  expect((await saved(onSaved)).moves).toEqual([{ region: 'calf-right', seconds: 60 }]);
  expect(await allRecords('stretch')).toHaveLength(1);
});
