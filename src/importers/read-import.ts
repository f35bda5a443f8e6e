import { findingsFor } from '../core/import/findings';
import type { Intake, RefusalReason } from '../core/import/found';
import type { ImportContents, TallyOptions } from '../core/import/import-tally';
import { known } from '../core/result';
import { declinedFormat } from './declined';
import { type Head, headOf } from './head';
import type { ImportFile } from './import-file';
import type { Importer } from './importer';
import { importerFor } from './index';
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

export type ImportReading = ImportRead | ImportRefused;

/** A file that was read, and what it holds when it is understood in another way. */
export interface OpenedImport {
  readonly reading: ImportReading;
  /** Undefined where the file has to be read again for that. */
  readonly again: (options: TallyOptions) => ImportReading | undefined;
}

export interface ImportOptions extends TallyOptions {
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
    if (options.signal?.aborted || !(error instanceof Refusal)) throw error;
    const { reason, format } = error;
    const refused: ImportRefused = { outcome: 'refused', reason, ...known({ format }) };
    return { reading: refused, again: () => refused };
  }
}

async function readJobs(
  given: ImportFile,
  options: ImportOptions,
  intakeOf: (format: string) => Intake,
): Promise<readonly Job[]> {
  const counter = byteCounter(options);
  const jobs = await jobsFor(stoppable(given, options.signal), counter.counted, intakeOf(''));
  counter.start(jobs);
  for (const { importer, file } of jobs) await importer.read(file, intakeOf(importer.id));
  return jobs;
}

const isEmpty = ({ kinds, leftOut }: ImportContents) =>
  Object.keys(kinds).length === 0 && leftOut.length === 0;

function stoppable(file: ImportFile, signal: AbortSignal | undefined): ImportFile {
  async function* bytes(from?: number, to?: number) {
    for await (const chunk of file.bytes(from, to)) {
      signal?.throwIfAborted();
      yield chunk;
    }
  }
  return { ...file, bytes };
}

/** Counts the bytes that jobs read; looking at beginnings and directories counts for nothing. */
function byteCounter({ onProgress }: ImportOptions) {
  let read = 0;
  let total = 0;
  const counted = (file: ImportFile): ImportFile => ({
    ...file,
    bytes: async function* (from, to) {
      for await (const chunk of file.bytes(from, to)) {
        yield chunk;
        read += chunk.length;
        if (total > 0) onProgress?.(Math.min(1, read / total));
      }
    },
  });
  const start = (jobs: readonly Job[]): void => {
    read = 0;
    total = jobs.reduce((sum, { size }) => sum + size, 0);
  };
  return { counted, start };
}

type Counted = (file: ImportFile) => ImportFile;

async function jobsFor(file: ImportFile, counted: Counted, intake: Intake): Promise<Job[]> {
  const head = await headOf(file);
  if (head.bytes.length === 0) throw new Refusal('empty-file');
  if (head.isZip) return archiveJobs(counted(file), intake);
  const { size } = file;
  if (!head.isGzip) return [{ importer: knownImporter(head), file: counted(file), size }];
  const unpacked = unzipped(counted(file));
  return [{ importer: knownImporter(await headOf(unpacked)), file: unpacked, size }];
}

function knownImporter(head: Head): Importer {
  const importer = importerFor(head);
  if (importer) return importer;
  if (isOwnCopy(head)) throw new Refusal('own-copy');
  const declined = declinedFormat(head);
  throw declined ? new Refusal('not-importable', declined) : new Refusal('unknown-format');
}

const unzipped = (file: ImportFile): ImportFile => ({
  ...file,
  bytes: () => inflated(file.bytes(), 'gzip'),
});

/** Archives within archives are left alone: no product makes them, and some grow without end. */
async function archiveJobs(archive: ImportFile, intake: Intake): Promise<Job[]> {
  const entries = await zipEntries(archive);
  const jobs: Job[] = [];
  for (const entry of entries.filter(({ isEncrypted }) => !isEncrypted)) {
    const job = await entryJob(entry);
    if (job) jobs.push(job);
  }
  if (jobs.length === 0) throw await archiveRefusal(entries);
  const covered = new Set(jobs.flatMap(({ importer }) => importer.covers ?? []));
  const kept = jobs.filter(({ importer }) => !covered.has(importer.id));
  if (kept.length < jobs.length) intake.warn('repeated-elsewhere');
  return kept;
}

async function entryJob(entry: ZipEntry): Promise<Job | undefined> {
  const head = await headOf(entry);
  const file = head.isGzip ? unzipped(entry) : entry;
  const importer = importerFor(head.isGzip ? await headOf(file) : head);
  return importer && { importer, file, size: entry.size };
}

/** Why nothing in an archive can be taken: by name, where one of its files is known. */
async function archiveRefusal(entries: readonly ZipEntry[]): Promise<Refusal> {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return new Refusal('encrypted');
  for (const entry of entries) {
    const declined = declinedFormat(await headOf(entry));
    if (declined) return new Refusal('not-importable', declined);
  }
  return new Refusal('nothing-found');
}
