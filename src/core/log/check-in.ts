import type { RegionId } from '../regions';
import type { VolumeUnit } from '../units';
import type { Entry, EntryDraft } from './entry';

/** How soreness feels, beside how strong it is. */
export const sorenessKinds = ['stiff', 'tender', 'tight', 'sharp', 'tingling'] as const;
export type SorenessKind = (typeof sorenessKinds)[number];

/** The daily 1-5 rows: items of the app, not of a published instrument. 5 is always the good end. */
export const dailyRatings = ['energy', 'stress', 'mood', 'sleepQuality'] as const;
export type DailyRating = (typeof dailyRatings)[number];

/**
 * How the body feels at one moment. `soreness` is there only when the person went through the body:
 * then a region without a value is 0. Without it, nothing is known about soreness.
 */
export interface CheckIn extends Entry, Partial<Record<DailyRating, number>> {
  /** Soreness 1-10 (numeric rating scale) per sore region; an empty object means all clear. */
  readonly soreness?: Readonly<Partial<Record<RegionId, number>>>;
  /** Pain 0-10 where the person gave it: another question than soreness. */
  readonly pain?: Readonly<Partial<Record<RegionId, number>>>;
  readonly kinds?: Readonly<Partial<Record<RegionId, readonly SorenessKind[]>>>;
}

export interface CheckInDraft extends EntryDraft, Readonly<Record<DailyRating, string>> {
  /** Whether the person answered the body question: all clear, same as, or marked regions. */
  readonly bodyAnswered: boolean;
  readonly soreness: Readonly<Record<string, string>>;
  readonly pain: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Minutes slept last night: saved as a night of its own, as `waterAmount` is as a drink. */
  readonly sleepMinutes: string;
  readonly waterAmount: string;
  readonly waterUnit: VolumeUnit;
}

/** Soreness 0-10 of a region at a check-in, or undefined where the body was not asked about. */
export const sorenessAt = (checkIn: CheckIn, region: RegionId): number | undefined =>
  checkIn.soreness && (checkIn.soreness[region] ?? 0);

/** The highest soreness of a check-in, 0 when all is clear, undefined when the body was not asked. */
export const worstSoreness = (checkIn: CheckIn): number | undefined =>
  checkIn.soreness && Math.max(0, ...Object.values(checkIn.soreness));
