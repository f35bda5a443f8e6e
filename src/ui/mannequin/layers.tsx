import type { Drawing, Furniture, Limb } from './draw';
import styles from './mannequin.module.css';

const edges = {
  skin: styles.edge,
  hair: styles.edge,
  top: `${styles.edge} ${styles.topEdge}`,
  short: `${styles.edge} ${styles.shortEdge}`,
};

/** All edges lie under all shapes, so that only the outline of the whole limb shows. */
function LimbLayer({ limb, clipId }: { limb: Limb; clipId: string }) {
  const { shapes, targets, eyes } = limb;
  return (
    <g class={limb.far ? styles.far : undefined} data-group={limb.group}>
      {shapes.map(({ cloth, path }, i) => (
        <path key={`edge-${i}`} class={edges[cloth]} d={path} />
      ))}
      {shapes.map(({ cloth, path }, i) => (
        <path key={`shape-${i}`} class={styles[cloth]} d={path} />
      ))}
      {eyes.map((path, i) => (
        <path key={`eye-${i}`} class={styles.eye} d={path} />
      ))}
      {targets.length > 0 && (
        <clipPath id={clipId}>
          {shapes.map(({ path }, i) => (
            <path key={i} d={path} />
          ))}
        </clipPath>
      )}
      {targets.map(({ path, through }, i) => (
        <path
          key={`target-${i}`}
          class={through ? `${styles.target} ${styles.through}` : styles.target}
          clip-path={`url(#${clipId})`}
          d={path}
        />
      ))}
    </g>
  );
}

const looks = {
  plain: styles.prop,
  mat: `${styles.prop} ${styles.mat}`,
  carton: `${styles.prop} ${styles.carton}`,
};

const keyOf = (layer: Limb | Furniture) => (layer.kind === 'limb' ? layer.group : layer.path);

/** The layers of a drawing from back to front; the id keeps their clip paths apart. */
export function Layers({ drawing, id }: { drawing: Drawing; id: string }) {
  return (
    <>
      {drawing.shadow && <path class={styles.shadow} d={drawing.shadow} />}
      {drawing.layers.map((layer) =>
        layer.kind === 'limb' ? (
          <LimbLayer key={keyOf(layer)} limb={layer} clipId={`${id}-${layer.group}`} />
        ) : (
          <path key={keyOf(layer)} class={looks[layer.look]} d={layer.path} />
        ),
      )}
    </>
  );
}
