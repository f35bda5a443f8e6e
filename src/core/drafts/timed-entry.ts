import type { Entry, EntryDraft, ParseContext, Problem } from '../log/entry';
import type { Result } from '../result';
import { readKeeping } from './untouched';

/**
 * Reads a form whose only finer grain is its clock time: an untouched day and time stay to the second
 * and in the zone they were noted in.
 */
export function readTimed<E extends Entry, Draft extends EntryDraft>(
  draft: Draft,
  context: ParseContext,
  parse: (draft: Draft, context: ParseContext) => Result<E, Problem[]>,
  before?: { readonly stored: E; readonly shown: Draft },
): Result<E, Problem[]> {
  const read = (typed: Draft) => parse(typed, context);
  if (!before) return read(draft);
  const blank: Partial<EntryDraft> = { time: '' };
  return readKeeping<E, Draft>(
    draft,
    before,
    [{ of: ['at', 'offset'], from: ['day', 'time'], blank: blank as Partial<Draft> }],
    read,
  );
}
