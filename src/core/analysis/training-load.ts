import type { Training } from '../log/training';

/** Session load in arbitrary units: RPE x minutes (Foster 2001). Unknown without an RPE. */
export const sessionLoad = ({
  rpe,
  minutes,
}: Pick<Training, 'rpe' | 'minutes'>): number | undefined =>
  rpe === undefined ? undefined : rpe * minutes;
