import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { addRecords } from '../../../src/db/records';
import { MobilityTestForm } from '../../../src/features/mobility/mobility-test-form';
import { today } from '../../../src/platform/clock';
import { mobilityTest } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));

const open = (wishes = '') => {
  const onSaved = vi.fn();
  render(<MobilityTestForm wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />);
  return onSaved;
};
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

test('the best of the tries is shown, all of them are kept', async () => {
  const onSaved = open();
  await type('Try 1', '11');
  await type('Try 2', '12,5');
  expect(await screen.findByText('Best: 12.5 cm')).toBeTruthy();
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0].record).toMatchObject({
    test: 'knee-to-wall',
    side: 'left',
    trials: [11, 12.5],
  });
});

test("the last result of the same side stands beside it, never the other side's", async () => {
  await addRecords([
    { kind: 'mobility-test', record: mobilityTest('2026-01-03', { trials: [11.5] }) },
    { kind: 'mobility-test', record: mobilityTest('2026-01-04', { side: 'right', trials: [4] }) },
  ]);
  open();
  const year = today.value.startsWith('2026') ? '' : ' 2026';
  expect(await screen.findByText(`Last: 11.5 cm on 3 January${year}`)).toBeTruthy();
  await choose('Right');
  expect(await screen.findByText(`Last: 4 cm on 4 January${year}`)).toBeTruthy();
});

test('another test clears the tries, and one without sides asks for none', async () => {
  open();
  await type('Try 1', '11');
  fireEvent.change(screen.getByLabelText('Test'), { target: { value: 'sit-and-reach' } });
  expect(await screen.findByLabelText('Try 1, cm')).toHaveProperty('value', '');
  expect(screen.queryByRole('radio', { name: 'Left' })).toBeNull();
  expect(screen.getByLabelText('Measured how')).toBeTruthy();
});

test('a try below zero is a result like any other', async () => {
  const onSaved = open('test=sit-and-reach');
  await type('Try 1, cm', '-3.5');
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0].record).toMatchObject({ trials: [-3.5] });
});

test('without a try the first field asks for one', async () => {
  open();
  await press('Save');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Try 1'));
});
