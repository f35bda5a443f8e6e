import type { RegionId } from '../regions';
import type { Entry, EntryDraft } from './entry';

/** Time held for one region of one side; a stretch of both sides is two moves. */
export interface StretchMove {
  readonly region: RegionId;
  /** Seconds held in all, repetitions added up. */
  readonly seconds: number;
  /** Id of the library's stretch, where one was followed. */
  readonly stretch?: string;
}

export interface Stretch extends Entry {
  readonly moves: readonly StretchMove[];
  /** Id of the routine, where one was followed. */
  readonly routine?: string;
}

export interface StretchDraft extends EntryDraft {
  /** Seconds as typed, by region. */
  readonly seconds: Readonly<Record<string, string>>;
  readonly stretches: Readonly<Record<string, string>>;
  readonly routine: string;
}

/** Seconds held in a session, all regions together. */
export const stretchSeconds = (stretch: Stretch): number =>
  stretch.moves.reduce((sum, { seconds }) => sum + seconds, 0);
