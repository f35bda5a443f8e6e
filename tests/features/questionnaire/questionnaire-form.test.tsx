import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { addRecords } from '../../../src/db/records';
import { QuestionnaireForm } from '../../../src/features/questionnaire/questionnaire-form';
import { complaint, dayOf, questionnaire } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));

const open = (wishes = '', id?: string) => {
  const onSaved = vi.fn();
  render(
    <QuestionnaireForm
      id={id}
      wishes={new URLSearchParams(wishes)}
      backHref="#/"
      onSaved={onSaved}
    />,
  );
  return onSaved;
};
const stored = async (...records: ReturnType<typeof questionnaire>[]) =>
  addRecords(records.map((record) => ({ kind: 'questionnaire', record })));

const chipsOf = async (part: string) => {
  const [nothing, something] = within(
    await screen.findByRole('group', { name: part }),
  ).getAllByRole('button');
  if (!nothing || !something) throw new Error(`${part} has no two buttons`);
  return { nothing, something };
};

test('how much and what it kept from are asked only once something was felt', async () => {
  open();
  const { nothing, something } = await chipsOf('Neck');
  fireEvent.click(something);
  expect(await screen.findByText('How often did it ache or bother you?')).toBeTruthy();
  expect(screen.queryByText('How uncomfortable was it?')).toBeNull();
  await choose('3 or 4 times');
  expect(await screen.findByText('How uncomfortable was it?')).toBeTruthy();
  fireEvent.click(nothing);
  await waitFor(() => expect(screen.queryByText('How uncomfortable was it?')).toBeNull());
  expect(screen.getByText('1 of 18 parts answered · Total so far: 0')).toBeTruthy();
});

test('"nothing in all the rest" answers every part that is still open', async () => {
  const onSaved = open();
  fireEvent.click((await chipsOf('Neck')).something);
  await choose('Once or twice');
  await press('Nothing in all the rest');
  expect(await screen.findByText('18 of 18 parts answered · Total so far: 1.5')).toBeTruthy();
  await press('Save');
  await press('Done');
  expect(onSaved.mock.calls[0]?.[0].record.answers).toMatchObject({
    'neck.frequency': 'once-or-twice',
    'knee-left.frequency': 'never',
  });
});

test('a desk check scores frequency x discomfort x interference once it is saved', async () => {
  await stored(questionnaire('2026-01-01'));
  const onSaved = open();
  fireEvent.click((await chipsOf('Neck')).something);
  await choose('Every day');
  await choose('Very');
  await press('Save');
  expect(await screen.findByText('15')).toBeTruthy();
  expect(await screen.findByText(/Last time: 20 on 1 January/)).toBeTruthy();
  expect(screen.getByText(/Compare only with yourself/)).toBeTruthy();
  expect(onSaved).not.toHaveBeenCalled();
  await press('Done');
  expect(onSaved.mock.calls[0]?.[0].record.answers).toEqual({
    'neck.frequency': 'daily',
    'neck.discomfort': 'very',
  });
});

test('a part is unanswered until it is answered, and again when its answer is taken back', async () => {
  open();
  expect(await screen.findByText('0 of 18 parts answered')).toBeTruthy();
  const { nothing } = await chipsOf('Neck');
  fireEvent.click(nothing);
  expect(await screen.findByText(/^1 of 18 parts answered/)).toBeTruthy();
  fireEvent.click(nothing);
  expect(await screen.findByText('0 of 18 parts answered')).toBeTruthy();
});

test('the complaint score is about the only open complaint and ends after a full yes', async () => {
  const knee = complaint('2026-01-01', { name: 'Left knee' });
  const over = complaint('2026-01-01', { name: 'Old ankle', closedOn: dayOf('2026-01-02') });
  await addRecords([knee, over].map((record) => ({ kind: 'complaint', record })));
  const onSaved = open('instrument=ostrc');
  expect(await screen.findByDisplayValue('Left knee')).toBeTruthy();
  expect(screen.queryByText('Old ankle')).toBeNull();
  await choose('Yes, without trouble');
  await press('Save');
  expect(await screen.findByText('Severity this week')).toBeTruthy();
  await press('Done');
  expect(onSaved.mock.calls[0]?.[0].record).toMatchObject({
    instrument: 'ostrc',
    complaint: knee.id,
    answers: { participation: '0' },
  });
});

test('anything less than a full yes asks the other three questions', async () => {
  await addRecords([{ kind: 'complaint', record: complaint('2026-01-01') }]);
  const onSaved = open('instrument=ostrc');
  await choose('Less than usual');
  await press('Save');
  expect(await screen.findAllByText('Please fill this in.')).toHaveLength(3);
  expect(onSaved).not.toHaveBeenCalled();
});

test('with nothing followed the complaint score offers to name something', async () => {
  open('instrument=ostrc');
  const link = await screen.findByRole('link', { name: 'Add a complaint' });
  expect(link.getAttribute('href')).toBe('#/log/complaint');
});
