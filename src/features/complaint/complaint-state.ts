import { compareRecords, newestOf } from '../../core/analysis/record-order';
import { complaintDraft, newComplaintDraft } from '../../core/drafts/complaint-draft';
import { wishedRegions } from '../../core/drafts/stretch-draft';
import { type ComplaintDraft, parseComplaint } from '../../core/log/complaint';
import type { RecordOf } from '../../core/log/kinds';
import { complaintSeverity } from '../../core/log/questionnaire';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { allRecords, newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Newest answer sheets searched for the last score of each complaint. */
const LOOK_BACK = 500;

export interface FollowedComplaint {
  readonly complaint: RecordOf<'complaint'>;
  readonly score?: { readonly severity: number; readonly day: RecordOf<'complaint'>['day'] };
}

/** Every complaint with its last weekly score, newest first. */
export const followedComplaints = liveSignal(() => async () => {
  const [complaints, sheets] = await Promise.all([
    allRecords('complaint'),
    newestRecords('questionnaire', LOOK_BACK),
  ]);
  return complaints
    .sort((a, b) => compareRecords(b, a))
    .map((complaint) => followed(complaint, sheets));
});

function followed(
  complaint: RecordOf<'complaint'>,
  sheets: readonly RecordOf<'questionnaire'>[],
): FollowedComplaint {
  const last = newestOf(sheets.filter((sheet) => sheet.complaint === complaint.id));
  return {
    complaint,
    ...(last && { score: { severity: complaintSeverity(last.answers), day: last.day } }),
  };
}

/** The form for a complaint to edit, or for a new one in the wished regions. */
export const complaintForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'complaint',
    id,
    parse: (draft: ComplaintDraft) => parseComplaint(draft, parseContext()),
    draftFrom: async (complaint) => {
      const context = await draftContext(parseContext());
      if (complaint) return complaintDraft(complaint);
      return newComplaintDraft(context, wishedRegions(wishes.getAll('region')), wishes.get('day'));
    },
  });
