import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StretchId } from '../../ui/mannequin/figure';
import type { Mannequin } from '../../ui/mannequin/mannequin';
import styles from './stretch.module.css';

/** The figure's code, once it has come: one load serves every figure on the page. */
const loaded = signal<{ readonly Figure: typeof Mannequin } | undefined>(undefined);

async function load(): Promise<void> {
  try {
    const { Mannequin: Figure } = await import('../../ui/mannequin/mannequin');
    loaded.value = { Figure };
  } catch {
    // A picture beside words: without it nothing is missing but the picture.
  }
}

/** A still figure that comes after the page, in room kept for it. Words beside it say what it is. */
export function LazyFigure({ id }: { readonly id: StretchId }) {
  useEffect(() => {
    if (!loaded.value) void load();
  }, []);
  const Figure = loaded.value?.Figure;
  return <span class={styles.figure}>{Figure && <Figure figure={id} decorative />}</span>;
}
