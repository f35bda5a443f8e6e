import { doseOf } from '../../core/stretches/stretch-dose';
import type { LibraryStretch } from '../../core/stretches/stretch-library';
import { libraryFigure } from '../../ui/mannequin/library-figures';
import { Mannequin } from '../../ui/mannequin/mannequin';
import { stretchNames } from '../../ui/stretches/stretch-names';
import styles from './library.module.css';
import { libraryWords as words } from './library-words';

/** A stretch in a list of them: its picture, its name, how long. Leads to its page. */
export function StretchCard({ stretch }: { readonly stretch: LibraryStretch }) {
  const { id, posture, dose, sided } = stretch;
  return (
    <li>
      <a class={styles.card} href={`#/stretch/${id}`}>
        <span class={styles.picture}>
          <Mannequin figure={libraryFigure(id)} decorative />
        </span>
        <span class={styles.name}>{stretchNames[id]}</span>
        <span class={styles.detail}>
          {words.posture(posture)} · {words.dose(doseOf(dose), sided)}
        </span>
      </a>
    </li>
  );
}
