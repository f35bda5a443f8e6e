import type { Day } from '../day';
import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { reading } from './reading';

/** Things that matter and are drawn on charts. */
export const eventTypes = [
  { id: 'race', name: 'Race or match' },
  { id: 'deload', name: 'Easy week' },
  { id: 'injury', name: 'Injury' },
  { id: 'illness', name: 'Illness' },
  { id: 'travel', name: 'Travel' },
  { id: 'holiday', name: 'Holiday' },
  { id: 'plan-start', name: 'Started a plan' },
  { id: 'other', name: 'Something else' },
] as const;

export type EventType = (typeof eventTypes)[number]['id'];
export const eventTypeIds: readonly EventType[] = eventTypes.map(({ id }) => id);

/** Something that happens on a day, or from `day` to `lastDay`. It may lie ahead. */
export interface LifeEvent extends Entry {
  readonly type: EventType;
  readonly name?: string;
  readonly lastDay?: Day;
  /** Where an injury is; absent where nobody said. */
  readonly regions?: readonly RegionId[];
}

export interface LifeEventDraft extends EntryDraft {
  readonly type: string;
  readonly name: string;
  readonly lastDay: string;
  /** Drafts of older versions have none. */
  readonly regions?: readonly string[];
}

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
