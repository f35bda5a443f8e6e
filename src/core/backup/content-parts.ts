import { type Kind, kinds } from '../log/kinds';
import type { CopyContent, CopyPart } from './copy';

/** The lists a copy has beside its records, by what one row of them is. */
export const besideRecords = {
  draft: 'drafts',
  routine: 'routines',
  reminder: 'reminders',
  batch: 'batches',
} as const satisfies Record<string, keyof CopyContent>;

type BesidePart = keyof typeof besideRecords;

/** What a row of a copy can be; settings are no rows. */
export type RowPart = Kind | BesidePart;

/** A row of any table that travels in copies. */
export interface CopyRow {
  readonly id: string;
}

export const isBesidePart = (text: string): text is BesidePart =>
  Object.hasOwn(besideRecords, text);

export const besideParts = Object.keys(besideRecords).filter(isBesidePart);

/** Every part that has rows, in the order lists show them. */
export const rowParts: readonly RowPart[] = [...kinds, ...besideParts];

/** Everything a copy can hold or lack. */
export const copyParts: readonly CopyPart[] = [...rowParts, 'preference'];

/** The rows of one part of a copy. */
export const rowsOfPart = (content: CopyContent, part: RowPart): readonly CopyRow[] =>
  isBesidePart(part) ? content[besideRecords[part]] : content.records[part];
