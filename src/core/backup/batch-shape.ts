import type { BatchPart, ImportBatch } from '../import/import-batch';
import { isKind } from '../log/kinds';
import { NAME_MAX } from '../log/reading';
import { dayShape } from './day-shape';
import { list, mapOf, number, object, type Shape, text } from './shape';

const part = object<BatchPart>({ count: number(1, 1e9, true), first: dayShape, last: dayShape });

/** What an import looks like in a copy. */
export const batchShape: Shape<ImportBatch> = object<ImportBatch>({
  id: text(NAME_MAX),
  createdAt: number(0, 8.64e15),
  formats: list(text(NAME_MAX)),
  kinds: mapOf(isKind, () => part),
});
