import { DeskClosed, openDesk } from '../../../src/platform/desk';
import type { ReadReport } from '../../../src/workers/import-report';
import type { ImportProgress, ReadWish } from '../../../src/workers/import-tasks';
import workerUrl from './import-worker?worker&url';

/** How one import of the chosen file went; times in ms. */
export interface ImportRun {
  readonly plainMs: number;
  readonly importMs: number;
  readonly entries: number;
  /** Furthest that the told share was from the share of time. */
  readonly dishonesty: number;
  readonly isMonotone: boolean;
}

declare global {
  interface Window {
    readonly runImport: () => Promise<ImportRun>;
    /** Time from closing the desk in the midst of an import to the answer of the next task. */
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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function runImport(): Promise<ImportRun> {
  const told: { readonly at: number; readonly overall: number }[] = [];
  const desk = openDesk<'read' | 'countRecords', ImportProgress>(workerUrl, ({ overall }) => {
    told.push({ at: performance.now(), overall });
  });
  const file = chosenFile();
  await desk.ask('countRecords', file); // the first reading also warms the disk
  const plainMs = await timed(() => desk.ask('countRecords', file));
  const began = performance.now();
  const { files } = await desk.ask<ReadReport>('read', wishFor(file));
  const importMs = performance.now() - began;
  desk.close();
  const [read] = files;
  if (!read || !('kinds' in read)) throw new Error('The export was not read.');
  return {
    plainMs,
    importMs,
    entries: read.kinds.reduce((sum, { kept }) => sum + kept, 0),
    dishonesty: Math.max(
      ...told.map(({ at, overall }) => Math.abs(overall - (at - began) / importMs)),
    ),
    isMonotone: told.every(({ overall }, index) => overall >= (told[index - 1]?.overall ?? 0)),
  };
}

async function cancelImport(): Promise<number> {
  let isHalfWay = () => {};
  const halfWay = new Promise<void>((resolve) => {
    isHalfWay = resolve;
  });
  const desk = openDesk<'read', ImportProgress>(workerUrl, ({ overall }) => {
    if (overall > 0.5) isHalfWay();
  });
  const reading = desk.ask('read', wishFor(chosenFile()));
  await halfWay;
  const began = performance.now();
  desk.close();
  const isClosed = await reading.catch((error) => error instanceof DeskClosed);
  if (isClosed !== true) throw new Error('The import was not stopped.');
  await desk.ask('read', wishFor(new Blob(['<HealthData></HealthData>'])));
  desk.close();
  return performance.now() - began;
}

Object.assign(window, { runImport, cancelImport });
