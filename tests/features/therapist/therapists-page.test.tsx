import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { addRecords, allRecords } from '../../../src/db/records';
import { TherapistForm } from '../../../src/features/therapist/therapist-form';
import { TherapistsPage } from '../../../src/features/therapist/therapists-page';
import { clearStorage } from '../../support/clear-storage';
import { therapist } from '../../support/records';

afterEach(clearStorage);

const known = (...names: string[]) =>
  addRecords(
    names.map((name) => ({ kind: 'therapist', record: therapist('2026-01-01', { name }) })),
  );

test('with nobody yet there is one thing to do', async () => {
  render(<TherapistsPage />);
  expect(await screen.findByText('Nobody here yet')).toBeTruthy();
  const add = screen.getByRole('link', { name: 'Add a therapist' });
  expect(add.getAttribute('href')).toBe('#/log/therapist');
});

test('phone and booking page are plain links that tell nobody where they came from', async () => {
  const ana = therapist('2026-01-01', {
    phone: '+43 660 1234567',
    bookingLink: 'https://example.com/ana',
  });
  await addRecords([{ kind: 'therapist', record: ana }]);
  render(<TherapistsPage />);
  const call = await screen.findByRole('link', { name: 'Call +43 660 1234567' });
  expect(call.getAttribute('href')).toBe('tel:+436601234567');
  const booking = screen.getByRole('link', { name: /^Booking page of Ana Petrova/ });
  expect(booking.getAttribute('rel')).toBe('noopener noreferrer');
  expect(booking.getAttribute('target')).toBe('_blank');
  expect(screen.getByRole('link', { name: 'Edit Ana Petrova' }).getAttribute('href')).toBe(
    `#/record/therapist/${ana.id}`,
  );
});

test('an address that is no web address is shown, not linked', async () => {
  const odd = therapist('2026-01-01', { bookingLink: 'javascript:alert(1)' });
  await addRecords([{ kind: 'therapist', record: odd }]);
  render(<TherapistsPage />);
  expect((await screen.findByText('javascript:alert(1)')).tagName).toBe('SPAN');
});

test('therapists stand by name, and a long list can be searched', async () => {
  await known('Zoe', 'Ben', ...Array.from({ length: 60 }, (_, index) => `Person ${index + 10}`));
  render(<TherapistsPage />);
  const names = async () =>
    (await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent);
  await waitFor(async () => expect((await names())[0]).toBe('Ben'));
  expect(await names()).toHaveLength(50);
  expect(screen.getByText(/^12 more are not shown/)).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Find a therapist'), { target: { value: ' zOE' } });
  await waitFor(async () => expect(await names()).toEqual(['Zoe']));
});

test('a name is enough to add a therapist, and a booking page must be an address', async () => {
  const onSaved = vi.fn();
  render(<TherapistForm wishes={new URLSearchParams()} backHref="#/" onSaved={onSaved} />);
  const name = await screen.findByLabelText('Name');
  fireEvent.input(screen.getByLabelText('Booking page'), { target: { value: 'not an address' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toBe(name));
  expect(screen.getByText(/^Enter a web address/)).toBeTruthy();
  fireEvent.input(name, { target: { value: 'Ana' } });
  fireEvent.input(screen.getByLabelText('Booking page'), { target: { value: 'example.com/ana' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('therapist')).toMatchObject([
    { name: 'Ana', bookingLink: 'https://example.com/ana' },
  ]);
});
