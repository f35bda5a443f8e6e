import { kinds } from '../log/kinds';
import { besideParts, besideRecords, type RowPart } from './content-parts';
import { COPY_FORMAT, COPY_VERSION, type CopyPart } from './copy';

export interface CopyHeader {
  /** Instant, ms since 1970. */
  readonly exportedAt: number;
  /** Version of the app that makes the copy. */
  readonly app: string;
  /** Version of the schema that the rows have; today's unless told. */
  readonly version?: number;
}

/** Where the content of a copy comes from, one table after the other. */
export interface CopySource {
  readonly rows: (part: RowPart) => Promise<readonly unknown[]>;
  readonly preferences: () => Promise<Readonly<Record<string, unknown>>>;
  /** Asked last: the parts of which something could not be read. */
  readonly unreadable: () => readonly CopyPart[];
  /** Tables this version does not know, by name: a copy of a newer database carries them along. */
  readonly others?: () => Promise<Readonly<Record<string, readonly unknown[]>>>;
}

/** Rows written in one piece: some 100 kB of text (App's choice). */
const ROWS_A_PIECE = 500;

/**
 * The text of a copy, piece by piece, so that no more than one table of it is in memory. It is one
 * JSON object that says what it is before it says anything else.
 */
export async function* copyPieces(
  { exportedAt, app, version = COPY_VERSION }: CopyHeader,
  source: CopySource,
): AsyncGenerator<string> {
  const about = {
    format: COPY_FORMAT,
    version,
    app,
    exportedAt: new Date(exportedAt).toISOString(),
    preferences: await source.preferences(),
  };
  yield `${JSON.stringify(about).slice(0, -1)},"records":{`;
  for (const [index, kind] of kinds.entries()) {
    yield `${index > 0 ? ',' : ''}"${kind}":`;
    yield* listPieces(await source.rows(kind));
  }
  yield '}';
  for (const part of besideParts) {
    yield `,"${besideRecords[part]}":`;
    yield* listPieces(await source.rows(part));
  }
  const others = Object.entries((await source.others?.()) ?? {});
  if (others.length > 0) yield `,"others":${JSON.stringify(Object.fromEntries(others))}`;
  yield `,"unreadable":${JSON.stringify(source.unreadable())}}`;
}

function* listPieces(rows: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
    const piece = JSON.stringify(rows.slice(from, from + ROWS_A_PIECE)).slice(1, -1);
    yield from > 0 ? `,${piece}` : piece;
  }
  yield ']';
}
