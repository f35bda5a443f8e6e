/** Set by `npm run soak`: the same tests, many more times. */
export const SOAK = process.env.SOAK === '1';

const MINUTE_MS = 60_000;

/** How long a test may take, in minutes: usually, and in a soak. */
export const soakMinutes = (usual: number, soak: number): number =>
  (SOAK ? soak : usual) * MINUTE_MS;
