import { render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { LineStrip } from '../../../src/ui/strip/line-strip';
import { dayOf } from '../../support/records';

const first = dayOf('2026-10-20');
const strip = (
  <LineStrip
    hue="soreness"
    first={first}
    last={addDays(first, 3)}
    min={0}
    max={10}
    points={[2, null, 3, 4].map((value, place) => ({ day: addDays(first, place), value }))}
    usual={{ low: 2, high: 4 }}
    marks={[
      { day: first, kind: 'massage' },
      { day: addDays(first, 2), kind: 'stretch' },
    ]}
    ticks={[{ value: 10, label: '10' }]}
    ends={['20 Oct', 'today']}
    alt="Left calf: soreness on 3 days"
  />
);

it('is one picture with words, however many pieces it has', () => {
  render(strip);
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByRole('img', { name: 'Left calf: soreness on 3 days' })).toBeTruthy();
});

it('draws a run as a line, a lone value as a dot, and every mark in its own shape', () => {
  const { container } = render(strip);
  expect(container.querySelectorAll('path[d^="M0.00 80.00"]')).toHaveLength(1);
  expect(container.querySelector('path[d="M66.67 70.00L100.00 60.00"]')).toBeTruthy();
  expect(container.querySelectorAll('circle')).toHaveLength(2);
  expect(container.querySelectorAll('[data-mark=massage]')).toHaveLength(1);
  expect(container.querySelectorAll('[data-mark=stretch]')).toHaveLength(1);
});

it('needs no browser, so that paper can have it', () => {
  expect(renderToString(strip)).toContain('aria-label="Left calf: soreness on 3 days"');
});
