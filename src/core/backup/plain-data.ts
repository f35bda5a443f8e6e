/** Names that would reach an object's prototype where code is careless with them. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Deepest nesting kept: forms hold maps of lists at most (App's choice, with room). */
const MAX_DEPTH = 8;

/**
 * A deep copy of JSON data made of plain objects and lists, without keys that touch prototypes;
 * undefined where the data nests too deeply.
 */
export function plainData(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item) => plainData(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FORBIDDEN_KEYS.has(key))
      .map(([key, item]) => [key, plainData(item, depth + 1)]),
  );
}
