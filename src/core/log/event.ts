import type { Day } from '../day';
import type { RegionId } from '../regions';
import type { Entry, EntryDraft } from './entry';

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
