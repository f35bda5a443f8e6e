import { render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { addRecords } from '../../../src/db/records';
import { MobilityPage } from '../../../src/features/mobility/mobility-page';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { mobilityTest } from '../../support/records';

afterEach(clearStorage);

const tested = (days: number, changes: Parameters<typeof mobilityTest>[1] = {}): KindRecord => ({
  kind: 'mobility-test',
  record: mobilityTest(addDays(today.value, -days), changes),
});

const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  render(<MobilityPage />);
  await screen.findByRole('heading', { name: 'Knee to wall' });
};
const card = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body);

test('every test is there, and none of them is the Thomas test', async () => {
  await open();
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual([
    'Knee to wall',
    'Sit and reach',
    'Chair sit and reach',
    'Back scratch',
    'Neck rotation',
  ]);
  expect(screen.getAllByText('No result yet.')).toHaveLength(5);
  expect(
    screen.getByRole('link', { name: 'Log a result of back scratch' }).getAttribute('href'),
  ).toBe('#/log/mobility-test?test=back-scratch&back=%23%2Fmobility');
});

describe('the line of a test', () => {
  test('shows the best of each day, a side each, with the error of the test around it', async () => {
    await open(
      tested(30, { trials: [8, 9, 8.5] }),
      tested(2, { trials: [11.5] }),
      tested(2, { side: 'right', trials: [11] }),
    );
    const knee = card('Knee to wall');
    expect(
      await knee.findByRole('img', { name: 'Knee to wall, left: 2 results, 9 cm, 11.5 cm' }),
    ).toBeTruthy();
    expect(
      knee.getByText(/^2\.5 cm further than on .* more than the test’s own error\.$/),
    ).toBeTruthy();
    expect(knee.getByText(/Band: the error of the test, 1\.9 cm up and down\./)).toBeTruthy();
    expect(knee.getByText('11 cm', { selector: 'strong' })).toBeTruthy();
    expect(knee.queryByText(/goes .* further than/)).toBeNull();
  });

  test('calls less than the error no change', async () => {
    await open(tested(30, { trials: [9] }), tested(2, { trials: [10.8] }));
    const knee = card('Knee to wall');
    expect(
      await knee.findByText(/^Less than 2 cm from .*: too little to call a change\.$/),
    ).toBeTruthy();
  });

  test('speaks of neck rotation from 10 degrees on, and draws no band it does not know', async () => {
    const neck = { test: 'neck-rotation', protocol: 'phone-compass' } as const;
    await open(
      tested(40, { ...neck, trials: [60] }),
      tested(2, { ...neck, trials: [70] }),
      tested(40, { ...neck, side: 'right', trials: [60] }),
      tested(2, { ...neck, side: 'right', trials: [69] }),
    );
    const { findByText, getByText } = card('Neck rotation');
    expect(await findByText(/^10° further than on [^.]*\.$/)).toBeTruthy();
    expect(getByText(/^Less than 10° from/)).toBeTruthy();
    expect(getByText(/error is not known for this test.*App’s choice/)).toBeTruthy();
  });

  test('never calls a change more than error where nobody knows the error', async () => {
    const reach = { test: 'sit-and-reach', side: undefined, protocol: 'zero-0' } as const;
    await open(tested(40, { ...reach, trials: [-9] }), tested(2, { ...reach, trials: [4] }));
    const sitting = card('Sit and reach');
    expect(await sitting.findByText(/^13 cm further than on [^:]*\.$/)).toBeTruthy();
    expect(sitting.queryByText(/own error/)).toBeNull();
  });
});

test('sides are set against each other in words only beyond error and common spread', async () => {
  await open(tested(2, { trials: [9] }), tested(2, { side: 'right', trials: [12] }));
  const knee = card('Knee to wall');
  expect(await knee.findByText(/^Right goes 3 cm further than left/)).toBeTruthy();
});
