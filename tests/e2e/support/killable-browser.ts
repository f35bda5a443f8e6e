import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';
import { flags, PATIENCE_MS } from './browser';

export interface KillableBrowser {
  readonly page: Page;
  /** Ends every process of the browser at once, as a crash or an empty battery would; once. */
  kill(): Promise<void>;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'limber-profile-'));

/** Starts a browser that is ours down to its processes, so that it can be killed. */
export async function launchKillable(profile: string): Promise<KillableBrowser> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found. Run `npm test`, which installs one.');
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    executable,
    [
      ...flags,
      ...noSandbox,
      '--headless',
      '--window-size=390,844',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const context = browser.contexts()[0];
  context?.setDefaultTimeout(PATIENCE_MS);
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser opened no page.');
  return {
    page,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      killGroup(child);
      await gone;
    },
  };
}

/** A detached child leads a process group: the browser with its renderers and its storage service. */
function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** The browser tells on its error output where it can be driven. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser did not start.\n${output}`)));
  });
}
