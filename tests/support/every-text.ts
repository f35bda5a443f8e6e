/** Something that answers as text, number and list alike, for words that are made of any of them. */
const anything = Object.assign(['1', '2'], { toString: () => '1', valueOf: () => 1 });

/** Every string of a table of words; functions are called with a stand-in for each argument. */
export function everyText(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return everyText(table(anything, anything, anything));
  if (typeof table !== 'object' || table === null) return [];
  return Object.values(table).flatMap(everyText);
}
