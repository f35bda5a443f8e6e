import { useEffect, useState } from 'preact/hooks';

/**
 * Which part of a long page is being drawn, from 1 to `last`: each in a task and a frame of its own, from
 * the top, so that nothing above moves and a touch never waits for the whole.
 */
export function useTurn(last: number): number {
  const [turn, setTurn] = useState(1);
  useEffect(() => {
    if (turn >= last) return;
    const next = setTimeout(() => setTurn(turn + 1));
    return () => clearTimeout(next);
  }, [turn, last]);
  return turn;
}
