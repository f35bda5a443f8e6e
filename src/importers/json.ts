import { wholeText } from './decode-text';
import type { ImportFile } from './import-file';
import { Refusal } from './refusal';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file's list: the whole of it, or what stands under `name`. */
export async function jsonList(file: ImportFile, name: string): Promise<readonly unknown[]> {
  const value = parsed(await wholeText(file));
  if (Array.isArray(value)) return value;
  const list = isRecord(value) ? value[name] : undefined;
  if (!Array.isArray(list)) throw new Refusal('broken-file');
  return list;
}

function parsed(text: string): unknown {
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

export function numberIn(record: JsonRecord, name: string): number | undefined {
  const value = record[name];
  return typeof value === 'number' && value >= 0 ? value : undefined;
}
