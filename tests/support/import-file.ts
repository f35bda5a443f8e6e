import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfBlob, type ImportFile } from '../../src/importers/import-file';
import { type ImportReading, readImport } from '../../src/importers/read-import';
import { contextAt } from './parse-context';

const folder = join(import.meta.dirname, '../fixtures/imports');

export const fixtureBytes = (name: string): Buffer => readFileSync(join(folder, name));

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'file'): ImportFile =>
  fileOfBlob(new Blob([content]), name);

/** Reads a file late in 2026 in Vienna. */
export const reading = (
  content: string | Uint8Array<ArrayBuffer>,
  answers: Readonly<Record<string, string>> = {},
): Promise<ImportReading> =>
  readImport(fileOf(content), {
    context: contextAt('2026-11-24', '12:00', 'Europe/Vienna'),
    answers: new Map(Object.entries(answers)),
  });

/** The reading of one of our own small files. */
export const fixtureReading = (name: string, answers: Readonly<Record<string, string>> = {}) =>
  reading(new Uint8Array(fixtureBytes(name)), answers);
