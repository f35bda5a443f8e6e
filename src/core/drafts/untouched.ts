import type { Problem } from '../log/entry';
import { ok, type Result } from '../result';

/** Fields of an entry, and the fields of its draft they are read from. */
export interface Origin<E, Draft> {
  readonly of: readonly (keyof E)[];
  readonly from: readonly (keyof Draft)[];
  /** What stands in for untouched fields, so that nobody is asked to mend what they did not type. */
  readonly blank?: Partial<Draft>;
}

/** A stored entry and the draft it was shown as. */
interface Before<E, Draft> {
  readonly stored: E;
  readonly shown: Draft;
}

const isSame = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

/**
 * Reads the form of a stored entry. A form shows less than a record may hold: no seconds, tenths of
 * an ounce, one time zone. What nobody retyped therefore stays as it was stored.
 */
export function readKeeping<E extends object, Draft extends object>(
  typed: Draft,
  { stored, shown }: Before<E, Draft>,
  origins: readonly Origin<E, Draft>[],
  parse: (draft: Draft) => Result<E, Problem[]>,
): Result<E, Problem[]> {
  const untouched = origins.filter(({ from }) =>
    from.every((field) => isSame(typed[field], shown[field])),
  );
  const read = parse(Object.assign({}, typed, ...untouched.map(({ blank }) => blank)));
  if (!read.ok) return read;
  const kept: E = { ...read.value };
  for (const field of untouched.flatMap(({ of }) => of)) {
    delete kept[field];
    if (Object.hasOwn(stored, field)) kept[field] = stored[field];
  }
  return ok(kept);
}
