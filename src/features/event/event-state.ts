import { lifeEventDraft, newLifeEventDraft, readLifeEvent } from '../../core/drafts/event-draft';
import type { LifeEventDraft } from '../../core/log/event';
import { draftContext } from '../../db/draft-context';
import { recordForm } from '../../db/record-form';
import { parseContext } from '../../platform/clock';

/** The form for an event to edit, or for a new one. */
export const eventForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'event',
    id,
    parse: (draft: LifeEventDraft, stored) => readLifeEvent(draft, parseContext(), stored),
    draftFrom: async (event) => {
      const context = await draftContext(parseContext());
      if (event) return lifeEventDraft(event);
      return newLifeEventDraft(context, wishes.get('type'), wishes.get('day'));
    },
  });
