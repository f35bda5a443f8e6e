import { type RegionId, regionOf } from '../../core/regions';
import { stretchesFor } from '../../core/stretches/stretch-library';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import styles from './library.module.css';
import { libraryWords as words } from './library-words';
import { StretchCard } from './stretch-card';

/** Most stretches shown for one region; the library holds the others. */
const MOST = 4;

/** The stretches that reach a region, those felt there most first; nothing where there is none. */
export function StretchesFor({ region }: { readonly region: RegionId }) {
  const fitting = stretchesFor(region).slice(0, MOST);
  if (fitting.length === 0) return null;
  return (
    <Card labelledBy="stretches">
      <SectionHead
        id="stretches"
        title={words.goodFor(regionOf(region).name)}
        link={{ href: '#/stretch', label: words.all }}
      />
      <ul class={styles.cards}>
        {fitting.map((stretch) => (
          <StretchCard key={stretch.id} stretch={stretch} />
        ))}
      </ul>
      <Note icon="info">{words.gentle}</Note>
    </Card>
  );
}
