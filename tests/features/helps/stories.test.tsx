import { render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { addRecords } from '../../../src/db/records';
import { MassageStory } from '../../../src/features/helps/massage-story';
import { PlanStory } from '../../../src/features/helps/plan-story';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { checkIn, massage, treatmentPlan } from '../../support/records';

afterEach(clearStorage);

const on = (ago: number): Day => addDays(today.value, -ago);

const mornings = (soreness: (ago: number) => number, count = 40): KindRecord[] =>
  Array.from({ length: count }, (_, ago) => ({
    kind: 'check-in',
    record: checkIn(on(ago), { soreness: { 'calf-left': soreness(ago) }, at: undefined }),
  }));

it('tells one massage before and after, beside similar days', async () => {
  const session = massage(on(10), {
    at: undefined,
    regions: ['calf-left'],
    tensionBefore: { 'calf-left': 7 },
    tensionAfter: { 'calf-left': 4 },
  });
  await addRecords([
    ...mornings((ago) => (ago === 9 ? 2 : 5)),
    { kind: 'massage', record: session },
  ]);
  render(<MassageStory id={session.id} />);
  const card = await screen.findByRole('region', { name: 'Before and after' });
  const items = [...card.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(items[0]).toBe('Tension in the room went from 7 to 4.');
  expect(items[1]).toBe('Worst soreness of left calf before it: 5.');
  expect(items[2]).toMatch(/^The next day: 2\. After \d+ similar days without one: 5\.$/);
  expect(items[3]).toMatch(/^After 48 hours: 5\. After \d+ similar days without one: 5\.$/);
});

it('tells a massage of which nothing was noted so', async () => {
  const session = massage(on(1), { tensionBefore: undefined, tensionAfter: undefined });
  await addRecords([{ kind: 'massage', record: session }]);
  render(<MassageStory id={session.id} />);
  expect(await screen.findByText('Tension before and after was not noted.')).toBeDefined();
  expect(screen.getByText('No check-in in the two days after it.')).toBeDefined();
});

it('tells a plan by the share of pairs, and on how many days it rests', async () => {
  const plan = treatmentPlan(on(13), { weeks: 2, focusRegions: ['calf-left'] });
  await addRecords([...mornings((ago) => (ago <= 6 ? 2 : 5)), { kind: 'plan', record: plan }]);
  render(<PlanStory id={plan.id} />);
  const card = await screen.findByRole('region', { name: 'Before and during this plan' });
  expect(card.textContent).toContain('less sore in 75 of 100 such pairs');
  expect(card.textContent).toContain('The middle day went from 5 to 3.5.');
  expect(card.textContent).toContain('14 days before and 14 days during');
});

it('waits for five days on each side of a plan’s start', async () => {
  const plan = treatmentPlan(on(2), { weeks: 4, focusRegions: ['calf-left'] });
  await addRecords([...mornings(() => 4), { kind: 'plan', record: plan }]);
  render(<PlanStory id={plan.id} />);
  expect(await screen.findByText('3 of 5 so far: days during it with a check-in.')).toBeDefined();
});
