import type { Day } from '../../core/day';
import { parseDay } from '../../core/day';
import { type Preferences, type Profile, profiles } from '../../core/preferences';
import { constants, goalIntervals } from '../../core/rules/constants';

/** `profile` follows the profile's own interval; `own` is a number of days. */
export type RhythmChoice = 'profile' | '7' | '14' | '30' | 'own';
const rhythmChoices: readonly RhythmChoice[] = ['profile', '7', '14', '30', 'own'];

export type Units = Pick<Preferences, 'volumeUnit' | 'distanceUnit' | 'hourCycle' | 'weekStart'>;

/** What a person has answered so far on the first run. */
export interface WelcomeDraft extends Units {
  readonly step: 0 | 1 | 2;
  /** On iOS: the hint to install first has been read. */
  readonly installRead: boolean;
  readonly profile: Profile | null;
  /** Undefined while untouched: then the profile decides. */
  readonly rhythm: RhythmChoice | null;
  readonly ownDays: number;
  /** Day of the last massage as typed; empty when not given. */
  readonly lastMassage: string;
}

export const emptyWelcome = (units: Units): WelcomeDraft => ({
  ...units,
  step: 0,
  installRead: false,
  profile: null,
  rhythm: null,
  ownDays: 14,
  lastMassage: '',
});

const isOneOf = <T>(choices: readonly T[], value: unknown): value is T =>
  choices.some((choice) => choice === value);

/** A stored draft over a fresh one: what is not understood falls back. */
export function restoreWelcome(fresh: WelcomeDraft, stored: unknown): WelcomeDraft {
  if (typeof stored !== 'object' || stored === null) return fresh;
  const kept: Partial<Record<keyof WelcomeDraft, unknown>> = stored;
  const pick = <T>(choices: readonly T[], value: unknown, fallback: T): T =>
    isOneOf(choices, value) ? value : fallback;
  return {
    step: pick([0, 1, 2] as const, kept.step, fresh.step),
    installRead: kept.installRead === true,
    profile: pick([...profiles, null], kept.profile, fresh.profile),
    rhythm: pick(rhythmChoices, kept.rhythm, null),
    ownDays: typeof kept.ownDays === 'number' ? withinLimits(kept.ownDays) : fresh.ownDays,
    lastMassage: typeof kept.lastMassage === 'string' ? kept.lastMassage.slice(0, 10) : '',
    volumeUnit: pick(['ml', 'fl-oz'] as const, kept.volumeUnit, fresh.volumeUnit),
    distanceUnit: pick(['km', 'mi'] as const, kept.distanceUnit, fresh.distanceUnit),
    hourCycle: pick(['24', '12'] as const, kept.hourCycle, fresh.hourCycle),
    weekStart: pick(['monday', 'sunday', 'saturday'] as const, kept.weekStart, fresh.weekStart),
  };
}

/** Shortest and longest rhythm that the massage rules act on, in days. */
export const rhythmLimits = {
  min: constants.shortestInterval.value,
  max: constants.longestInterval.value,
} as const;

const withinLimits = (days: number): number =>
  Number.isFinite(days)
    ? Math.min(rhythmLimits.max, Math.max(rhythmLimits.min, Math.round(days)))
    : rhythmLimits.min;

/** Days of the profile's own interval that no round choice stands for, such as 10 or 21. */
export function profileInterval(profile: Profile | null): number | undefined {
  const days = profile ? goalIntervals[profile].value : undefined;
  return days !== undefined && isOneOf(['7', '14', '30'], String(days)) ? undefined : days;
}

/** The chip that shows as chosen: the profile's interval until the person picks another. */
export function chosenRhythm({ profile, rhythm }: WelcomeDraft): RhythmChoice | undefined {
  if (rhythm !== null && !(rhythm === 'profile' && profileInterval(profile) === undefined)) {
    return rhythm;
  }
  if (!profile) return undefined;
  const days = String(goalIntervals[profile].value);
  return rhythmChoices.find((choice) => choice === days) ?? 'profile';
}

/** The interval to store as a plan, in days; undefined where the profile's own already says it. */
export function plannedInterval(draft: WelcomeDraft): number | undefined {
  const chosen = chosenRhythm(draft);
  if (chosen === undefined || chosen === 'profile') return undefined;
  const days = chosen === 'own' ? draft.ownDays : Number(chosen);
  return draft.profile && goalIntervals[draft.profile].value === days ? undefined : days;
}

/** Whether the last massage is a day that has been, or was left open. */
export function lastMassageDay(draft: WelcomeDraft, today: Day): Day | 'none' | 'wrong' {
  if (draft.lastMassage === '') return 'none';
  const day = parseDay(draft.lastMassage);
  return day && day <= today && day >= '1970-01-01' ? day : 'wrong';
}
