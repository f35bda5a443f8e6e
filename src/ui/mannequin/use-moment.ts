import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { holdMoment, loopMoment } from './motion';

export type Mode = 'still' | 'loop' | 'hold';

const phases = { hold: holdMoment, loop: loopMoment } as const;

/** Calls back with true and false as the page and the element come into view and leave it. */
function watchSight(element: Element | null, onChange: (isSeen: boolean) => void): () => void {
  let isOnScreen = true;
  const report = () => onChange(isOnScreen && document.visibilityState === 'visible');
  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? true;
    report();
  });
  if (element) observer.observe(element);
  document.addEventListener('visibilitychange', report);
  report();
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', report);
  };
}

/** Adds up the milliseconds it has been running and tells them on every frame. */
function stopwatch(elapsed: { current: number }, onFrame: (ms: number) => void) {
  let last: number | undefined;
  let frame: number | undefined;
  const tick = (now: number) => {
    elapsed.current += now - (last ?? now);
    last = now;
    onFrame(elapsed.current);
    frame = requestAnimationFrame(tick);
  };
  const pause = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    last = undefined;
  };
  const run = () => {
    frame ??= requestAnimationFrame(tick);
  };
  return { run, pause };
}

export interface Motion {
  mode: Mode;
  /** The share of the way when still. */
  at: number;
  paused: boolean;
}

/** The share of the way from first to second pose to draw now; out of sight, time stands still. */
export function useMoment(
  { mode, at, paused }: Motion,
  element: RefObject<Element | null>,
): number {
  const [moment, setMoment] = useState(0);
  const elapsed = useRef(0);
  useEffect(() => {
    if (mode === 'still' || paused) return;
    const { run, pause } = stopwatch(elapsed, (ms) => setMoment(phases[mode](ms)));
    const stopWatching = watchSight(element.current, (isSeen) => (isSeen ? run() : pause()));
    return () => {
      stopWatching();
      pause();
    };
  }, [mode, paused, element]);
  return mode === 'still' ? at : moment;
}
