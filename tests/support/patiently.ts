import { vi } from 'vitest';

/** Looks until a check holds. A busy machine is slow, not wrong: waiting costs nothing where it holds. */
export const patiently = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 10_000 });
