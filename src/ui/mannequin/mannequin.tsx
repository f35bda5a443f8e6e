import { useId, useMemo, useRef } from 'preact/hooks';
import { type CameraOptions, draw, frameOf } from './draw';
import type { Figure, FirstFigureId } from './figure';
import { figureById, figureForSide } from './figures';
import { Layers } from './layers';
import styles from './mannequin.module.css';
import { figureAlt } from './mannequin-words';
import { type Mode, type Motion, useMoment } from './use-moment';
import { useReducedMotion } from './use-reduced-motion';

interface PictureProps {
  figure: Figure;
  at: number;
  camera: CameraOptions;
  /** Without words it is decoration. */
  alt?: string | undefined;
}

function Picture({ figure, at, camera, alt }: PictureProps) {
  const id = useId();
  const frame = useMemo(() => frameOf(figure, camera), [figure, camera]);
  const [x, y, width, height] = frame;
  const clipId = `${id}-frame`;
  return (
    <svg
      class={styles.picture}
      viewBox={frame.map((n) => n.toFixed(1)).join(' ')}
      role="img"
      aria-label={alt}
      aria-hidden={alt === undefined}
    >
      {figure.view.crop && (
        <clipPath id={clipId}>
          <rect {...{ x, y, width, height }} rx={14} />
        </clipPath>
      )}
      <g clip-path={figure.view.crop && `url(#${clipId})`}>
        <Layers drawing={draw(figure, at, camera)} id={id} />
      </g>
    </svg>
  );
}

export interface MannequinProps {
  figure: Figure | FirstFigureId;
  /** The side to stretch: mirrors a figure that was written for the other one. */
  side?: 'left' | 'right';
  /** `hold` goes into the stretch and breathes there; `loop` goes in and out. */
  mode?: Mode;
  /** The share of the way into the stretch when still, 0 to 1. */
  at?: number;
  /** Stops a moving figure where it is. */
  paused?: boolean;
  /** Degrees of the camera around the figure, instead of its own. */
  yaw?: number;
  /** Instead of the words that belong to the figure. */
  alt?: string;
  /** Says nothing to a screen reader, because text beside it does. */
  decorative?: boolean;
}

function figureOf(figure: Figure | FirstFigureId, side: MannequinProps['side']): Figure {
  const written = typeof figure === 'string' ? figureById(figure) : figure;
  return side ? figureForSide(written, side) : written;
}

interface StageProps {
  figure: Figure;
  motion: Motion;
  yaw: number | undefined;
  alt: string | undefined;
}

function Stage({ figure, motion, yaw, alt }: StageProps) {
  const camera = useMemo(() => ({ yaw }), [yaw]);
  const stage = useRef<HTMLDivElement>(null);
  const isInset = useReducedMotion() && motion.mode !== 'still';
  const moment = useMoment(isInset ? { mode: 'still', at: 1, paused: true } : motion, stage);
  return (
    <div class={styles.stage} ref={stage}>
      <Picture figure={figure} at={moment} camera={camera} alt={alt} />
      {/* In the corner that the figure leaves empty. */}
      {isInset && (
        <div class={figure.mirrored ? `${styles.inset} ${styles.insetRight}` : styles.inset}>
          <Picture figure={figure} at={0} camera={camera} />
        </div>
      )}
    </div>
  );
}

/** The figure; without motion the end of the stretch, with its start as a small inset. */
export function Mannequin(props: MannequinProps) {
  const { side, mode = 'still', at = 1, paused = false, decorative = false } = props;
  const figure = useMemo(() => figureOf(props.figure, side), [props.figure, side]);
  return (
    <Stage
      key={`${figure.id} ${figure.mirrored}`} // another figure starts from its own beginning
      figure={figure}
      motion={{ mode, at, paused }}
      yaw={props.yaw}
      alt={decorative ? undefined : (props.alt ?? figureAlt(figure))}
    />
  );
}
