import { known, type Result } from '../result';
import type { ParseContext, Problem } from './entry';
import { eventTypeIds, type LifeEvent, type LifeEventDraft } from './event';
import { reading } from './reading';

/** Reads an event draft; days to come are welcome. */
export function parseLifeEvent(
  draft: LifeEventDraft,
  context: ParseContext,
): Result<LifeEvent, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft, { future: true });
  const type = read.choice('type', draft.type, eventTypeIds, { required: true });
  const name = read.text('name', draft.name);
  const lastDay = draft.lastDay.trim() ? read.day('lastDay', draft.lastDay, 'any') : undefined;
  if (entry && lastDay && lastDay < entry.day) {
    read.report('lastDay', { reason: 'ends-before-start' });
  }
  const places = read.regions('regions', draft.regions ?? []);
  const regions = type === 'injury' && places.length > 0 ? places : undefined;
  return read.result({ entry, type }, (needed) => ({
    ...needed.entry,
    type: needed.type,
    ...known({ name, lastDay, regions }),
  }));
}
