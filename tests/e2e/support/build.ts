import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tests/e2e/support/variants',
  'tests/support/next-schema.ts',
];
const WAIT_MS = 250;

/** A build of the app in which some modules are the test's own. */
export type Variant = 'says-saved-early' | 'newer-version' | 'next-schema';

/**
 * Folder of the production build for a base path, made anew when a source is newer than it. It is
 * not `dist`, which another command may empty while a test serves it.
 */
export async function productionBuild(base = '/'): Promise<string> {
  const outDir = join('node_modules/.limber', `build${base.replaceAll('/', '_')}`);
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--emptyOutDir', '--logLevel', 'warn'];
  await buildOnce(outDir, [...vite, '--outDir', outDir], base);
  return outDir;
}

/** Folder of a variant of the production build, made anew when a source is newer than it. */
export async function variantBuild(variant: Variant): Promise<string> {
  const outDir = join('node_modules/.limber', variant);
  await buildOnce(outDir, ['tests/e2e/support/build-variant.mjs', variant, outDir], '/');
  return outDir;
}

async function buildOnce(outDir: string, command: readonly string[], base: string): Promise<void> {
  await withLock(`${outDir.replaceAll('/', '_')}.lock`, () => {
    if (isFresh(join(outDir, 'worker.js'))) return;
    const env = { ...process.env, BASE_PATH: base, NODE_ENV: 'production', VITEST: '' };
    execFileSync(process.execPath, command, { env, stdio: 'inherit' });
  });
}

function isFresh(result: string): boolean {
  return existsSync(result) && Math.max(...sources.map(newestChange)) < statSync(result).mtimeMs;
}

function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Two test runs in one checkout must not build into the same folder at once. */
async function withLock(name: string, work: () => void): Promise<void> {
  mkdirSync('node_modules/.limber', { recursive: true });
  const lock = join('node_modules/.limber', name);
  while (!takeLock(lock)) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isRunning(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
