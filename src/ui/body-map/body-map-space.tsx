import { type BodyMapProps, shownFrame } from './body-map';
import styles from './interactive-body-map.module.css';

/** Keeps the place of a map while its figure loads, so that nothing moves when it comes. */
export function BodyMapSpace(props: Pick<BodyMapProps, 'callouts' | 'size'>) {
  const { width, height } = shownFrame(props);
  return <div class={styles.stage} style={{ '--map-ratio': String(width / height) }} />;
}
