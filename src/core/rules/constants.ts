import type { Profile } from '../preferences';

/** How sure a statement is: the label every result carries. */
export type Basis = 'guideline' | 'research' | 'common-practice' | 'app-choice';

export interface Constant {
  readonly value: number;
  readonly unit: 'days' | 's' | 'ml' | 'min' | 'ratio' | 'times' | 'points' | 'weeks';
  readonly basis: Basis;
  /** Paper or standard in short form; `Limber` where the app chose. */
  readonly source: string;
}

const appChoice = (value: number, unit: Constant['unit']): Constant => ({
  value,
  unit,
  basis: 'app-choice',
  source: 'Limber',
});

const customary = (value: number, unit: Constant['unit']): Constant => ({
  value,
  unit,
  basis: 'common-practice',
  source: "Massage therapists' custom",
});

/** Days between massages a profile starts from (science 9.1); everybody may change them. */
export const goalIntervals: Readonly<Record<Profile, Constant>> = {
  athlete: customary(10, 'days'),
  active: customary(30, 'days'),
  manual: appChoice(21, 'days'),
  desk: appChoice(30, 'days'),
  tension: appChoice(7, 'days'),
};

/** Every number the rules compare with, where it comes from, and what it is worth (science 9.4). */
export const constants = {
  /** Weeks after which the tension profile's rhythm deserves a second look. */
  tensionReview: appChoice(4, 'weeks'),
  soonFrom: appChoice(0.8, 'ratio'),
  dueFrom: appChoice(1, 'ratio'),
  overdueFrom: appChoice(1.5, 'ratio'),
  shortestInterval: appChoice(5, 'days'),
  longestInterval: appChoice(42, 'days'),
  massageGap: appChoice(2, 'days'),
  deepMassageGap: appChoice(3, 'days'),
  /** Pressure from which a session counts as deep, whatever it is called. */
  deepPressure: appChoice(4, 'points'),
  stretchDays: { value: 2, unit: 'times', basis: 'guideline', source: 'ACSM, Garber 2011' },
  stretchSeconds: { value: 120, unit: 's', basis: 'guideline', source: 'ACSM, Garber 2011' },
  stretchGap: appChoice(3, 'days'),
  signsAge: appChoice(7, 'days'),
  conditionsAge: appChoice(365, 'days'),
  drinksInDay: appChoice(5000, 'ml'),
  drinksInHour: { value: 1400, unit: 'ml', basis: 'guideline', source: 'NIOSH 2017-126' },
} as const satisfies Readonly<Record<string, Constant>>;
