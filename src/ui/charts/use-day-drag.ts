import { useRef } from 'preact/hooks';

type Handled = PointerEvent & { readonly currentTarget: HTMLElement };

/** How far a finger moves before it drags rather than taps or scrolls, in px. */
const SLOP = 6;

interface Press {
  readonly x: number;
  readonly y: number;
  isDragging: boolean;
}

/**
 * Pointer handlers for choosing a place across an element. A mouse chooses at once; a finger only by
 * a tap or by a drag to the side, so that scrolling past changes nothing.
 */
export function useDayDrag(choose: (clientX: number) => void) {
  const start = useRef<Press | undefined>(undefined);
  const end = () => {
    start.current = undefined;
  };
  return {
    onPointerDown(event: Handled) {
      if (event.button !== 0) return;
      const isDragging = event.pointerType !== 'touch';
      start.current = { x: event.clientX, y: event.clientY, isDragging };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (isDragging) choose(event.clientX);
    },
    onPointerMove(event: Handled) {
      const press = start.current;
      if (!press) return;
      press.isDragging ||= Math.abs(event.clientX - press.x) > SLOP;
      if (press.isDragging) choose(event.clientX);
    },
    onPointerUp(event: Handled) {
      const press = start.current;
      const isTap = press && Math.abs(event.clientY - press.y) <= SLOP;
      if (press?.isDragging || isTap) choose(event.clientX);
      end();
    },
    // The browser took the finger over to scroll.
    onPointerCancel: end,
  };
}
