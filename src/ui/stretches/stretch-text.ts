import type { StretchId } from '../../core/stretches/stretch-library';

/** How a stretch is done. A sided one is told for "this side", the side that is stretched. */
export interface StretchText {
  readonly steps: readonly string[];
  readonly easier: string;
  readonly stronger: string;
  /** When to leave it out. */
  readonly notWhen: string;
}

export type StretchTexts<Id extends StretchId> = Readonly<Record<Id, StretchText>>;
