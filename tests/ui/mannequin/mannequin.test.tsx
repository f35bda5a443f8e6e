import { act, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Mannequin } from '../../../src/ui/mannequin/mannequin';
import { figureAlt } from '../../../src/ui/mannequin/mannequin-words';
import { everyFigure } from './every-figure';

const pathsOf = (root: ParentNode) =>
  [...root.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

function preferReducedMotion(matches: boolean) {
  const media = Object.assign(new EventTarget(), { matches });
  vi.stubGlobal('matchMedia', () => media);
}

beforeEach(() => preferReducedMotion(false));

describe.each(everyFigure)('the picture of $id', (figure) => {
  it('is an image with the words of the figure, drawn without a broken path', () => {
    const { container } = render(<Mannequin figure={figure} />);
    const picture = screen.getByRole('img', { name: figureAlt(figure) });
    expect(picture.tagName.toLowerCase()).toBe('svg');
    expect(pathsOf(container).length).toBeGreaterThan(40);
    expect(pathsOf(container).join()).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture.getAttribute('viewBox')).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
  });
});

it('its words can be replaced', () => {
  render(<Mannequin figure="walk" alt="You, on a good day" />);
  expect(screen.getByRole('img', { name: 'You, on a good day' })).toBeTruthy();
});

it('a decorative figure is hidden from screen readers', () => {
  const { container } = render(<Mannequin figure="walk" decorative />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('the words name the side that is drawn', () => {
  render(<Mannequin figure="standing-calf" side="left" />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('left leg straight behind');
});

it('clips never reach for a shape of another figure on the page', () => {
  const { container } = render(
    <>
      <Mannequin figure="neck-side-bend" />
      <Mannequin figure="neck-side-bend" />
    </>,
  );
  const ids = [...container.querySelectorAll('clipPath')].map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  for (const clipped of container.querySelectorAll('[clip-path]')) {
    const id = clipped.getAttribute('clip-path')?.slice('url(#'.length, -1) ?? '';
    expect(clipped.closest('svg')?.querySelector(`[id="${id}"]`)).toBeTruthy();
  }
});

describe('motion', () => {
  let frames: FrameRequestCallback[] = [];

  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => {
      frames[id - 1] = () => {};
    });
  });

  const runFrame = (now: number) => act(() => frames.at(-1)?.(now));

  const see = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    return act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
  };

  const still = (at: number) =>
    pathsOf(render(<Mannequin figure="childs-pose" at={at} />).container);

  it('holding goes from the first pose into the stretch', async () => {
    const { container } = render(<Mannequin figure="childs-pose" mode="hold" />);
    await runFrame(1000);
    expect(pathsOf(container)).toEqual(still(0));
    await runFrame(2100);
    expect(pathsOf(container)).toEqual(still(0.5));
    await runFrame(3200);
    expect(pathsOf(container)).toEqual(still(1));
  });

  it('time does not count while nobody can see the page', async () => {
    const { container } = render(<Mannequin figure="childs-pose" mode="hold" />);
    await runFrame(1000);
    await runFrame(2100);
    await see('hidden');
    await runFrame(9000);
    expect(pathsOf(container)).toEqual(still(0.5));
    await see('visible');
    await runFrame(60_000);
    expect(pathsOf(container)).toEqual(still(0.5));
    await runFrame(61_100);
    expect(pathsOf(container)).toEqual(still(1));
  });

  it('a pause stops the figure where it is, and it goes on from there', async () => {
    const { container, rerender } = render(<Mannequin figure="childs-pose" mode="hold" />);
    await runFrame(1000);
    await runFrame(2100);
    rerender(<Mannequin figure="childs-pose" mode="hold" paused />);
    await runFrame(9000);
    expect(pathsOf(container)).toEqual(still(0.5));
    rerender(<Mannequin figure="childs-pose" mode="hold" />);
    await runFrame(60_000);
    await runFrame(61_100);
    expect(pathsOf(container)).toEqual(still(1));
  });

  it('another figure starts from its own beginning', async () => {
    const { container, rerender } = render(<Mannequin figure="standing-calf" mode="hold" />);
    await runFrame(1000);
    await runFrame(3200);
    rerender(<Mannequin figure="childs-pose" mode="hold" />);
    expect(pathsOf(container)).toEqual(still(0));
    await runFrame(70_000);
    await runFrame(72_200);
    expect(pathsOf(container)).toEqual(still(1));
  });

  it('stops when the figure goes away', async () => {
    const { unmount } = render(<Mannequin figure="childs-pose" mode="loop" />);
    const cancel = vi.fn();
    vi.stubGlobal('cancelAnimationFrame', cancel);
    await act(() => {
      unmount();
    });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('for those who avoid it is the end of the stretch, and its start as an inset', async () => {
    preferReducedMotion(true);
    const { container } = render(<Mannequin figure="standing-calf" mode="loop" />);
    await runFrame(1000);
    await runFrame(2100);
    const [picture, inset] = container.querySelectorAll('svg');
    const ends = [1, 0].map((at) =>
      pathsOf(render(<Mannequin figure="standing-calf" at={at} />).container),
    );
    expect([picture, inset].map((svg) => svg && pathsOf(svg))).toEqual(ends);
    expect(inset?.getAttribute('aria-hidden')).toBe('true');
  });
});
