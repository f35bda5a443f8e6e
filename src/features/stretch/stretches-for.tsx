import { type RegionId, regionOf } from '../../core/regions';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { LazyFigure } from './lazy-figure';
import styles from './stretch.module.css';
import { stretchPresets } from './stretch-presets';
import { presetWords, stretchWords as words } from './stretch-words';

/** The stretches that reach a region, each a link to its form; nothing where there is none. */
export function StretchesFor({ region }: { readonly region: RegionId }) {
  const { base, name } = regionOf(region);
  const fitting = stretchPresets.filter(({ pairs }) => pairs.some((pair) => pair === base));
  if (fitting.length === 0) return null;
  const back = encodeURIComponent(`#/body/${region}`);
  return (
    <Card labelledBy="stretches">
      <SectionHead id="stretches" title={words.goodFor(name)} />
      <div class={styles.presets}>
        {fitting.map(({ id, pairs }) => (
          <a
            key={id}
            class={styles.preset}
            href={`#/log/stretch?${pairs.map((pair) => `region=${pair}`).join('&')}&back=${back}`}
          >
            <LazyFigure id={id} />
            <span class={styles.name}>{presetWords[id].name}</span>
            <span class={styles.where}>{presetWords[id].where}</span>
          </a>
        ))}
      </div>
      <Note icon="info">{words.gentle}</Note>
    </Card>
  );
}
