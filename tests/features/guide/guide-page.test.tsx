import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { GuidePage } from '../../../src/features/guide/guide-page';
import { searchGuide } from '../../../src/features/guide/guide-search';

const scrolledTo: string[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolledTo.push(this.id);
  });
});

const found = (query: string) =>
  searchGuide(query).flatMap((section) => section.topics.map(({ id }) => id));

const details = (container: Element) => [...container.querySelectorAll('details')];

test.each([
  ['lactic acid', 'claims'],
  ['Foam ROLLER', 'self'],
  ['dakic', 'performance'],
  ['Pregnancy', 'ask-first'],
  ['doctors visit', 'red-flags'],
  ['M10', 'massage-rules'],
  ['water litres', 'drinking'],
  ['rpe', 'effort'],
])('a search for "%s" finds its topic', (query, topic) => {
  expect(found(query)).toContain(topic);
});

test('a search needs every word, in any order', () => {
  expect(found('screen office')).toEqual(found('office screen'));
  expect(found('office kidney')).toEqual([]);
  expect(found('   ').length).toBeGreaterThan(30);
});

test('what a search finds is shown open, with how much it is', () => {
  const { container } = render(<GuidePage />);
  expect(details(container).filter(({ open }) => open)).toEqual([]);
  fireEvent.input(screen.getByLabelText('Search the guide'), { target: { value: 'dakić' } });
  expect(screen.getByRole('status').textContent).toBe('2 topics found');
  expect(details(container).map(({ id, open }) => [id, open])).toEqual([
    ['guide-performance', true],
    ['guide-claims', true],
  ]);
});

test('a search without an answer offers the whole guide again', () => {
  const { container } = render(<GuidePage />);
  fireEvent.input(screen.getByLabelText('Search the guide'), { target: { value: 'zebra' } });
  expect(details(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Show the whole guide' }));
  expect(details(container).length).toBeGreaterThan(30);
});

test('the address of a rule opens its topic and shows the rule', async () => {
  const { container, rerender } = render(<GuidePage topic="M1" />);
  expect(
    details(container)
      .filter(({ open }) => open)
      .map(({ id }) => id),
  ).toEqual(['guide-massage-rules']);
  await waitFor(() => expect(document.activeElement?.id).toBe('guide-M1'));
  expect(scrolledTo).toEqual(['guide-M1']);
  rerender(<GuidePage topic="S4" />);
  await waitFor(() => expect(document.activeElement?.id).toBe('guide-S4'));
  expect(container.querySelector('#guide-break-rule')?.hasAttribute('open')).toBe(true);
});

test('an unknown address says so and shows the guide', () => {
  const { container } = render(<GuidePage topic="nowhere" />);
  expect(screen.getByText(/has no such topic/)).toBeTruthy();
  expect(details(container).length).toBeGreaterThan(30);
});

test('headings are in order, ids are unique, tables have headers, nodes stay few', () => {
  const { container } = render(<GuidePage topic="claims" />);
  const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels[0]).toBe(1);
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);

  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);

  for (const table of container.querySelectorAll('table')) {
    expect(table.caption?.textContent).toBeTruthy();
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]').length).toBe(1);
      expect(row.children.length).toBe(table.querySelectorAll('th[scope=col]').length);
    }
  }
  for (const link of container.querySelectorAll('nav a')) {
    const address = link.getAttribute('href')?.replace('#/guide/', '');
    expect(container.querySelector(`#guide-${address}`)).toBeTruthy();
  }
  expect(container.querySelectorAll('*').length).toBeLessThan(1350);
});
