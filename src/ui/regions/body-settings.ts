import { createContext } from 'preact';
import type { FigureId } from '../../core/figures';
import type { BodyWay } from '../../core/preferences';

/** How the person works with the body, and how that is remembered. */
export interface BodySettings {
  readonly way: BodyWay;
  /** Nobody has chosen a figure while it is null. */
  readonly figure: FigureId | null;
  readonly onWay: (way: BodyWay) => void;
  readonly onFigure: (figure: FigureId) => void;
}

/** Given by the app around pages that choose regions; without it there is the list alone. */
export const BodySettingsContext = createContext<BodySettings | undefined>(undefined);
