import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { ChartStack } from '../../../src/ui/charts/chart-stack';
import type { Panel } from '../../../src/ui/charts/panel';
import type { PanelChartLoad } from '../../../src/ui/charts/use-panel-chart';

const range = { first: 100, last: 109 };
const panels: Panel[] = [
  {
    id: 'sleep',
    hue: 'sleep',
    form: 'dots',
    height: 'middle',
    title: 'Sleep',
    unit: 'hours',
    values: [7, 8, 6, 7, null, 7, 7, 7, 7, 7],
    scale: { min: 5, max: 9, ticks: [5, 8] },
    tickLabel: (value) => `${value} h`,
  },
];

function Stack({ chart = 'loading' }: { chart?: PanelChartLoad }) {
  const [day, setDay] = useState(109);
  return (
    <ChartStack
      label="Day shown"
      valueText={`Day ${day}`}
      range={range}
      panels={panels}
      readings={{ sleep: `${panels[0]?.values[day - 100] ?? 'not logged'}` }}
      lines={[102, 107]}
      marks={[{ shape: 'diamond', label: 'massage', days: [102, 107] }]}
      cursor={day}
      onCursor={setDay}
      dayLabel={String}
      chart={chart}
    />
  );
}

/** A plot 200 px wide from x = 10 on, as a laid-out page would have it. */
const layOut = () =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 0, 200, 20));

const touch = { pointerId: 1, button: 0, pointerType: 'touch' };

describe('a stack of charts', () => {
  it('has one cursor that keys move and that says its day', () => {
    render(<Stack />);
    const cursor = screen.getByRole('slider', { name: 'Day shown' });
    expect(cursor.getAttribute('aria-valuetext')).toBe('Day 109');
    fireEvent.keyDown(cursor, { key: 'ArrowLeft' });
    expect(cursor.getAttribute('aria-valuenow')).toBe('108');
    fireEvent.keyDown(cursor, { key: 'PageDown' });
    expect(cursor.getAttribute('aria-valuenow')).toBe('101');
    fireEvent.keyDown(cursor, { key: 'End' });
    expect(cursor.getAttribute('aria-valuetext')).toBe('Day 109');
  });

  it('shows the reading of the cursor’s day beside the title', () => {
    render(<Stack />);
    const cursor = screen.getByRole('slider');
    expect(cursor.textContent).toContain('Sleep hours7');
    for (let step = 0; step < 5; step++) fireEvent.keyDown(cursor, { key: 'ArrowLeft' });
    expect(cursor.textContent).toContain('not logged');
  });

  it('follows a mouse that is pressed, and only then', () => {
    layOut();
    render(<Stack />);
    const cursor = screen.getByRole('slider');
    const mouse = { ...touch, pointerType: 'mouse' };
    fireEvent.pointerMove(cursor, { ...mouse, clientX: 30 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('109');
    fireEvent.pointerDown(cursor, { ...mouse, clientX: 30 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('101');
    fireEvent.pointerMove(cursor, { ...mouse, clientX: 115 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('105');
    fireEvent.pointerUp(cursor, { ...mouse, clientX: 500 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('109');
  });

  it('stays where it is when a finger scrolls past', () => {
    layOut();
    render(<Stack />);
    const cursor = screen.getByRole('slider');
    fireEvent.pointerDown(cursor, { ...touch, clientX: 30 });
    fireEvent.pointerMove(cursor, { ...touch, clientX: 32 });
    fireEvent.pointerCancel(cursor, touch);
    fireEvent.pointerUp(cursor, { ...touch, clientX: 32 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('109');

    fireEvent.pointerDown(cursor, { ...touch, clientX: 30, clientY: 10 });
    fireEvent.pointerUp(cursor, { ...touch, clientX: 31, clientY: 60 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('109');
  });

  it('moves by a finger’s tap and by its drag to the side', () => {
    layOut();
    render(<Stack />);
    const cursor = screen.getByRole('slider');
    fireEvent.pointerDown(cursor, { ...touch, clientX: 30 });
    fireEvent.pointerUp(cursor, { ...touch, clientX: 30 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('101');
    fireEvent.pointerDown(cursor, { ...touch, clientX: 30 });
    fireEvent.pointerMove(cursor, { ...touch, clientX: 75 });
    expect(cursor.getAttribute('aria-valuenow')).toBe('103');
  });

  it('marks massage days through every chart', () => {
    const { container } = render(<Stack />);
    const days = [...container.querySelectorAll('[data-day]')];
    expect(days.map((mark) => mark.getAttribute('data-day'))).toEqual(['102', '107']);
    expect(screen.getByText('massage')).toBeDefined();
  });

  it('draws once, not with every step of the cursor, and takes its charts away', async () => {
    const chart = { show: vi.fn(), destroy: vi.fn() };
    const make = vi.fn(() => chart);
    const { unmount } = render(<Stack chart={make} />);
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowLeft' });
    expect(make).toHaveBeenCalledTimes(1);
    expect(chart.show).toHaveBeenCalledTimes(1);
    unmount();
    await waitFor(() => expect(chart.destroy).toHaveBeenCalledTimes(1));
  });
});
