import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { valueAfterTap } from '../../../src/core/body-map/tap-value';
import type { RegionId } from '../../../src/core/regions';
import { broadFigure } from '../../../src/ui/body-map/broad-figure';
import { outlinesOf } from '../../../src/ui/body-map/drawing-outlines';
import { frame } from '../../../src/ui/body-map/figure';
import { InteractiveBodyMap } from '../../../src/ui/body-map/interactive-body-map';
import { valueOfKey } from '../../../src/ui/body-map/use-map-keys';

const onChoose = vi.fn();
const onValue = vi.fn();
const outlines = outlinesOf(broadFigure.back);
const calf = outlines.find(({ id }) => id === 'calf-left')?.centre ?? { x: 0, y: 0 };

const map = (values = {}) => (
  <InteractiveBodyMap
    figure={broadFigure}
    view="back"
    values={values}
    ghosts={{ 'hamstring-left': 4 }}
    onChoose={onChoose}
    onValue={onValue}
  />
);

const buttonNamed = (name: string) => screen.getByRole('button', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

beforeEach(() => {
  onChoose.mockClear();
  onValue.mockClear();
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, frame.width / 2, frame.height / 2),
  );
});

describe('the map that answers', () => {
  test('names every region with its value, or that it has none', () => {
    render(map({ 'calf-left': 4 }));
    expect(screen.getAllByRole('button')).toHaveLength(outlines.length);
    expect(buttonNamed('Left calf, soreness 4 of 10')).toBeTruthy();
    expect(buttonNamed('Right calf, not marked')).toBeTruthy();
    expect(buttonNamed('Left back of thigh, not marked, last time 4 of 10')).toBeTruthy();
  });

  test("chooses the person's left calf from behind on the left of the picture", () => {
    render(map());
    const stage = screen.getByRole('group', { name: 'Back of the body' });
    fireEvent.click(stage, { clientX: calf.x / 2, clientY: calf.y / 2 });
    expect(calf.x).toBeLessThan(frame.width / 2);
    expect(onChoose).toHaveBeenCalledWith('calf-left', expect.objectContaining({ by: 'pointer' }));
    fireEvent.click(stage, { clientX: 1, clientY: frame.height / 2 - 1 });
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  test('is one tab stop, where it is sorest', () => {
    render(map({ 'calf-left': 4 }));
    const stops = screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Left calf, soreness 4 of 10',
    ]);
  });

  test('moves by arrows, sets by digits and opens by a click of the key', () => {
    const { rerender } = render(map({ 'calf-left': 4 }));
    buttonNamed('Left calf, soreness 4 of 10').focus();
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Right calf, not marked');
    press('7');
    expect(onValue).toHaveBeenLastCalledWith('calf-right', 7);
    rerender(map({ 'calf-left': 4, 'calf-right': 7 }));
    expect(screen.getByRole('status').textContent).toBe('Right calf, soreness 7 of 10');
    fireEvent.click(document.activeElement ?? document.body);
    expect(onChoose).toHaveBeenLastCalledWith('calf-right', { by: 'keyboard', near: [] });
  });

  test('leaves keys with Ctrl, and keys it does not know, to the browser', () => {
    render(map({ 'calf-left': 4 }));
    buttonNamed('Left calf, soreness 4 of 10').focus();
    const event = new KeyboardEvent('keydown', {
      key: '7',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    press('Tab');
    expect(event.defaultPrevented).toBe(false);
    expect(onValue).not.toHaveBeenCalled();
  });

  test('shows what a mouse would choose, but not for a finger that scrolls', () => {
    const { container } = render(map());
    const stage = screen.getByRole('group', { name: 'Back of the body' });
    const place = { clientX: calf.x / 2, clientY: calf.y / 2 };
    const rims = () =>
      [...container.querySelectorAll('svg > path')].map((path) => path.getAttribute('d'));
    fireEvent(
      stage,
      new PointerEvent('pointermove', { ...place, pointerType: 'touch', bubbles: true }),
    );
    expect(rims()).not.toContain(broadFigure.back.regions['calf-left']);
    fireEvent(
      stage,
      new PointerEvent('pointermove', { ...place, pointerType: 'mouse', bubbles: true }),
    );
    expect(rims()).toContain(broadFigure.back.regions['calf-left']);
  });
});

test('taps give 3, 5, 7, 9 and then nothing; any other value goes on to the next of these', () => {
  expect([undefined, 0, 3, 5, 7, 9, 10, 4].map(valueAfterTap)).toEqual([3, 3, 5, 7, 9, 0, 0, 5]);
});

test('plus and minus reach what digits cannot', () => {
  expect(valueOfKey('+', 9)).toBe(10);
  expect(valueOfKey('+', 10)).toBe(10);
  expect(valueOfKey('-', 0)).toBe(0);
  expect(valueOfKey('x', 5)).toBeUndefined();
});

describe('a map to choose regions on', () => {
  test('says of every region whether it is chosen, by itself and when it is tapped', () => {
    const choice = (chosen: readonly RegionId[]) => (
      <InteractiveBodyMap figure={broadFigure} view="back" chosen={chosen} onChoose={onChoose} />
    );
    const { rerender } = render(choice(['calf-right']));
    expect(buttonNamed('Right calf').getAttribute('aria-pressed')).toBe('true');
    expect(buttonNamed('Left calf').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(buttonNamed('Left calf'));
    expect(onChoose).toHaveBeenLastCalledWith('calf-left', { by: 'keyboard', near: [] });
    fireEvent.click(screen.getByRole('group', { name: 'Back of the body' }), {
      clientX: calf.x / 2,
      clientY: calf.y / 2,
    });
    rerender(choice(['calf-left', 'calf-right']));
    expect(screen.getByRole('status').textContent).toBe('Left calf, chosen');
  });

  test('tells no keys that do nothing', () => {
    render(<InteractiveBodyMap figure={broadFigure} view="back" chosen={[]} onChoose={onChoose} />);
    expect(screen.getByText('Arrow keys move, Enter chooses.')).toBeTruthy();
  });
});
