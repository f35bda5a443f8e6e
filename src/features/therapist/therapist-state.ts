import { newTherapistDraft, therapistDraft } from '../../core/drafts/therapist-draft';
import { parseTherapist, type TherapistDraft } from '../../core/log/therapist';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { allRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** The form for a therapist to edit or to add. */
export const therapistForm = (id: string | undefined) =>
  recordForm({
    kind: 'therapist',
    id,
    parse: (draft: TherapistDraft) => parseTherapist(draft, parseContext()),
    draftFrom: (therapist) =>
      therapist ? therapistDraft(therapist) : newTherapistDraft(parseContext()),
  });

/** Every therapist, by name. */
export const therapists = liveSignal(() => async () => {
  const all = await allRecords('therapist');
  return all.sort((one, other) => one.name.localeCompare(other.name));
});
