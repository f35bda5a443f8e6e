import type { Basis } from '../rules/constants';

/** How long one side of a stretch is held, and how often. */
export interface StretchDose {
  readonly seconds: number;
  readonly repetitions: number;
}

/** `long` is for the large muscles; `short` for the neck, the hands and what is tiring to hold. */
export type DoseKind = 'long' | 'short';

const doses: Readonly<Record<DoseKind, { adult: StretchDose; older: StretchDose }>> = {
  long: {
    adult: { seconds: 30, repetitions: 2 },
    older: { seconds: 45, repetitions: 2 },
  },
  short: {
    adult: { seconds: 20, repetitions: 3 },
    older: { seconds: 30, repetitions: 2 },
  },
};

/** The ground the dose stands on, whatever the stretch. */
export const doseBasis: Basis = 'guideline';

/**
 * Hold in seconds and repetitions for one side: 10 to 30 s, for older people 30 to 60 s, 2 to 4
 * times and 60 s in all (ACSM, Garber 2011); which of them is the app's choice.
 */
export const doseOf = (kind: DoseKind, isOlder = false): StretchDose =>
  isOlder ? doses[kind].older : doses[kind].adult;
