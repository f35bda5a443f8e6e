import { useRef, useState } from 'preact/hooks';
import type { Outline } from '../../core/body-map/outline';
import { type Direction, regionTowards } from '../../core/body-map/region-towards';
import type { RegionId } from '../../core/regions';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const worst = 10;

/** The value a key gives: a digit itself, plus and minus one more or less, which also reaches 10. */
export function valueOfKey(key: string, value: number): number | undefined {
  if (/^[0-9]$/.test(key)) return Number(key);
  if (key === '+') return Math.min(worst, Math.floor(value) + 1);
  if (key === '-') return Math.max(0, Math.ceil(value) - 1);
  return undefined;
}

interface Wishes {
  /** Where the one tab stop is before the keyboard was used. */
  readonly start: RegionId | undefined;
  readonly currentValue: (region: RegionId) => number;
  readonly onValue: ((region: RegionId, value: number) => void) | undefined;
}

/** One tab stop on a map of many regions: arrows move it, digits set the value where it stands. */
export function useMapKeys(outlines: readonly Outline[], { start, currentValue, onValue }: Wishes) {
  const [moved, setMoved] = useState<RegionId>();
  const buttons = useRef(new Map<RegionId, HTMLButtonElement>());
  const isDrawn = (region: RegionId | undefined) => outlines.some(({ id }) => id === region);
  const current = [moved, start].find(isDrawn) ?? outlines[0]?.id;

  function move(direction: Direction) {
    const next = current && regionTowards(outlines, current, direction);
    if (!next) return;
    setMoved(next);
    buttons.current.get(next)?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const direction = directions[event.key];
    const value = onValue && valueOfKey(event.key, currentValue(current));
    if (!direction && value === undefined) return;
    event.preventDefault();
    if (direction) move(direction);
    else if (value !== undefined) onValue?.(current, value);
  }

  const keep = (region: RegionId) => (button: HTMLButtonElement | null) => {
    if (button) buttons.current.set(region, button);
    else buttons.current.delete(region);
  };
  return { current, setCurrent: setMoved, onKeyDown, keep };
}
