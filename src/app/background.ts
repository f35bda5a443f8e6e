import { keepFolderCopy } from '../features/transfer/folder-state';
import { startReminders } from './reminder-loop';

/** What goes on beside the page once it has had time for its first view. */
export function startBackground(): void {
  startReminders();
  void keepFolderCopyAlone();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void keepFolderCopyAlone();
  });
}

/** One tab alone writes the day's copy. */
async function keepFolderCopyAlone(): Promise<void> {
  const { locks }: { locks?: LockManager | null } = navigator;
  if (!locks) return keepFolderCopy();
  await locks.request('folder-copy', { ifAvailable: true }, async (lock) => {
    if (lock) await keepFolderCopy();
  });
}
