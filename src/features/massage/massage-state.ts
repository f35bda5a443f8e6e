import { massageDraft, newMassageDraft, readMassage } from '../../core/drafts/massage-draft';
import type { MassageDraft } from '../../core/log/massage';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { allRecords, newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Sessions looked at for the last one that was done, bookings among them. */
const RECENT = 50;

/** The form for a massage to edit, or for a new one like the last. */
export const massageForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'massage',
    id,
    ...(!id && wishes.get('status') === 'planned' && { variant: 'planned' }),
    parse: (draft: MassageDraft, massage) => readMassage(draft, parseContext(), massage),
    draftFrom: async (massage) => {
      if (massage) return massageDraft(massage);
      const context = await draftContext(parseContext());
      return newMassageDraft(context, await newestRecords('massage', RECENT), {
        day: wishes.get('day'),
        status: wishes.get('status'),
        type: wishes.get('type'),
        region: wishes.get('region'),
      });
    },
  });

/** Every therapist, by name. */
export const therapists = liveSignal(() => async () => {
  const all = await allRecords('therapist');
  return all.sort((one, other) => one.name.localeCompare(other.name));
});
