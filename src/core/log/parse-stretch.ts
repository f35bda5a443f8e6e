import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import type { ParseContext, Problem } from './entry';
import { reading } from './reading';
import type { Stretch, StretchDraft } from './stretch';

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
