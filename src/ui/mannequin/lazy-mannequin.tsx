import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Mannequin, MannequinProps } from './mannequin';

/** The figure's code, once it has come: one load serves every figure of the app. */
const loaded = signal<{ readonly Figure: typeof Mannequin } | undefined>(undefined);

async function load(): Promise<void> {
  try {
    const { Mannequin: Figure } = await import('./mannequin');
    loaded.value = { Figure };
  } catch {
    // A picture beside words: without it nothing is missing but the picture.
  }
}

/** A figure that comes after the page; whoever shows it keeps its room. */
export function LazyMannequin(props: MannequinProps) {
  useEffect(() => {
    if (!loaded.value) void load();
  }, []);
  const Figure = loaded.value?.Figure;
  return Figure ? <Figure {...props} /> : null;
}
