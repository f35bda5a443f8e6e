import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TableKind } from '../../core/import/column-fields';
import {
  missingFields,
  type TableMapping,
  type TableSample,
} from '../../core/import/column-mapping';
import { guessMapping } from '../../core/import/guess-columns';
import { type PreviewRow, previewRows } from '../../core/import/mapped-preview';
import { keepMapping, storedMapping } from '../../db/import-mappings';
import { parseContext } from '../../platform/clock';

export { preferences } from '../../db/preferences';

/** Rests this long after a change before the whole file is read again, in ms (App's choice). */
const REST_MS = 300;

export interface ColumnsWish {
  readonly table: TableSample;
  readonly guess: TableMapping;
  /** How many rows of the whole file a mapping makes entries of. */
  readonly countRows?: (mapping: TableMapping) => Promise<number | undefined>;
}

/** A table whose columns are being told. */
export interface ColumnsSession {
  readonly mapping: ReadonlySignal<TableMapping>;
  /** Chosen as the person chose it for the last table of these columns. */
  readonly isAsLastTime: ReadonlySignal<boolean>;
  readonly preview: ReadonlySignal<readonly PreviewRow[]>;
  /** Rows of the whole file that would become entries; undefined until they are counted. */
  readonly kept: ReadonlySignal<number | undefined>;
  readonly change: (mapping: TableMapping) => void;
  readonly chooseKind: (kind: TableKind) => void;
  readonly guessAgain: () => void;
  /** Remembers the mapping for the next table of these columns. */
  readonly keep: () => Promise<void>;
  readonly close: () => void;
}

/** Starts with what was told the last time, else with the guess. */
export function columnsSession({ table, guess, countRows }: ColumnsWish): ColumnsSession {
  const mapping = signal(guess);
  const isAsLastTime = signal(false);
  const kept = signal<number | undefined>(undefined);
  const context = parseContext();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouched = false;

  async function count(counted: TableMapping): Promise<void> {
    const rows = await countRows?.(counted).catch(() => undefined);
    if (mapping.peek() === counted) kept.value = rows;
  }

  function show(shown: TableMapping, wasKept = false): void {
    mapping.value = shown;
    isAsLastTime.value = wasKept;
    kept.value = undefined;
    clearTimeout(timer);
    if (missingFields(shown).length === 0) timer = setTimeout(() => void count(shown), REST_MS);
  }

  function change(changed: TableMapping): void {
    isTouched = true;
    show(changed);
  }

  // Remembering is a courtesy: without storage the guess stands.
  const remembered = storedMapping(table.header).catch(() => undefined);
  void remembered.then((last) => last && !isTouched && show(last, true));
  show(guess);

  return {
    mapping,
    isAsLastTime,
    preview: computed(() => previewRows(table.rows, mapping.value, context)),
    kept,
    change,
    chooseKind: (kind) => change(kind === guess.kind ? guess : guessMapping(table, kind)),
    guessAgain: () => change(guess),
    keep: () => keepMapping(table.header, mapping.peek()).catch(() => {}),
    close: () => clearTimeout(timer),
  };
}
