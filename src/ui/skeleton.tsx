import { useEffect, useState } from 'preact/hooks';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden';
import { words } from './words';

/** Loading is rare, because everything is local: below this it would only flicker. */
export const SKELETON_DELAY_MS = 300;

interface SkeletonProps {
  /** Lines of text under the heading; 2 unless told. */
  lines?: number;
}

const lineWidths = ['88%', '72%', '80%', '64%'];

/** Still shapes that breathe, shown only when loading takes longer than 300 ms. */
export function Skeleton({ lines = 2 }: SkeletonProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SKELETON_DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={styles.skeleton} role="status">
      {late && (
        <>
          <VisuallyHidden>{words.loading}</VisuallyHidden>
          <span class={styles.heading} />
          {Array.from({ length: lines }, (_, index) => (
            <span
              key={index}
              class={styles.line}
              style={{ inlineSize: lineWidths[index % lineWidths.length] }}
            />
          ))}
        </>
      )}
    </div>
  );
}
