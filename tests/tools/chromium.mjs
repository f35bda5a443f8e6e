import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium that is there: CHROMIUM_PATH, the system's, or the one Playwright downloaded.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macApps, chromium.executablePath()].find((file) => existsSync(file));
}

/**
 * Finds a Chromium or installs one, by the package manager where that is possible without a
 * password, else by Playwright's installer.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here yet. Installing one ...');
  for (const attempt of [installByApt, installByPlaywright]) {
    const installed = attempt() && findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need a Chromium, and none could be installed here. Install Chromium or Chrome ' +
      'by hand and run this again, or set CHROMIUM_PATH to its program file.',
  );
}

/** @param {string} command @param {string[]} parameters */
function succeeds(command, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: 'inherit', env }).status === 0;
}

function installByApt() {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
  } catch {
    return false;
  }
  succeeds('apt-get', ['update']);
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function installByPlaywright() {
  return succeeds('npx', ['playwright-core', 'install', 'chromium']);
}
