import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import { addRecords, allRecords } from '../../../src/db/records';
import { MassageForm } from '../../../src/features/massage/massage-form';
import { today } from '../../../src/platform/clock';
import { BodySettingsContext } from '../../../src/ui/regions/body-settings';
import { clearStorage } from '../../support/clear-storage';
import { massage, recordIdOf, therapist } from '../../support/records';

afterEach(clearStorage);

const open = (wishes = '', id?: string) => {
  const onSaved = vi.fn();
  render(
    <MassageForm id={id} wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />,
  );
  return onSaved;
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a massage is like the last one, by the same therapist', async () => {
  const ana = therapist('2026-01-01');
  const last = massage('2026-01-02', { modality: 'sports', minutes: 45, therapist: ana.id });
  await addRecords([
    { kind: 'therapist', record: ana },
    { kind: 'massage', record: last },
  ]);
  const onSaved = open();
  expect(await screen.findByDisplayValue('Sports massage')).toBeTruthy();
  expect(await screen.findByDisplayValue('Ana Petrova')).toBeTruthy();
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0].record).toMatchObject({
    status: 'done',
    day: today.value,
    minutes: 45,
    therapist: ana.id,
  });
});

test('without a kind of session nothing is saved', async () => {
  const onSaved = open();
  const kind = await screen.findByLabelText('Kind of session');
  save();
  await waitFor(() => expect(document.activeElement).toBe(kind));
  expect(onSaved).not.toHaveBeenCalled();
});

test('a booking is for a day to come and asks for no pressure', async () => {
  const onSaved = open('status=planned');
  expect(await screen.findByLabelText('Booked for')).toBeTruthy();
  expect(screen.queryByText(/^Pressure/)).toBeNull();
  choose('Kind of session', 'classic');
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('massage')).toMatchObject([
    { status: 'planned', day: addDays(today.value, 1), modality: 'classic' },
  ]);
});

test('a booking whose day has come becomes a massage that happened', async () => {
  const booked = massage(today.value, { status: 'planned' });
  await addRecords([{ kind: 'massage', record: booked }]);
  const onSaved = open('', booked.id);
  fireEvent.click(await screen.findByRole('button', { name: 'It happened' }));
  expect(await screen.findByText(/^Pressure/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'It happened' })).toBeNull();
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('massage')).toMatchObject([{ id: booked.id, status: 'done' }]);
});

test('a booking that lies ahead does not ask whether it happened', async () => {
  const booked = massage(addDays(today.value, 3), { status: 'planned' });
  await addRecords([{ kind: 'massage', record: booked }]);
  open('', booked.id);
  await screen.findByLabelText('Booked for');
  expect(screen.queryByRole('button', { name: 'It happened' })).toBeNull();
});

test('tension before and after is noted for the worked regions, left open where not answered', async () => {
  const stored = massage('2026-01-02', { regions: ['calf-left', 'calf-right'] });
  await addRecords([{ kind: 'massage', record: stored }]);
  const onSaved = open('', stored.id);
  const scoreOf = async (group: RegExp, score: RegExp) => {
    const picker = await screen.findByRole('group', { name: group });
    const radio = [...picker.querySelectorAll('input')].find((input) =>
      score.test(input.getAttribute('aria-label') ?? ''),
    );
    if (radio) fireEvent.click(radio);
  };
  await scoreOf(/^Left calf, before/, /^7 of 10/);
  await scoreOf(/^Left calf, after/, /^0 of 10/);
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const [saved] = await allRecords('massage');
  expect(saved?.tensionBefore).toEqual({ 'calf-left': 7 });
  expect(saved?.tensionAfter).toEqual({ 'calf-left': 0 });
});

test("strokes carry their plain name and the trade's, for kinds that use them", async () => {
  open('type=classic');
  expect(await screen.findByRole('checkbox', { name: /Kneading\s*petrissage/ })).toBeTruthy();
  choose('Kind of session', 'myofascial');
  await waitFor(() => expect(screen.queryByText('Kneading')).toBeNull());
});

test('self-massage asks for its tool and for no therapist', async () => {
  open('type=self');
  expect(await screen.findByRole('radio', { name: 'Foam roller' })).toBeTruthy();
  expect(screen.queryByLabelText('Therapist')).toBeNull();
});

test('a therapist that was deleted stays with the massage', async () => {
  const stored = massage('2026-01-02', { therapist: recordIdOf(99) });
  await addRecords([{ kind: 'massage', record: stored }]);
  const onSaved = open('', stored.id);
  expect(await screen.findByDisplayValue('No longer in your list')).toBeTruthy();
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('massage')).toMatchObject([{ therapist: recordIdOf(99) }]);
});

test('tension is tapped on the map, and what is tapped is where the massage was', async () => {
  const onSaved = vi.fn();
  render(
    <BodySettingsContext.Provider
      value={{ way: 'map', figure: 'broad', onWay: () => {}, onFigure: () => {} }}
    >
      <MassageForm wishes={new URLSearchParams('type=classic')} backHref="#/" onSaved={onSaved} />
    </BodySettingsContext.Provider>,
  );
  const calf = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
  await calf('Left calf, not marked');
  await calf('Left calf, tension 3 of 10');
  fireEvent.click(screen.getByRole('radio', { name: 'After' }));
  await calf('Left calf, not marked, last time 5 of 10');
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('massage')).toMatchObject([
    { regions: ['calf-left'], tensionBefore: { 'calf-left': 5 }, tensionAfter: { 'calf-left': 3 } },
  ]);
});
