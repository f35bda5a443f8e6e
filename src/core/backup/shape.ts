import { err, ok, type Result } from '../result';

/** Why a stored value cannot be taken as it is. The user interface words it. */
export type FlawReason =
  | 'missing'
  | 'wrong-type'
  | 'out-of-range'
  | 'not-a-day'
  | 'not-an-id'
  | 'not-a-link'
  | 'too-long'
  | 'unknown-choice'
  | 'duplicate-id';

export interface Flaw {
  /** Path to the value, such as `soreness.calf-left`; empty for the value itself. */
  readonly field: string;
  readonly reason: FlawReason;
}

/** Takes a value of unknown make and answers with a clean one, or with the first flaw found. */
export type Shape<T> = (value: unknown) => Result<T, Flaw>;

/** A field that may be absent; where it is there, it must be right. */
interface OptionalField<T> {
  readonly optional: Shape<T>;
}

/** One shape per field of a type: a field added to the type does not compile until it stands here. */
export type Fields<T> = {
  readonly [K in keyof T]-?: T extends Record<K, T[K]>
    ? Shape<T[K]>
    : OptionalField<Exclude<T[K], undefined>>;
};

export const flaw = (reason: FlawReason, field = ''): Result<never, Flaw> => err({ field, reason });

const within = (name: string, inner: Flaw): Result<never, Flaw> =>
  flaw(inner.reason, inner.field === '' ? name : `${name}.${inner.field}`);

export const optional = <T>(shape: Shape<T>): OptionalField<T> => ({ optional: shape });

export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields; whatever else it carries stays behind, `__proto__` included. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const entries = Object.entries<Shape<unknown> | OptionalField<unknown>>(fields);
  return (value) => {
    if (!isPlainObject(value)) return flaw('wrong-type');
    const clean: [string, unknown][] = [];
    for (const [name, field] of entries) {
      const isRequired = typeof field === 'function';
      if (!Object.hasOwn(value, name)) {
        if (isRequired) return flaw('missing', name);
        continue;
      }
      const read = (isRequired ? field : field.optional)(value[name]);
      if (!read.ok) return within(name, read.error);
      clean.push([name, read.value]);
    }
    return ok(Object.fromEntries(clean) as T);
  };
}

/** An object whose field `tag` says which of several shapes it has. */
export function tagged<T extends object>(
  tag: keyof T & string,
  shapes: Readonly<Record<string, Shape<T>>>,
): Shape<T> {
  return (value) => {
    if (!isPlainObject(value)) return flaw('wrong-type');
    const name = Object.hasOwn(value, tag) ? value[tag] : undefined;
    const shape =
      typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape ? shape(value) : flaw('unknown-choice', tag);
  };
}

/** Finite numbers in an inclusive range, by choice only whole ones. */
export const number =
  (min: number, max: number, whole = false): Shape<number> =>
  (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return flaw('wrong-type');
    if (value < min || value > max) return flaw('out-of-range');
    return whole && !Number.isInteger(value) ? flaw('out-of-range') : ok(value);
  };

/** Text of at most `max` UTF-16 units. */
export const text =
  (max: number): Shape<string> =>
  (value) => {
    if (typeof value !== 'string') return flaw('wrong-type');
    return value.length > max ? flaw('too-long') : ok(value);
  };

export const oneOf =
  <Id extends string>(choices: readonly Id[]): Shape<Id> =>
  (value) => {
    const chosen = choices.find((id) => id === value);
    return chosen === undefined ? flaw('unknown-choice') : ok(chosen);
  };

/** A list of at most `max` items of one shape. */
export const list =
  <T>(item: Shape<T>, max = 1000): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return flaw('wrong-type');
    if (value.length > max) return flaw('too-long');
    const clean: T[] = [];
    for (const [index, held] of value.entries()) {
      const read = item(held);
      if (!read.ok) return within(String(index), read.error);
      clean.push(read.value);
    }
    return ok(clean);
  };

/** An object used as a map: every key one of a set, every value of one shape. */
export const mapOf =
  <Key extends string, T>(
    isKey: (text: string) => text is Key,
    item: (key: Key) => Shape<T>,
  ): Shape<Readonly<Partial<Record<Key, T>>>> =>
  (value) => {
    if (!isPlainObject(value)) return flaw('wrong-type');
    const clean: [Key, T][] = [];
    for (const [key, held] of Object.entries(value)) {
      if (!isKey(key)) return flaw('unknown-choice', key.slice(0, 40));
      const read = item(key)(held);
      if (!read.ok) return within(key, read.error);
      clean.push([key, read.value]);
    }
    return ok(Object.fromEntries(clean) as Partial<Record<Key, T>>);
  };
