import {
  type CellUnit,
  type FieldId,
  fieldsOf,
  neededFields,
  type TableKind,
  tableKinds,
} from './column-fields';
import type { DateOrder } from './dates';
import type { DecimalSign } from './numbers';

/** Whether a sleep's day is the evening it began on or the morning it ended on. */
export type NightDay = 'evening' | 'morning';

/** What the columns of a table mean: plain data, remembered for the next table of the same columns. */
export interface TableMapping {
  readonly kind: TableKind;
  /** Places of the columns, from 0, by what they hold. */
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  /** The unit of a column's bare numbers. */
  readonly units: Readonly<Partial<Record<FieldId, CellUnit>>>;
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalSign;
  readonly nightDay: NightDay;
  /** What every row is where no column says: an id of the app's own tables. */
  readonly fixed: Readonly<Partial<Record<FixedField, string>>>;
}

/** Fields whose value may be the same for the whole table. */
export type FixedField = 'activity' | 'what' | 'modality' | 'region';

/** A row of a table, counted from 1 with the header. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a table looks like: its columns as it names them, and its first rows. */
export interface TableSample {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows of the whole table, the header left out. */
  readonly rowCount: number;
}

/** More columns than this are no list that a person can go through (App's choice). */
export const MAX_COLUMNS = 1_000;
/** Rows that a sample shows (App's choice). */
export const SAMPLE_ROWS = 50;

/** Groups of fields of which a mapping has none yet and needs one. */
export const missingFields = ({ kind, columns, fixed }: TableMapping): (readonly FieldId[])[] =>
  neededFields[kind].filter((group) =>
    group.every(
      (field) => columns[field] === undefined && fixed[field as FixedField] === undefined,
    ),
  );

/** What a column holds under a mapping. */
export const fieldOfColumn = ({ kind, columns }: TableMapping, place: number) =>
  fieldsOf(kind).find(({ id }) => columns[id] === place);

/** The mapping with a column for another field, or for none; a field has one column. */
export function withColumn(
  mapping: TableMapping,
  place: number,
  field: FieldId | undefined,
): TableMapping {
  const others = Object.entries(mapping.columns).filter(
    ([id, taken]) => taken !== place && id !== field,
  );
  return {
    ...mapping,
    columns: Object.fromEntries(field ? [...others, [field, place]] : others),
  };
}

/** A name by which tables of the same columns are known again. */
export const headerSignature = (header: readonly string[]): string =>
  header.map(headerWords).join('\u001f');

/** A column's name as words are looked for in it: small letters, no accents, no signs. */
export const headerWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether something that was remembered is a mapping of these columns: an older app may have kept it. */
export function isMappingOf(stored: unknown, header: readonly string[]): stored is TableMapping {
  if (typeof stored !== 'object' || stored === null) return false;
  const { kind, columns, units, fixed } = stored as Partial<TableMapping>;
  const kept = tableKinds.find((known) => known === kind);
  if (!kept || !columns || !units || !fixed) return false;
  const fields: ReadonlySet<string> = new Set(fieldsOf(kept).map(({ id }) => id));
  return Object.entries(columns).every(([id, place]) => fields.has(id) && place < header.length);
}
