import type { Day } from '../day';
import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { reading } from './reading';

/** Something the person follows by name. `day` is since when; it stays open until `closedOn`. */
export interface Complaint extends Entry {
  readonly name: string;
  readonly regions: readonly RegionId[];
  readonly goal?: string;
  readonly closedOn?: Day;
}

export interface ComplaintDraft extends Omit<EntryDraft, 'time'> {
  readonly name: string;
  readonly regions: readonly string[];
  readonly goal: string;
  /** Day it was closed, empty while open. */
  readonly closedOn: string;
}

/** Reads a complaint draft: it needs a name; it cannot end before it began. */
export function parseComplaint(
  draft: ComplaintDraft,
  context: ParseContext,
): Result<Complaint, Problem[]> {
  const read = reading(context);
  const entry = read.entry({ ...draft, time: '' });
  const name = read.text('name', draft.name);
  const goal = read.text('goal', draft.goal, 1000);
  const regions = read.regions('regions', draft.regions);
  const closedOn = draft.closedOn.trim() ? read.day('closedOn', draft.closedOn) : undefined;
  if (!name && draft.name.trim() === '') read.report('name', { reason: 'required' });
  if (entry && closedOn && closedOn < entry.day) {
    read.report('closedOn', { reason: 'ends-before-start' });
  }
  return read.result({ entry, name }, (needed) => ({
    ...needed.entry,
    name: needed.name,
    regions,
    ...known({ goal, closedOn }),
  }));
}
