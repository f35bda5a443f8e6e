import type { Complaint, ComplaintDraft } from '../log/complaint';
import type { DraftContext } from '../log/entry';
import type { RegionId } from '../regions';
import { entryDraft, newEntryDraft } from './entry-draft';

/** A stored complaint as its form shows it. */
export function complaintDraft(complaint: Complaint): ComplaintDraft {
  const { day, note } = entryDraft(complaint);
  return {
    day,
    note,
    name: complaint.name,
    regions: complaint.regions,
    goal: complaint.goal ?? '',
    closedOn: complaint.closedOn ?? '',
  };
}

/** A new complaint, open since today or the wished day. */
export function newComplaintDraft(
  context: DraftContext,
  regions: readonly RegionId[],
  wishedDay?: string | null,
): ComplaintDraft {
  const { day, note } = newEntryDraft(context, wishedDay);
  return { day, note, name: '', regions, goal: '', closedOn: '' };
}
