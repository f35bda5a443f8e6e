import type { WeekStart } from './day';
import { type FigureId, figureIds } from './figures';
import type { DistanceUnit, VolumeUnit } from './units';

/** Who the person is to the rules: it sets a starting rhythm, nothing else. */
export const profiles = ['athlete', 'active', 'manual', 'desk', 'tension'] as const;
export type Profile = (typeof profiles)[number];

export type Theme = 'system' | 'light' | 'dark';

/** The two equal ways to say where it is sore. */
export const bodyWays = ['map', 'list'] as const;
export type BodyWay = (typeof bodyWays)[number];

/** How the stretch player can tell somebody who looks away. */
export const cueWays = ['beep', 'vibration', 'voice'] as const;
export type CueWay = (typeof cueWays)[number];

/** Everything a person can set, and what Limber remembers about itself. Defaults are App's choice. */
export interface Preferences {
  readonly profile: Profile | null;
  /** Year of birth and sex are optional and only choose a published range. */
  readonly birthYear: number | null;
  readonly sex: 'female' | 'male' | null;
  /** Which of the two bodies maps draw; nobody has chosen while it is null. */
  readonly figure: FigureId | null;
  /** How the person last marked soreness. */
  readonly bodyWay: BodyWay;
  /** ISO 3166 country for the emergency number. */
  readonly country: string | null;
  readonly volumeUnit: VolumeUnit;
  readonly distanceUnit: DistanceUnit;
  readonly hourCycle: '24' | '12';
  readonly weekStart: WeekStart;
  readonly theme: Theme;
  readonly dayStartHour: number;
  readonly welcomeDone: boolean;
  /** Day until which a prompt stays quiet, by prompt id. */
  readonly snoozedUntil: Readonly<Record<string, string>>;
  /** Instant of the last copy saved to a file, ms since 1970. */
  readonly lastCopyAt: number | null;
  /** Amount the one-tap drink button adds, in ml. */
  readonly quickDrinkMl: number;
  /** Own values of the rules' numbers that a person may change, by their id. */
  readonly ruleConstants: Readonly<Record<string, number>>;
  /** How the person last made a page for a therapist; core/report/report-memory.ts reads it. */
  readonly share: Readonly<Record<string, string>>;
  /** The charts of Trends by the ids of their measures, from top to bottom; empty are the first five. */
  readonly trendCharts: readonly string[];
  readonly installHintClosed: boolean;
  /** The cues the stretch player gives; none until chosen. */
  readonly playerCues: readonly CueWay[];
  /** The profile that sample data set, to go when it goes. */
  readonly sampleProfile: Profile | null;
}

export type PreferenceKey = keyof Preferences;

interface PreferenceRow<Value> {
  readonly fallback: Value;
  /** Whether a stored value is one of this preference: old and foreign ones are dropped. */
  readonly accepts: (value: unknown) => boolean;
}

const oneOf =
  (...choices: readonly unknown[]) =>
  (value: unknown) =>
    choices.includes(value);

const wholeBetween = (min: number, max: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

const orNull = (accepts: (value: unknown) => boolean) => (value: unknown) =>
  value === null || accepts(value);

const isBoolean = (value: unknown) => typeof value === 'boolean';

const isTextRecord = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((item) => typeof item === 'string');

const isTextList = (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isNumberRecord = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((item) => typeof item === 'number' && Number.isFinite(item));

/** The table of preferences: adding one is adding a row. */
export const preferenceTable: { readonly [K in PreferenceKey]: PreferenceRow<Preferences[K]> } = {
  profile: { fallback: null, accepts: orNull(oneOf(...profiles)) },
  birthYear: { fallback: null, accepts: orNull(wholeBetween(1900, 2100)) },
  sex: { fallback: null, accepts: oneOf(null, 'female', 'male') },
  figure: { fallback: null, accepts: oneOf(null, ...figureIds) },
  bodyWay: { fallback: 'map', accepts: oneOf(...bodyWays) },
  country: {
    fallback: null,
    accepts: orNull((value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value)),
  },
  volumeUnit: { fallback: 'ml', accepts: oneOf('ml', 'fl-oz') },
  distanceUnit: { fallback: 'km', accepts: oneOf('km', 'mi') },
  hourCycle: { fallback: '24', accepts: oneOf('24', '12') },
  weekStart: { fallback: 'monday', accepts: oneOf('monday', 'sunday', 'saturday') },
  theme: { fallback: 'system', accepts: oneOf('system', 'light', 'dark') },
  dayStartHour: { fallback: 3, accepts: wholeBetween(0, 12) },
  welcomeDone: { fallback: false, accepts: isBoolean },
  snoozedUntil: { fallback: {}, accepts: isTextRecord },
  lastCopyAt: { fallback: null, accepts: orNull(wholeBetween(0, Number.MAX_SAFE_INTEGER)) },
  quickDrinkMl: { fallback: 250, accepts: wholeBetween(1, 5000) },
  ruleConstants: { fallback: {}, accepts: isNumberRecord },
  share: { fallback: {}, accepts: isTextRecord },
  trendCharts: { fallback: [], accepts: isTextList },
  installHintClosed: { fallback: false, accepts: isBoolean },
  playerCues: {
    fallback: [],
    accepts: (value) => Array.isArray(value) && value.every(oneOf(...cueWays)),
  },
  sampleProfile: { fallback: null, accepts: orNull(oneOf(...profiles)) },
};

export const preferenceKeys = Object.keys(preferenceTable) as PreferenceKey[];

export const isPreferenceKey = (text: string): text is PreferenceKey =>
  Object.hasOwn(preferenceTable, text);

/** All preferences from stored pairs; what is missing or not understood falls back. */
export function preferencesFrom(
  stored: Iterable<{ readonly key: string; readonly value: unknown }>,
): Preferences {
  const values: Record<string, unknown> = Object.fromEntries(
    preferenceKeys.map((key) => [key, preferenceTable[key].fallback]),
  );
  for (const { key, value } of stored) {
    if (isPreferenceKey(key) && preferenceTable[key].accepts(value)) values[key] = value;
  }
  return values as unknown as Preferences;
}
