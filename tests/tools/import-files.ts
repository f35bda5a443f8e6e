import { openAsBlob, statSync } from 'node:fs';
import type { ParseContext } from '../../src/core/log/entry';
import { logDay, momentAt } from '../../src/core/moment';
import { fileOfBlob } from '../../src/importers/import-file';
import { type ImportReading, readImport } from '../../src/importers/read-import';

const DAY_START_HOUR = 3;

/** What a parser knows on this machine, now. */
function contextHere(): ParseContext {
  const now = Date.now();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const today = logDay(momentAt(now, zone), DAY_START_HOUR);
  return { now, zone, today, dayStartHour: DAY_START_HOUR };
}

async function blobOf(path: string): Promise<Blob | undefined> {
  try {
    return statSync(path).isFile() ? await openAsBlob(path) : undefined;
  } catch {
    return undefined;
  }
}

/** What a file holds, without the entries themselves. */
export async function importSummary(path: string, context: ParseContext = contextHere()) {
  const blob = await blobOf(path);
  if (!blob) return { file: path, outcome: 'refused', reason: 'cannot-be-opened' } as const;
  const reading = await readImport(fileOfBlob(blob, path), { context });
  return { file: path, ...withoutEntries(reading) };
}

function withoutEntries(reading: ImportReading) {
  if (reading.outcome === 'refused') return reading;
  if (reading.outcome === 'needs-columns') {
    const { outcome, guess, table } = reading;
    return { outcome, columns: table.header, rows: table.rowCount, guess };
  }
  const { entries: _, ...summary } = reading;
  return summary;
}

/** Prints a summary of every file; answers 1 where one of them was refused. */
export async function importFiles(paths: readonly string[]): Promise<number> {
  let code = 0;
  for (const path of paths) {
    const summary = await importSummary(path);
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    if (summary.outcome === 'refused') code = 1;
  }
  return code;
}
