import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button';
import { DataTable } from '../../src/ui/data-table';
import { Disclosure } from '../../src/ui/disclosure';
import { EmptyState } from '../../src/ui/empty-state';
import { ErrorCard } from '../../src/ui/error-card';
import { Icon } from '../../src/ui/icon';
import { ListRow } from '../../src/ui/list-row';
import { PageHeader } from '../../src/ui/page-header';
import { Pips } from '../../src/ui/pips';
import { scoreStep } from '../../src/ui/score';
import { SKELETON_DELAY_MS, Skeleton } from '../../src/ui/skeleton';
import { Timeline } from '../../src/ui/timeline';
import { UpdateBanner } from '../../src/ui/update-banner';
import { UsualStrip } from '../../src/ui/usual-strip';
import { sorenessWords } from '../../src/ui/words';

describe('an icon', () => {
  it('is silent beside its text', () => {
    const { container } = render(<Icon name="drink" />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('speaks where it stands alone', () => {
    render(<Icon name="massage" label="Massage" />);
    expect(screen.getByRole('img', { name: 'Massage' }).querySelectorAll('path').length).toBe(2);
  });
});

describe('the usual strip', () => {
  const usual = { low: 2, high: 5 };
  const marked = (props: { value: number; flagged?: boolean }) =>
    render(<UsualStrip min={0} max={10} usual={usual} {...props} />).container;

  it('gives a flagged value another shape', () => {
    expect(marked({ value: 8, flagged: true }).querySelector('[data-flagged]')).not.toBeNull();
  });

  it('does not flag a value for leaving the band', () => {
    const strip = marked({ value: 8 });
    expect(strip.querySelector('[style*="80%"]')).not.toBeNull();
    expect(strip.querySelector('[data-flagged]')).toBeNull();
  });

  it('shows no mark while the usual is not known, or nothing was logged', () => {
    const unknown = render(<UsualStrip min={0} max={10} usual={null} value={4} label="3 of 7" />);
    expect(unknown.container.querySelector('[role=img]')?.children).toHaveLength(1);
    const nothing = render(
      <UsualStrip min={0} max={10} usual={{ low: 1, high: 2 }} value={null} label="none" />,
    );
    expect(nothing.container.querySelector('[role=img]')?.children).toHaveLength(1);
  });

  it('keeps the mark on the strip', () => {
    const mark = marked({ value: 30, flagged: true }).querySelector('[data-flagged]');
    expect(mark?.getAttribute('style')).toContain('100%');
  });
});

it('pips say how many of how many', () => {
  render(<Pips done={3} total={5} />);
  expect(screen.getByRole('img', { name: '3 of 5' }).querySelectorAll('[data-on]')).toHaveLength(3);
});

it('the scale of soreness has a word for every score and five colours', () => {
  expect(sorenessWords(0)).toBe('nothing');
  expect(sorenessWords(10)).toBe('the worst I can imagine');
  expect([0, 1, 2, 3, 5, 6, 7, 9, 10].map(scoreStep)).toEqual([0, 1, 1, 2, 3, 3, 4, 5, 5]);
});

describe('a reason', () => {
  it('opens in place below the actions', () => {
    render(<Disclosure actions={<Button>Mark as booked</Button>}>Thursday is day 14.</Disclosure>);
    const why = screen.getByRole('button', { name: 'Why?', expanded: false });
    const reason = document.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(reason?.hidden).toBe(true);
    fireEvent.click(why);
    expect(screen.getByRole('button', { name: 'Why?', expanded: true })).toBeDefined();
    expect(reason?.hidden).toBe(false);
  });
});

describe('a row', () => {
  it('leads somewhere and keeps its own action apart', () => {
    const onDrink = vi.fn();
    render(
      <ListRow
        title="Drink"
        detail="1.25 of 2.5 litres"
        href="#/log/drink"
        action={<Button onClick={onDrink}>+ 250 ml</Button>}
      />,
    );
    const link = screen.getByRole('link', { name: /^Drink/ });
    const action = screen.getByRole('button', { name: '+ 250 ml' });
    expect(link.contains(action)).toBe(false);
    fireEvent.click(action);
    expect(onDrink).toHaveBeenCalledOnce();
  });
});

it('a timeline is an ordered list with links to its entries', () => {
  render(
    <Timeline
      entries={[
        {
          id: 'a',
          time: '11:40',
          icon: 'drink',
          hue: 'water',
          title: 'Water',
          value: '250 ml',
          href: '#/a',
        },
        { id: 'b', time: '', icon: 'sleep', hue: 'sleep', title: 'Sleep', detail: 'woke once' },
      ]}
    />,
  );
  const items = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    '11:40Water250 ml',
    'Sleepwoke once',
  ]);
  expect(screen.getByRole('link', { name: 'Water' }).getAttribute('href')).toBe('#/a');
});

it('a table has a caption and headers for columns and rows', () => {
  render(
    <DataTable
      caption="Soreness"
      columns={[
        { key: 'day', label: 'Day' },
        { key: 'worst', label: 'Worst', numeric: true },
      ]}
      rows={[{ key: '1', cells: ['Thu 12 November', 6] }]}
    />,
  );
  expect(screen.getByRole('table', { name: 'Soreness' })).toBeDefined();
  expect(screen.getByRole('columnheader', { name: 'Worst' }).getAttribute('scope')).toBe('col');
  expect(screen.getByRole('rowheader', { name: 'Thu 12 November' })).toBeDefined();
  expect(screen.getByRole('region', { name: 'Soreness' }).tabIndex).toBe(0);
});

it('loading shows nothing for a moment, so that fast answers do not flicker', async () => {
  vi.useFakeTimers();
  render(<Skeleton />);
  expect(screen.getByRole('status').textContent).toBe('');
  await act(async () => {
    await vi.advanceTimersByTimeAsync(SKELETON_DELAY_MS);
  });
  expect(screen.getByRole('status').textContent).toBe('Loading');
  vi.useRealTimers();
});

describe('what a screen says about itself', () => {
  it('names the way back and its title', () => {
    render(<PageHeader title="Journal" back={{ href: '#/more', label: 'More' }} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Journal' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'More' }).getAttribute('href')).toBe('#/more');
  });

  it('offers one action when it is empty', () => {
    render(
      <EmptyState
        title="No sessions yet"
        text="They appear here."
        action={<Button>Log a massage</Button>}
      />,
    );
    expect(screen.getByRole('heading', { name: 'No sessions yet' })).toBeDefined();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('tells a failure at once and what is safe', () => {
    render(
      <ErrorCard
        what="Could not save."
        safe="Your entry is still on screen."
        actions={<Button>Try again</Button>}
      />,
    );
    expect(screen.getByRole('alert').textContent).toBe(
      'Could not save. Your entry is still on screen.',
    );
  });

  it('restarts for an update only when asked', () => {
    const onRestart = vi.fn();
    render(<UpdateBanner onRestart={onRestart} />);
    expect(onRestart).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Restart' }));
    expect(onRestart).toHaveBeenCalledOnce();
  });
});
