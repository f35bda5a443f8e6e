import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { addRecords } from '../../../src/db/records';
import { ComplaintForm } from '../../../src/features/complaint/complaint-form';
import { ComplaintsPage } from '../../../src/features/complaint/complaints-page';
import { today } from '../../../src/platform/clock';
import { complaint, dayOf, questionnaire } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

const open = (id?: string) => {
  const onSaved = vi.fn();
  render(
    <ComplaintForm
      id={id}
      wishes={new URLSearchParams('region=knee-left')}
      backHref="#/"
      onSaved={onSaved}
    />,
  );
  return onSaved;
};
const savedBy = async (onSaved: ReturnType<typeof vi.fn>) => {
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  return onSaved.mock.calls[0]?.[0].record;
};

test('a complaint needs a name and takes the wished region', async () => {
  const onSaved = open();
  const name = await screen.findByLabelText('What do you call it?');
  await press('Save');
  await waitFor(() => expect(document.activeElement).toBe(name));
  fireEvent.input(name, { target: { value: 'Left knee' } });
  expect(await savedBy(onSaved)).toMatchObject({
    name: 'Left knee',
    regions: ['knee-left'],
    day: today.value,
  });
});

test('a complaint is closed today and can be opened again', async () => {
  const knee = complaint('2026-01-01');
  await addRecords([{ kind: 'complaint', record: knee }]);
  const onSaved = open(knee.id);
  await press('Close it today');
  expect(await screen.findByLabelText('Closed on')).toHaveProperty('value', today.value);
  await press('Reopen');
  await press('Close it today');
  expect((await savedBy(onSaved)).closedOn).toBe(today.value);
});

test('the list shows the last weekly score of an open complaint and folds closed ones', async () => {
  const knee = complaint('2026-01-01', { name: 'Left knee' });
  const over = complaint('2026-01-01', { name: 'Old ankle', closedOn: dayOf('2026-01-20') });
  const sheet = (day: string, pain: string) =>
    questionnaire(day, {
      instrument: 'ostrc',
      complaint: knee.id,
      answers: { participation: '8', training: '8', performance: '0', pain },
    });
  await addRecords([
    { kind: 'complaint', record: knee },
    { kind: 'complaint', record: over },
    { kind: 'questionnaire', record: sheet('2026-01-10', '25') },
    { kind: 'questionnaire', record: sheet('2026-01-17', '17') },
  ]);
  render(<ComplaintsPage />);
  expect(await screen.findByText(/Severity 33 of 100 on 17 January/)).toBeTruthy();
  const weekly = screen.getByRole('link', { name: 'Weekly score for Left knee' });
  expect(weekly.getAttribute('href')).toBe(
    `#/log/questionnaire?instrument=ostrc&complaint=${knee.id}`,
  );
  expect(screen.getByText('Old ankle').closest('details')?.open).toBe(false);
});

test('the empty list says what will appear', async () => {
  render(<ComplaintsPage />);
  expect(await screen.findByText('Nothing followed yet')).toBeTruthy();
});
