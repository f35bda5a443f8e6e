import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { SafetyAnswerForm } from '../../../src/features/safety/safety-answer-form';
import { SafetyPage } from '../../../src/features/safety/safety-page';
import { adviceFor } from '../../../src/features/safety/safety-words';
import { today } from '../../../src/platform/clock';
import { safetyAnswer } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

const open = (wishes = 'question=signs') => {
  const onDone = vi.fn();
  render(<SafetyPage wishes={new URLSearchParams(wishes)} backHref="#/" onDone={onDone} />);
  return onDone;
};
const tick = async (name: RegExp) => fireEvent.click(await screen.findByRole('checkbox', { name }));
const saddleAdvice =
  "These can be signs of a rare problem that needs hospital care today. Call your emergency number or go to an emergency department now. Please don't book a massage.";

test('"none of these" is one tap and is stored as an answer of today', async () => {
  const onDone = open();
  expect(await button('None of these')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  await press('None of these');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(onDone.mock.calls[0]?.[0]).toMatchObject([
    { question: 'signs', items: [], day: today.value },
  ]);
  expect(await allRecords('safety-answer')).toHaveLength(1);
});

test('what to do is said as soon as a sign is ticked, and again once it is stored', async () => {
  const onDone = open();
  await tick(/^Numb around/);
  expect((await screen.findByRole('alert')).textContent).toContain(saddleAdvice);
  expect(screen.queryByRole('button', { name: 'None of these' })).toBeNull();
  await press('Save answer');
  expect(await screen.findByText('What to do now')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain(saddleAdvice);
  expect(await allRecords('safety-answer')).toMatchObject([{ items: ['saddle'] }]);
  expect(onDone).not.toHaveBeenCalled();
  await press('Done');
  expect(onDone).toHaveBeenCalledOnce();
});

test('"what to do now" shows the advice of the answer that stands, without asking again', async () => {
  const record = safetyAnswer(today.value, { question: 'signs', items: ['saddle'] });
  await addRecords([{ kind: 'safety-answer', record }]);
  open('question=show');
  expect(await screen.findByText('What to do now')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain(saddleAdvice);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a country with a verified number is told that number', async () => {
  await setPreferences({ country: 'GB' });
  open();
  await tick(/^Sudden headache/);
  expect(await screen.findByText('Call 999 or 112 now.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
});

test('both questions are one screen and give an answer each', async () => {
  const onDone = open('question=both');
  await press('None of these');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(onDone.mock.calls[0]?.[0]).toMatchObject([
    { question: 'signs', items: [] },
    { question: 'conditions', items: [] },
  ]);
});

test('without a wish, conditions are asked along only when their answer is a year old', async () => {
  await addRecords([
    { kind: 'safety-answer', record: safetyAnswer(today.value, { question: 'conditions' }) },
  ]);
  const onDone = open('');
  await press('None of these');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(onDone.mock.calls[0]?.[0]).toHaveLength(1);
});

test('a cleared condition is stored with who and when, and needs no further advice', async () => {
  const onDone = open('question=conditions');
  await tick(/^At least one of these/);
  fireEvent.input(await screen.findByLabelText('Who said so?'), { target: { value: 'Dr Weiss' } });
  await press('Save answer');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('When?'), { target: { value: today.value } });
  await press('Save answer');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(onDone.mock.calls[0]?.[0]).toMatchObject([
    { items: ['condition'], cleared: { by: 'Dr Weiss', day: today.value, regions: [] } },
  ]);
});

test('a stored answer is edited in the journal', async () => {
  const stored = safetyAnswer('2026-01-02', { items: ['unwell'] });
  await addRecords([{ kind: 'safety-answer', record: stored }]);
  const onSaved = vi.fn();
  render(
    <SafetyAnswerForm
      id={stored.id}
      wishes={new URLSearchParams()}
      backHref="#/"
      onSaved={onSaved}
    />,
  );
  await tick(/^Fever/);
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({
    before: stored,
    record: { items: [], day: '2026-01-02' },
  });
});

test('advice names the gravest first and says the same thing once', () => {
  const advice = adviceFor(['condition', 'unwell', 'clot-breath', 'head-neck'], []);
  expect(advice.map(({ text }) => text)).toEqual([
    'Call your emergency number now.',
    'Check with a clinician first.',
    'Ask your clinician or therapist whether and where massage suits you.',
  ]);
});

describe('a sign that concerns one area', () => {
  const leaveAlone =
    "Leave this area alone for now. If it isn't settling in a few days, or you can't use it, see someone.";

  test.each([
    ['fresh-injury', /^An injury in the last three days/],
    ['bruise', /^Visible swelling or a bruise/],
    ['open-skin', /^Open skin, a burn or a rash/],
  ] as const)('asks where it is and leaves that area alone: %s', async (item, name) => {
    open();
    expect(screen.queryByRole('group', { name: 'Where is it?' })).toBeNull();
    await tick(name);
    expect((await screen.findByRole('alert')).textContent).toContain(leaveAlone);
    const where = await screen.findByRole('group', { name: 'Where is it?' });
    fireEvent.click(within(where).getByRole('button'));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Left ankle' }));
    fireEvent.click(await button(/^Done/));
    await press('Save answer');
    expect(await screen.findByText('What to do now')).toBeTruthy();
    expect(
      screen.getByText('Your answer is saved. Limber leaves this area out for now.'),
    ).toBeTruthy();
    expect(await allRecords('safety-answer')).toMatchObject([
      { items: [item], regions: ['ankle-left'] },
    ]);
  });

  test('is stored without a place where nobody says one', async () => {
    open();
    await tick(/^Visible swelling/);
    await press('Save answer');
    await screen.findByText('What to do now');
    const [stored] = await allRecords('safety-answer');
    expect(stored).not.toHaveProperty('regions');
  });

  test('gives way to a graver one in what the page says first', async () => {
    open();
    await tick(/^Visible swelling/);
    await tick(/^Fever/);
    await press('Save answer');
    expect(
      await screen.findByText(/no massage and no stretching until you answer again/),
    ).toBeTruthy();
  });
});
