import { DeskClosed, openDesk } from '../../../src/platform/desk';
import type { ReadReport } from '../../../src/workers/import-report';
import type { ImportProgress, ReadWish } from '../../../src/workers/import-tasks';
import workerUrl from './import-worker?worker&url';

/** How one import of the chosen file went. */
export interface ImportRun {
  readonly ms: number;
  readonly entries: number;
  /** Furthest that the told share was from the share of time, once the worker had begun. */
  readonly dishonesty: number;
  readonly isMonotone: boolean;
}

declare global {
  interface Window {
    readonly runImport: () => Promise<ImportRun>;
    /** Time in ms of the plain loop over the same file, in the same worker, which then ends. */
    readonly runPlainLoop: () => Promise<number>;
    /** Time in ms from closing the desk in the midst of an import to the answer of the next task. */
    readonly cancelImport: () => Promise<number>;
  }
}

const context: ReadWish['context'] = {
  now: Date.UTC(2026, 10, 24, 11),
  today: '2026-11-24' as ReadWish['context']['today'],
  zone: 'Europe/Vienna',
  dayStartHour: 3,
};

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file is chosen.');
  return file;
}

const wishFor = (file: Blob): ReadWish => ({ files: [{ file, name: 'export.xml' }], context });

let told: { readonly at: number; readonly overall: number }[] = [];
const desk = openDesk<'read' | 'countRecords', ImportProgress>(workerUrl, ({ overall }) => {
  told.push({ at: performance.now(), overall });
});

async function runImport(): Promise<ImportRun> {
  told = [];
  const began = performance.now();
  const { files } = await desk.ask<ReadReport>('read', wishFor(chosenFile()));
  const ended = performance.now();
  const [read] = files;
  if (!read || !('kinds' in read)) throw new Error('The export was not read.');
  const first = told[0]?.at ?? began;
  const timeShare = (at: number) => (at - first) / (ended - first);
  return {
    ms: ended - began,
    entries: read.kinds.reduce((sum, { kept }) => sum + kept, 0),
    dishonesty: Math.max(...told.map(({ at, overall }) => Math.abs(overall - timeShare(at)))),
    isMonotone: told.every(({ overall }, index) => overall >= (told[index - 1]?.overall ?? 0)),
  };
}

async function runPlainLoop(): Promise<number> {
  const began = performance.now();
  await desk.ask('countRecords', chosenFile());
  desk.close();
  return performance.now() - began;
}

async function cancelImport(): Promise<number> {
  let isHalfWay = () => {};
  const halfWay = new Promise<void>((resolve) => {
    isHalfWay = resolve;
  });
  const other = openDesk<'read', ImportProgress>(workerUrl, ({ overall }) => {
    if (overall > 0.5) isHalfWay();
  });
  const reading = other.ask('read', wishFor(chosenFile()));
  await halfWay;
  const began = performance.now();
  other.close();
  const isClosed = await reading.catch((error) => error instanceof DeskClosed);
  if (isClosed !== true) throw new Error('The import was not stopped.');
  await other.ask('read', wishFor(new Blob(['<HealthData></HealthData>'])));
  other.close();
  return performance.now() - began;
}

Object.assign(window, { runImport, runPlainLoop, cancelImport });
