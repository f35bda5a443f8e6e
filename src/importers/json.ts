import { refuseTooManyParts, wholeText } from './decode-text';
import type { ImportFile } from './import-file';
import { Refusal } from './refusal';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file holds as JSON. */
export const jsonValue = async (file: ImportFile): Promise<unknown> =>
  parsed(await wholeText(file));

/** A file's list: the whole of it, or what stands under `name`. */
export async function jsonList(file: ImportFile, name: string): Promise<readonly unknown[]> {
  const value = await jsonValue(file);
  if (Array.isArray(value)) return value;
  const list = isRecord(value) ? value[name] : undefined;
  if (!Array.isArray(list)) throw new Refusal('broken-file');
  return list;
}

/** What a text says as JSON. */
export function parsed(text: string): unknown {
  refuseTooManyParts(text, ',{[');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('broken-file');
  }
}

/** The first of some texts in an object that is one. */
export function textIn(record: JsonRecord, ...names: readonly string[]): string | undefined {
  const found = names.map((name) => record[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
}

/** The object under a name; an empty one where there is none. */
export function recordIn(record: JsonRecord, name: string): JsonRecord {
  const value = record[name];
  return isRecord(value) ? value : {};
}

/** The objects of a list under a name. */
export function recordsIn(record: JsonRecord, name: string): JsonRecord[] {
  const value = record[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function numberIn(record: JsonRecord, name: string): number | undefined {
  const value = record[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
