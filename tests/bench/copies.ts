import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type KindRecord, kinds } from '../../src/core/log/kinds';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { words } from '../../src/ui/words';
import type { Browser } from '../e2e/support/browser';
import { chooseCopy, countCopy, replaceByCopy } from '../e2e/support/copies';
import { button, notice, noticed } from '../e2e/support/screens';
import { copyText } from '../support/copy-text';
import { differing, fingerprint } from './fingerprint';
import type { Measurement } from './measurement';
import { type Peak, peakOf } from './worker-memory';

const MB = 1_000_000;
/** A restore of ten years on a slow machine, with room. */
const PATIENCE_MS = 60_000;
const PASSPHRASE = 'seven brave otters';

interface Lives {
  /** What the app holds. */
  readonly here: readonly KindRecord[];
  /** As many records of which none is there. */
  readonly other: readonly KindRecord[];
}

/**
 * What is done with copies of ten years: saved, locked, given up half-way, put in the place of other
 * ten years, and brought back into an empty app. Tells how long it took and how much memory, how long
 * the page stood still meanwhile, and whether every record came back as it was.
 */
export async function measureCopies(
  { context, profile }: Browser,
  url: string,
  lives: Lives,
): Promise<Measurement[]> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(watchLongTasks);
  const timed = async (what: string, work: () => Promise<unknown>) => {
    let ms = 0;
    await forgetLongTasks(page);
    const peak = await peakOf(page, profile, async () => {
      ms = await timeOf(work);
    });
    return { what, seconds: ms / 1000, peak, longestTask: await longestTask(page) };
  };
  const fileOf = (name: string) => join(profile, name);

  await openDataPage(page, url);
  const before = await fingerprint(page);
  const saving = await timed('Save a copy', () => saveCopy(page, fileOf('copy.json')));
  await page.getByText(transferWords.lock).click();
  await page.getByLabel(transferWords.passphrase).fill(PASSPHRASE);
  const locking = await timed('Save a locked copy', () => saveCopy(page, fileOf('copy.limber')));

  const other = fileOf('other.json');
  writeFileSync(other, copyOf(lives.other));
  const checking = await timed('Check a copy', () => checkCopy(page, other));
  await replaceByCopy(page);
  await noticed(page, writing);
  await button(page, restoreWords.cancel).click();
  const givenUp = await fingerprint(page);
  await checkCopy(page, other);
  const replacing = await timed('Replace 10 years by others', () => replaceAll(page));

  await eraseAll(page);
  await openDataPage(page, url);
  const erased = await fingerprint(page);
  await chooseCopy(page, fileOf('copy.limber'));
  await page.getByLabel(restoreWords.passphrase).fill(PASSPHRASE);
  await button(page, restoreWords.unlock).click();
  await button(page, restoreWords.replace).waitFor();
  const restoring = await timed('Restore 10 years after erasing', () => replaceAll(page));
  const after = await fingerprint(page);
  await page.close();

  return [
    ...[saving, locking].flatMap((task) => rowsOf(task, { seconds: 4, memory: 200 })),
    { what: 'Size of that copy', value: statSync(fileOf('copy.json')).size / MB, unit: 'MB' },
    ...rowsOf(checking, {}),
    ...[replacing, restoring].flatMap((task) => rowsOf(task, { seconds: 12 })),
    longestOf([saving, locking, checking, replacing, restoring]),
    none(
      'Kinds of which another counter finds more or less',
      miscounts(fileOf('copy.json'), lives),
    ),
    none('Tables changed by a restore that was given up', differing(before, givenUp)),
    none('Tables left after erasing', Object.keys(erased)),
    none('Tables that came back otherwise', differing(before, after)),
  ];
}

interface Task {
  readonly what: string;
  readonly seconds: number;
  readonly peak: Peak;
  /** Of the page itself, ms; 0 where none took 50. */
  readonly longestTask: number;
}

interface Limits {
  readonly seconds?: number;
  /** MB beyond what the browser had before. */
  readonly memory?: number;
}

const limited = (limit: number | undefined) => (limit === undefined ? {} : { limit });

const rowsOf = ({ what, seconds, peak }: Task, limits: Limits): Measurement[] => [
  { what, value: seconds, unit: 's', ...limited(limits.seconds) },
  {
    what: `${what}: memory of the worker`,
    value: peak.workers / MB,
    unit: 'MB',
    ...limited(limits.memory),
  },
  {
    what: `${what}: growth of the browser`,
    value: peak.growth / MB,
    unit: 'MB',
    ...limited(limits.memory),
  },
];

const longestOf = (tasks: readonly Task[]): Measurement => ({
  what: 'Longest task of the page meanwhile',
  value: Math.max(...tasks.map(({ longestTask }) => longestTask)),
  unit: 'ms',
  limit: 100,
  detail: tasks.map(({ what, longestTask }) => `${what}: ${longestTask} ms`).join('\n'),
});

const none = (what: string, found: readonly string[]): Measurement => ({
  what,
  value: found.length,
  unit: '',
  limit: 0,
  detail: found.join(', '),
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The words of the step before the number of entries written. */
const [writing = ''] = restoreWords.steps.writing(1).split('1');

async function openDataPage(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}#/settings/data`);
  await button(page, transferWords.save).waitFor();
}

async function saveCopy(page: Page, file: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await button(page, transferWords.save).click();
  await (await coming).saveAs(file);
}

async function checkCopy(page: Page, file: string): Promise<void> {
  await chooseCopy(page, file);
  await button(page, restoreWords.replace).waitFor();
}

async function replaceAll(page: Page): Promise<void> {
  await replaceByCopy(page);
  await notice(page, restoreWords.restored.replaced).first().waitFor();
}

/** Erases everything; the app then starts over at Welcome. */
async function eraseAll(page: Page): Promise<void> {
  await button(page, transferWords.erase).click();
  const dialog = page.getByRole('alertdialog', { name: transferWords.eraseAsk });
  await dialog
    .getByLabel(words.typeToConfirm(transferWords.eraseWord))
    .fill(transferWords.eraseWord);
  await dialog.getByRole('button', { name: /^Erase/ }).click();
  await page.waitForURL(/#\/welcome$/);
}

/** A copy file as somebody else may write one. */
function copyOf(records: readonly KindRecord[]): string {
  const lists = kinds.map((kind) => [kind, rowsOfKind(records, kind)] as const);
  const content = { records: Object.fromEntries(lists), preferences: {}, drafts: [] };
  return copyText(content, { exportedAt: Date.now(), app: '', unreadable: [] });
}

const rowsOfKind = (records: readonly KindRecord[], wanted: KindRecord['kind']) =>
  records.filter(({ kind }) => kind === wanted).map(({ record }) => record);

/** Kinds of which a script that shares no code with the app counts other than what was put in. */
function miscounts(file: string, { here }: Lives): string[] {
  const counted = countCopy(file);
  return kinds.filter((kind) => counted[kind] !== rowsOfKind(here, kind).length);
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Runs in the page: notes every task above 50 ms. */
function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Forgets those that were before, of which the last are told a moment later. */
const forgetLongTasks = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    window.longTasks = [];
  });

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...window.longTasks));
