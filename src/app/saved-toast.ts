import type { Kind, KindRecord } from '../core/log/kinds';
import { preferences } from '../db/preferences';
import { deleteRecord, putBack } from '../db/records';
import { askToKeepData } from '../platform/storage';
import { kindLooks } from '../ui/records/kind-look';
import { showToast } from '../ui/toasts';
import { appWords as words } from './app-words';

const name = ({ kind }: KindRecord) => kindLooks[kind].name;

/** Says what was stored and offers to take it back: a new record goes, an edited one returns. */
export function tellSaved(saved: KindRecord, before?: KindRecord): void {
  showToast({
    text: before ? words.changed(name(saved)) : words.saved(name(saved)),
    undo: () =>
      before ? putBack(before.kind, before.record) : deleteRecord(saved.kind, saved.record.id),
  });
  // The first saved entry is the moment: browsers that answer without asking are asked now.
  if (preferences.peek()?.welcomeDone) void askToKeepData('silently');
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
