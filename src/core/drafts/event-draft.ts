import type { DraftContext, ParseContext, Problem } from '../log/entry';
import { eventTypeIds, type LifeEvent, type LifeEventDraft } from '../log/event';
import { parseLifeEvent } from '../log/parse-event';
import type { Result } from '../result';
import { entryDraft, newEntryDraft } from './entry-draft';
import { readTimed } from './timed-entry';

/** A stored event as its form shows it. */
export const lifeEventDraft = (event: LifeEvent): LifeEventDraft => ({
  ...entryDraft(event),
  type: event.type,
  name: event.name ?? '',
  lastDay: event.lastDay ?? '',
  regions: event.regions ?? [],
});

/** A new event on today or the wished day; it has a day, not a time. */
export const newLifeEventDraft = (
  context: DraftContext,
  wishedType?: string | null,
  wishedDay?: string | null,
): LifeEventDraft => ({
  ...newEntryDraft(context, wishedDay),
  time: '',
  type: eventTypeIds.find((id) => id === wishedType) ?? '',
  name: '',
  lastDay: '',
  regions: [],
});

/** Reads the form of a event; an untouched clock time stays to the second. */
export const readLifeEvent = (
  draft: LifeEventDraft,
  context: ParseContext,
  stored?: LifeEvent,
): Result<LifeEvent, Problem[]> =>
  readTimed(draft, context, parseLifeEvent, stored && { stored, shown: lifeEventDraft(stored) });
