import type { Box } from '../../core/body-map/outline';
import type { FigureId } from '../../core/figures';
import type { RegionId } from '../../core/regions';

export type View = 'front' | 'back';

/** One picture of a body, as path data. Left and right in the ids are the person's own. */
export interface Drawing {
  readonly head: string;
  /** The body without its head, open at the neck. */
  readonly outline: string;
  /** In the order of drawing: where two lie on each other, the later one is seen. */
  readonly regions: Readonly<Partial<Record<RegionId, string>>>;
}

export interface Figure {
  readonly id: FigureId;
  readonly front: Drawing;
  readonly back: Drawing;
}

/** The frame that all drawings share; the middle of the body is the middle of the frame. */
export const frame: Box = { left: 0, top: 0, width: 672, height: 1300 };
export const middleX = frame.width / 2;
