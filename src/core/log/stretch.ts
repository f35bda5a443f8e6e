import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { reading } from './reading';

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

/** Reads a stretch draft: at least one region with its seconds. */
export function parseStretch(
  draft: StretchDraft,
  context: ParseContext,
): Result<Stretch, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const seconds = read.regionNumbers('seconds', draft.seconds, 'holdSeconds');
  const routine = read.text('routine', draft.routine);
  const moves = Object.entries(seconds).map(([region, held]) => ({
    region: region as RegionId,
    seconds: held,
    ...known({ stretch: draft.stretches[region] || undefined }),
  }));
  if (moves.length === 0 && Object.values(draft.seconds).every((typed) => typed.trim() === '')) {
    read.report('seconds', { reason: 'nothing-recorded' });
  }
  return read.result({ entry }, (needed) => ({ ...needed.entry, moves, ...known({ routine }) }));
}

/** Seconds held in a session, all regions together. */
export const stretchSeconds = (stretch: Stretch): number =>
  stretch.moves.reduce((sum, { seconds }) => sum + seconds, 0);
