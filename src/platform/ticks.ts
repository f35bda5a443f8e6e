import tickUrl from '../workers/tick?worker&url';
import { appUrlPolicy, ownScripts } from './trusted-types';

ownScripts.add(tickUrl);

/**
 * Calls back about four times a minute, in a hidden page too. Where there are no workers nothing calls:
 * what is due then shows whenever somebody comes back to the app.
 */
export function onTick(work: () => void): void {
  if (!('Worker' in globalThis)) return;
  const worker = new Worker(appUrlPolicy.createScriptURL(tickUrl), { type: 'module' });
  worker.onmessage = work;
}

const never = new Promise<never>(() => {});

/**
 * Does work in one tab alone: when the tab that does it goes, the next takes over. A browser without
 * locks does it in every tab; the tag of a notification then keeps them to one.
 */
export function asLeader(work: () => void): void {
  const { locks }: { locks?: LockManager | null } = navigator;
  if (!locks) {
    work();
    return;
  }
  void locks.request('reminder-leader', () => {
    work();
    return never;
  });
}
