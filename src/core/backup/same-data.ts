/**
 * Whether two pieces of plain data say the same, whatever the order of their keys. A key that holds
 * undefined is no key: storage keeps it, a file drops it.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSameData(item, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other) || Array.isArray(other)) return false;
  const keys = Object.keys(one);
  const known = (value: object) => Object.values(value).filter((item) => item !== undefined).length;
  return (
    known(one) === known(other) &&
    keys.every((key) => one[key] === undefined || hasSame(other, key, one[key]))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const hasSame = (other: Readonly<Record<string, unknown>>, key: string, value: unknown) =>
  Object.hasOwn(other, key) && isSameData(value, other[key]);
