import { type ReadonlySignal, signal } from '@preact/signals';
import { appVersion } from '../../core/app-version';
import type { StorageFailure } from '../../db/connection';
import { storedCopyPieces } from '../../db/stored-copy';
import { upgradeDatabase } from '../../db/upgrade';
import { type CopyDesk, openCopyDesk } from '../../platform/copy-desk';
import { keepSafetyCopy, type SafetyOutcome } from '../../platform/safety-copy';

/** `unkept`: the device would not keep a safety copy, and the person decides. */
export type UpgradeStage =
  | 'keeping'
  | 'unkept'
  | 'upgrading'
  | 'blocked'
  | 'upgraded'
  | StorageFailure;

export interface UpgradeSession {
  readonly stage: ReadonlySignal<UpgradeStage>;
  /** Keeps a safety copy and then upgrades; without one it stops and asks. */
  readonly start: () => Promise<void>;
  readonly upgrade: () => Promise<void>;
}

/** Bringing stored records to today's schema, with a safety copy of them as they were. */
export function upgradeSession(): UpgradeSession {
  const stage = signal<UpgradeStage>('keeping');
  const upgrade = async () => {
    stage.value = 'upgrading';
    try {
      stage.value = await upgradeDatabase(() => {
        stage.value = 'blocked';
      });
    } catch (error) {
      stage.value = 'unavailable'; // our own fault: the page must not stay as if it went on
      throw error;
    }
  };
  return {
    stage,
    upgrade,
    async start() {
      stage.value = 'keeping';
      if ((await keepStored(Date.now())) === 'kept') await upgrade();
      else stage.value = 'unkept';
    },
  };
}

/** Kept from the page itself or, where only workers write such files, from one. */
async function keepStored(now: number): Promise<SafetyOutcome> {
  const pieces = storedCopyPieces({ exportedAt: now, app: appVersion });
  const kept = await keepSafetyCopy('update', pieces);
  if (kept !== 'unavailable') return kept;
  let desk: CopyDesk | undefined;
  try {
    desk = openCopyDesk();
    return await desk.keepStored({ now });
  } catch {
    return 'unavailable';
  } finally {
    desk?.close();
  }
}
