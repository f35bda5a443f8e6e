import { fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { AppFrame } from '../../../src/ui/frame/app-frame';

const hrefs = { today: '#/', body: '#/body', trends: '#/trends', plan: '#/plan', more: '#/more' };

const frame = (
  <AppFrame current="body" hrefs={hrefs} logHref="#/log">
    <h1>Body</h1>
  </AppFrame>
);

describe('the frame', () => {
  it('leads to the five places from bar and rail, and marks the current one', () => {
    render(frame);
    const bars = screen.getAllByRole('navigation', { name: 'Main' });
    expect(bars).toHaveLength(2);
    for (const bar of bars) {
      const links = within(bar)
        .getAllByRole('link')
        .filter(({ textContent }) => textContent !== 'Log');
      expect(links.map(({ textContent }) => textContent)).toEqual([
        'Today',
        'Body',
        'Trends',
        'Plan',
        'More',
      ]);
      expect(links.filter((link) => link.hasAttribute('aria-current'))).toHaveLength(1);
      expect(links[1]?.getAttribute('aria-current')).toBe('page');
      expect(links[2]?.getAttribute('href')).toBe('#/trends');
    }
  });

  it('has a skip link that moves the focus to the content and leaves the address alone', () => {
    render(frame);
    const skip = screen.getByRole('link', { name: 'Skip to content' });
    expect(fireEvent.click(skip)).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('lets the app open the log in place', () => {
    const onLog = vi.fn((event: Event) => event.preventDefault());
    render(
      <AppFrame hrefs={hrefs} logHref="#/log" onLog={onLog}>
        page
      </AppFrame>,
    );
    for (const link of screen.getAllByRole('link', { name: 'Log' })) fireEvent.click(link);
    expect(onLog).toHaveBeenCalledTimes(2);
  });

  it('leaves bar and rail out on screens of their own', () => {
    render(
      <AppFrame hrefs={hrefs} logHref="#/log" bare>
        page
      </AppFrame>,
    );
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('main').textContent).toBe('page');
  });

  it('can be drawn as text for the first paint', () => {
    const html = renderToString(frame);
    expect(html).toContain('<h1>Body</h1>');
    expect(html).toContain('href="#/trends"');
  });
});
