import { useEffect, useState } from 'preact/hooks';
import type { FigureId } from '../../core/figures';
import type { Figure } from './figure';

const load: Readonly<Record<FigureId, () => Promise<Figure>>> = {
  broad: async () => (await import('./broad-figure')).broadFigure,
  narrow: async () => (await import('./narrow-figure')).narrowFigure,
};

const loaded = new Map<FigureId, Figure>();

/** Loads a figure ahead, so that `useFigure` has it at its first call. */
export async function loadFigure(id: FigureId): Promise<Figure> {
  const figure = loaded.get(id) ?? (await load[id]());
  loaded.set(id, figure);
  return figure;
}

/** A figure's drawings, loaded after the first paint; undefined until they are here. */
export function useFigure(id: FigureId): Figure | undefined {
  const [, setArrived] = useState<FigureId>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let isWanted = true;
    loadFigure(id).then(
      () => isWanted && setArrived(id),
      (error: unknown) => isWanted && setFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (failure) throw failure; // into the nearest error boundary
  return loaded.get(id);
}
