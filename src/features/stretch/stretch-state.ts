import { newestOf } from '../../core/analysis/record-order';
import {
  newStretchDraft,
  readStretch,
  stretchDraft,
  wishedRegions,
} from '../../core/drafts/stretch-draft';
import type { StretchDraft } from '../../core/log/stretch';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Newest sessions looked through for the last: more than anybody does in a day. */
const LOOK_BACK = 20;

/** The last session, as an offer to do the same again. */
export const lastStretch = liveSignal(
  () => async () => newestOf(await newestRecords('stretch', LOOK_BACK)) ?? null,
);

/** The form for a stretching session to edit, or for a new one with the wished regions. */
export const stretchForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'stretch',
    id,
    parse: (draft: StretchDraft, stored) => readStretch(draft, parseContext(), stored),
    draftFrom: async (stretch) => {
      const context = await draftContext(parseContext());
      if (stretch) return stretchDraft(stretch);
      return newStretchDraft(context, wishedRegions(wishes.getAll('region')), wishes.get('day'));
    },
  });
