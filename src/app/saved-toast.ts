import type { Kind, KindRecord } from '../core/log/kinds';
import { preferences } from '../db/preferences';
import { deleteRecord, putBack } from '../db/records';
import { deleteRecords } from '../db/records-later';
import { replyTo } from '../features/check-in/check-in-reply-state';
import { askToKeepData } from '../platform/storage';
import type { SavedRecord } from '../ui/form/form-props';
import { kindLooks } from '../ui/records/kind-look';
import { showToast } from '../ui/toasts';
import { savedWords as words } from './saved-words';

const name = ({ kind }: KindRecord) => kindLooks[kind].name;

/**
 * Says what was stored, with one sentence back where there is one, and offers to take it back: a new
 * record goes with what was stored along with it, an edited one returns.
 */
export function tellSaved(
  saved: KindRecord,
  before?: KindRecord,
  { along = [], reply }: { readonly along?: readonly KindRecord[]; readonly reply?: string } = {},
): void {
  const savedText = reply ? words.savedWith(name(saved), reply) : words.saved(name(saved));
  showToast({
    text: before ? words.changed(name(saved)) : savedText,
    undo: () => (before ? putBack(before.kind, before.record) : deleteRecords([saved, ...along])),
  });
  // The first saved entry is the moment: browsers that answer without asking are asked now.
  if (preferences.peek()?.welcomeDone) void askToKeepData('silently');
}

/** As `tellSaved`, for a check-in: one sentence about it comes back. */
export async function tellCheckedIn({
  record,
  before,
  along,
}: SavedRecord<'check-in'>): Promise<void> {
  const reply = before ? undefined : await replyTo(record).catch(() => undefined);
  tellSaved({ kind: 'check-in', record }, before && { kind: 'check-in', record: before }, {
    ...(along && { along }),
    ...(reply && { reply }),
  });
}

/** Deletes a record and offers to bring it back; answers whether it is gone. */
export async function deleteAndTell(kind: Kind, id: string): Promise<boolean> {
  try {
    const record = await deleteRecord(kind, id);
    if (!record) return true;
    const deleted = { kind, record } as KindRecord;
    showToast({ text: words.deleted(name(deleted)), undo: () => putBack(kind, record) });
    return true;
  } catch {
    showToast({ text: words.deleteFailed });
    return false;
  }
}
