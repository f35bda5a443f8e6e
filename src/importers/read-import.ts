import type { TableMapping } from '../core/import/column-mapping';
import { findingsFor } from '../core/import/findings';
import type { Intake, RefusalReason } from '../core/import/found';
import type { ImportContents, TallyOptions } from '../core/import/import-tally';
import { known } from '../core/result';
import { declinedFormat } from './declined';
import { type Head, headOf } from './head';
import type { ImportFile } from './import-file';
import type { Importer } from './importer';
import { importerFor } from './index';
import {
  isTooWide,
  looksLikeTable,
  mappedTable,
  type UnknownTable,
  UnmappedTable,
  unknownTable,
} from './mapped-table';
import { isOwnCopy } from './own-copy';
import { Refusal } from './refusal';
import { inflated, type ZipEntry, zipEntries } from './zip';

/** What one file holds. `nothing`: the format is known, and it holds nothing that the app keeps. */
export interface ImportRead extends ImportContents {
  readonly outcome: 'read' | 'nothing';
  readonly formats: readonly string[];
}

export interface ImportRefused {
  readonly outcome: 'refused';
  readonly reason: RefusalReason;
  readonly format?: string;
}

/** A table that no importer knows: the person has to say what its columns mean. */
export interface ImportUnmapped extends UnknownTable {
  readonly outcome: 'needs-columns';
}

export type ImportReading = ImportRead | ImportRefused | ImportUnmapped;

/** A file that was read, and what it holds when it is understood in another way. */
export interface OpenedImport {
  readonly reading: ImportReading;
  /** Undefined where the file has to be read again for that. */
  readonly again: (options: TallyOptions) => ImportReading | undefined;
}

export interface ImportOptions extends TallyOptions {
  /** What the columns mean, where the person has said it. */
  readonly mapping?: TableMapping | undefined;
  readonly signal?: AbortSignal;
  /** Called with the share of the file that has been read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What is to be read of a file: one importer, or several for the parts of an archive. */
interface Job {
  readonly importer: Importer;
  readonly file: ImportFile;
  /** Bytes as they lie in the given file. */
  readonly size: number;
}

/** Reads one file: what it holds, or why nothing of it can be taken. Throws only when cancelled. */
export const readImport = async (
  given: ImportFile,
  options: ImportOptions,
): Promise<ImportReading> => (await openImport(given, options)).reading;

/** As `readImport`, for a file about which the person may still answer questions. */
export async function openImport(given: ImportFile, options: ImportOptions): Promise<OpenedImport> {
  const findings = findingsFor(options);
  try {
    const jobs = await readJobs(given, options, findings.intakeOf);
    const formats = [...new Set(jobs.map(({ importer }) => importer.id))];
    const readingOf = (contents: ImportContents): ImportRead => ({
      outcome: isEmpty(contents) ? 'nothing' : 'read',
      formats,
      ...contents,
    });
    return {
      reading: readingOf(findings.contents()),
      again(other) {
        const contents = findings.contentsAgain(other);
        return contents && readingOf(contents);
      },
    };
  } catch (error) {
    if (error instanceof UnmappedTable)
      return finished({ outcome: 'needs-columns', ...error.told });
    if (options.signal?.aborted || !(error instanceof Refusal)) throw error;
    const { reason, format } = error;
    return finished({ outcome: 'refused', reason, ...known({ format }) });
  }
}

/** No answer changes what such a file is. */
const finished = (reading: ImportRefused | ImportUnmapped): OpenedImport => ({
  reading,
  again: () => reading,
});

async function readJobs(
  given: ImportFile,
  options: ImportOptions,
  intakeOf: (format: string) => Intake,
): Promise<readonly Job[]> {
  const counter = byteCounter(options, given.size);
  const file = counter.counted(stoppable(given, options.signal));
  const jobs = await jobsFor(file, options.mapping, intakeOf(''));
  counter.start(jobs);
  await readAll(jobs, intakeOf);
  return jobs;
}

const isEmpty = ({ kinds, leftOut }: ImportContents) =>
  Object.keys(kinds).length === 0 && leftOut.length === 0;

/** Of several files of an archive a broken one is said and passed over; what it held before holds. */
async function readAll(jobs: readonly Job[], intakeOf: (format: string) => Intake): Promise<void> {
  let broken: Refusal | undefined;
  let read = 0;
  for (const { importer, file } of jobs) {
    const intake = intakeOf(importer.id);
    try {
      await importer.read(file, intake);
      read += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      broken = error;
      intake.warn('cut-off');
    }
  }
  if (broken && read === 0) throw broken;
}

function stoppable(file: ImportFile, signal: AbortSignal | undefined): ImportFile {
  async function* bytes(from?: number, to?: number) {
    for await (const chunk of file.bytes(from, to)) {
      signal?.throwIfAborted();
      yield chunk;
    }
  }
  return { ...file, bytes };
}

/**
 * Tells the share of the work by the bytes that were read. The beginnings of an archive's files come
 * first: where these are all that there is, they are half of the work.
 */
function byteCounter({ onProgress }: ImportOptions, size: number) {
  let before = 0;
  let read = 0;
  let total = 2 * size;
  const share = () => Math.min(1, before + (1 - before) * (read / total));
  const counted = (file: ImportFile): ImportFile => ({
    ...file,
    bytes: async function* (from, to) {
      for await (const chunk of file.bytes(from, to)) {
        yield chunk;
        read += chunk.length;
        onProgress?.(share());
      }
    },
  });
  const start = (jobs: readonly Job[]): void => {
    before = share();
    read = 0;
    total = Math.max(
      1,
      jobs.reduce((sum, job) => sum + job.size, 0),
    );
  };
  return { counted, start };
}

type Mapping = TableMapping | undefined;

async function jobsFor(file: ImportFile, mapping: Mapping, intake: Intake): Promise<Job[]> {
  const head = await headOf(file);
  if (head.bytes.length === 0) throw new Refusal('empty-file');
  if (head.isZip) return archiveJobs(file, mapping, intake);
  return [await fileJob(file, head, mapping, intake)];
}

async function fileJob(file: ImportFile, head: Head, mapping: Mapping, intake: Intake) {
  const { size } = file;
  if (!head.isGzip) return { importer: await importerOf(file, head, mapping, intake), file, size };
  const inner = unzipped(file);
  const importer = await importerOf(inner, await headOf(inner), mapping, intake);
  return { importer, file: inner, size };
}

async function importerOf(file: ImportFile, head: Head, mapping: Mapping, intake: Intake) {
  const importer = mapping ? mappedTable(mapping) : importerFor(head);
  if (importer) return importer;
  if (isOwnCopy(head)) throw new Refusal('own-copy');
  const declined = declinedFormat(head);
  if (declined) throw new Refusal('not-importable', declined);
  if (!looksLikeTable(head)) throw new Refusal('unknown-format');
  if (isTooWide(head)) throw new Refusal('too-many-columns');
  throw new UnmappedTable(await unknownTable(file, intake));
}

const unzipped = (file: ImportFile): ImportFile => ({
  ...file,
  bytes: () => inflated(file.bytes(), 'gzip'),
});

/** Archives within archives are left alone: no product makes them, and some grow without end. */
async function archiveJobs(archive: ImportFile, mapping: Mapping, intake: Intake): Promise<Job[]> {
  const entries = await zipEntries(archive);
  const jobs: Job[] = [];
  let refusal = new Refusal('nothing-found');
  for (const entry of entries.filter((given) => !isMedia(given))) {
    const found = await lookAt(entry);
    if ('importer' in found) jobs.push(found);
    else if (refusal.reason === 'nothing-found') refusal = found;
  }
  if (jobs.length === 0) {
    const [only, second] = refusal.reason === 'nothing-found' ? await tablesIn(entries) : [];
    if (!only || second) throw refusal;
    return [await fileJob(only, await headOf(only), mapping, intake)];
  }
  return withoutRepeated(jobs, intake);
}

/** Pictures, films and pages, of which account exports hold thousands, are not even opened. */
const isMedia = ({ name }: ZipEntry) =>
  /\.(jpe?g|png|gif|webp|heic|mp4|mov|avi|mp3|html?|css|js|pdf)$/i.test(name);

/** What is to be read of a file of an archive, or why nothing is. */
async function lookAt(entry: ZipEntry): Promise<Job | Refusal> {
  if (entry.isEncrypted) return new Refusal('encrypted');
  try {
    const outer = await headOf(entry);
    const file = outer.isGzip ? unzipped(entry) : entry;
    const head = outer.isGzip ? await headOf(file) : outer;
    const importer = importerFor(head);
    if (importer) return { importer, file, size: entry.size };
    const declined = declinedFormat(head);
    return declined ? new Refusal('not-importable', declined) : new Refusal('nothing-found');
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function withoutRepeated(jobs: readonly Job[], intake: Intake): Job[] {
  const covered = new Set(jobs.flatMap(({ importer }) => importer.covers ?? []));
  const kept = jobs.filter(({ importer }) => !covered.has(importer.id));
  if (kept.length < jobs.length) intake.warn('repeated-elsewhere');
  return kept;
}

/** The entries that are tables, in an archive without anything that is known by name. */
async function tablesIn(entries: readonly ZipEntry[]): Promise<ZipEntry[]> {
  const tables: ZipEntry[] = [];
  for (const entry of entries.filter((given) => !isMedia(given))) {
    if (looksLikeTable(await headOf(entry))) tables.push(entry);
  }
  return tables;
}
