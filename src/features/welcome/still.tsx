import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FirstFigureId } from '../../ui/mannequin/figure';
import type { MannequinProps } from '../../ui/mannequin/mannequin';
import styles from './welcome.module.css';

interface StillProps {
  readonly figure: FirstFigureId;
}

type Drawing = FunctionComponent<MannequinProps>;

/** The figure beside a choice: decoration that comes after the first paint, into kept space. */
export function Still({ figure }: StillProps) {
  const [loaded, setLoaded] = useState<{ readonly Drawing: Drawing } | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    import('../../ui/mannequin/mannequin').then(
      ({ Mannequin }) => {
        if (isHere) setLoaded({ Drawing: Mannequin });
      },
      () => {}, // without it the choice still reads the same
    );
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <span class={styles.still} aria-hidden="true">
      {loaded && <loaded.Drawing figure={figure} decorative />}
    </span>
  );
}
