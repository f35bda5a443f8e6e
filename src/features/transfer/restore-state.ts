import { type ReadonlySignal, signal } from '@preact/signals';
import { storedPreferences } from '../../db/preferences';
import {
  type CopyDesk,
  type CopyProgress,
  type CopyReport,
  DeskClosed,
  openCopyDesk,
  type ReadProblem,
  type RestoreOutcome,
} from '../../platform/copy-desk';
import { applyTheme, mirrorStarted } from '../../platform/theme';

type Failure = Exclude<RestoreOutcome, 'restored'>;
export type ReadFailure = ReadProblem['reason'] | 'unreadable-file';

export type RestoreStage =
  | { readonly at: 'idle' | 'undone' }
  | { readonly at: 'busy'; readonly progress: CopyProgress }
  /** A passphrase is needed; `wasWrong` once one was tried. */
  | { readonly at: 'locked'; readonly wasWrong: boolean }
  | { readonly at: 'unread'; readonly reason: ReadFailure }
  | { readonly at: 'failed'; readonly reason: Failure }
  | { readonly at: 'checked'; readonly report: CopyReport }
  | { readonly at: 'restored'; readonly how: 'merged' | 'replaced' };

export interface RestoreSession {
  readonly stage: ReadonlySignal<RestoreStage>;
  /** Reads a file and says what it would bring; nothing changes. */
  readonly choose: (file: File) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly merge: (withSettings: boolean) => Promise<void>;
  readonly replace: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Stops what is under way, forgets the file, and with it the way back. */
  readonly cancel: () => void;
}

/** Reading a copy and restoring from it, beside the page. */
export function restoreSession(): RestoreSession {
  const stage = signal<RestoreStage>({ at: 'idle' });
  let desk: CopyDesk | undefined;
  let file: File | undefined;

  const atDesk = (): CopyDesk => {
    desk ??= openCopyDesk((progress) => {
      stage.value = { at: 'busy', progress };
    });
    return desk;
  };

  const read = async (passphrase: string) => {
    if (!file) return;
    const chosen = file;
    stage.value = { at: 'busy', progress: { step: 'opening', rows: 0 } };
    try {
      const result = await atDesk().read({ file: chosen, passphrase });
      stage.value = result.ok
        ? { at: 'checked', report: result.value }
        : stageOfProblem(result.error.reason);
    } catch (error) {
      if (!(error instanceof DeskClosed)) stage.value = { at: 'unread', reason: 'unreadable-file' };
    }
  };

  const restore = async (how: 'merged' | 'replaced', work: () => Promise<RestoreOutcome>) => {
    try {
      const outcome = await work();
      if (outcome === 'restored') await followSettings();
      stage.value =
        outcome === 'restored' ? { at: 'restored', how } : { at: 'failed', reason: outcome };
    } catch (error) {
      if (error instanceof DeskClosed) return;
      stage.value = { at: 'failed', reason: 'unavailable' };
      throw error;
    }
  };

  return {
    stage,
    choose(chosen) {
      file = chosen;
      return read('');
    },
    unlock: read,
    merge: (withSettings) => restore('merged', () => atDesk().merge({ withSettings })),
    replace: () => restore('replaced', () => atDesk().replace({ now: Date.now() })),
    async undo() {
      const outcome = await atDesk().undo();
      if (outcome === 'undone') await followSettings();
      stage.value = outcome === 'undone' ? { at: 'undone' } : { at: 'failed', reason: outcome };
    },
    cancel() {
      desk?.close();
      desk = undefined;
      file = undefined;
      stage.value = { at: 'idle' };
    },
  };
}

const stageOfProblem = (reason: ReadFailure): RestoreStage =>
  reason === 'locked' || reason === 'wrong-passphrase'
    ? { at: 'locked', wasWrong: reason === 'wrong-passphrase' }
    : { at: 'unread', reason };

/** What the page shows before the database answers follows the settings that are there now. */
async function followSettings(): Promise<void> {
  const { theme, welcomeDone } = await storedPreferences();
  applyTheme(theme);
  mirrorStarted(welcomeDone);
}
