import { useEffect, useRef } from 'preact/hooks';

const FIRST_REPEAT_MS = 450;
const NEXT_REPEAT_MS = 110;

/**
 * Pointer handlers that repeat `onPress` while held. A plain press stays a click, so keyboard and
 * screen readers work as always; the click that ends a hold is swallowed.
 */
export function useHoldToRepeat(onPress: () => void, disabled: boolean) {
  const latest = useRef(onPress);
  latest.current = onPress;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const repeated = useRef(false);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  useEffect(() => {
    if (disabled) stop();
  }, [disabled]);

  const repeat = () => {
    repeated.current = true;
    latest.current();
    timer.current = setTimeout(repeat, NEXT_REPEAT_MS);
  };
  return {
    onPointerDown: () => {
      stop();
      repeated.current = false;
      if (!disabled) timer.current = setTimeout(repeat, FIRST_REPEAT_MS);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    // a long touch would otherwise open the context menu
    onContextMenu: (event: Event) => event.preventDefault(),
    press: (event: MouseEvent) => {
      // `detail` is 0 for a click that no pointer made
      if (!(repeated.current && event.detail > 0)) latest.current();
      repeated.current = false;
    },
  };
}
