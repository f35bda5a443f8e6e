import type { DaySpan } from '../analysis/series';
import type { Day } from '../day';
import type { FigureId } from '../figures';
import type { SorenessKind } from '../log/check-in';
import type { Modality } from '../log/massage';
import type { MobilitySide, MobilityTestId } from '../log/mobility-test';
import type { SafetyItem } from '../log/safety-answer';
import type { RegionId } from '../regions';
import type { Influence } from './influences';

/** Raised when a field changes its meaning; readers refuse what they do not know. */
export const REPORT_VERSION = 1;

/** Days counted from the first day of the report, which is 0. */
export type Place = number;

/**
 * One page for a therapist, as plain data: what is counted stands here once, and what follows from it
 * (sentences, change in words, maps, side differences) is derived by report-view and report-sentences.
 * Means have one decimal, so that what is printed, sent and compared is one number.
 */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly madeOn: Day;
  readonly span: DaySpan;
  /** Days of the span on which a check-in went through the body. */
  readonly loggedDays: number;
  /** Which of the two bodies the maps draw; absent when maps are left out. */
  readonly figure?: FigureId;
  /** The person's name; absent unless they chose to show it. */
  readonly name?: string;
  readonly nextSession?: Day;
  /** Regions that were sore in the span, the highest mean first. */
  readonly regions: readonly RegionLine[];
  /** How often each kind of soreness was ticked. */
  readonly kinds: Readonly<Partial<Record<SorenessKind, number>>>;
  readonly strip: Strip;
  /** Massages done in the span, oldest first; absent when left out. */
  readonly sessions?: readonly SessionLine[];
  /** Absent where too few sessions could be compared. */
  readonly effect?: SessionEffect;
  readonly load?: LoadLine;
  readonly sleep?: SleepLine;
  /** What the person ticked. */
  readonly eased: readonly Influence[];
  readonly worsened: readonly Influence[];
  readonly complaints: readonly ComplaintLine[];
  /** Regions to leave alone: of the treatment plan, and what the safety rules take out now. */
  readonly avoid: readonly RegionId[];
  readonly isWholeBodyOut?: true;
  /** Absent unless the person chose to show it. */
  readonly safety?: SafetyLine;
  /** What to work on or to answer, in the person's words. */
  readonly questions?: string;
  /** The pages behind the first; absent when not asked for, and never in a link or QR code. */
  readonly details?: ReportDetails;
}

/** Soreness 0-10 of one region over the span; means over the days with an answer. */
export interface RegionLine {
  readonly region: RegionId;
  readonly mean: number;
  /** First and last week of the span (see weekDays); absent with fewer than half of the days. */
  readonly first?: number;
  readonly last?: number;
  readonly worst: number;
  /** Days at 5 or more. */
  readonly daysHigh: number;
  /** Mean of each week, counted back from the last day, oldest first; null without an answer. */
  readonly weeks: readonly (number | null)[];
  /** Days since its last massage; absent where none is known. */
  readonly sinceTreated?: number;
}

/** The days in a row: worst soreness 0-10 with gaps, and the days on which something was done. */
export interface Strip {
  readonly worst: readonly (number | null)[];
  readonly massages: readonly Place[];
  readonly stretches: readonly Place[];
  readonly hard: readonly Place[];
}

export interface SessionLine {
  readonly place: Place;
  readonly modality: Modality;
  readonly minutes?: number;
  /** 1-5. */
  readonly pressure?: number;
  readonly regions: readonly RegionId[];
  /** Mean tension 0-10 over the regions noted before and after. */
  readonly tensionBefore?: number;
  readonly tensionAfter?: number;
  /** Only when the person chose to show them. */
  readonly price?: number;
  readonly note?: string;
}

/** Worst soreness a day after massages, beside ordinary days that began alike. */
export interface SessionEffect {
  /** Massages that could be compared. */
  readonly sessions: number;
  /** Massages after which soreness was lower. */
  readonly lower: number;
  readonly ordinaryDays: number;
  /** Mean difference to ordinary days in points, negative is less sore, and its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Training load of the last seven days against the three weeks before, in percent (science 1.4). */
export interface LoadLine {
  readonly percent: number;
  readonly knownDays: number;
}

/** Mean night of the last seven days and of the 28 before, in minutes, with the nights known. */
export interface SleepLine {
  readonly minutes: number;
  readonly nights: number;
  readonly usualMinutes: number;
  readonly usualNights: number;
}

export interface ComplaintLine {
  readonly name: string;
  readonly since: Day;
  readonly regions: readonly RegionId[];
  readonly goal?: string;
}

/** The open items of both safety questions, each with the day it was last answered. */
export interface SafetyLine {
  readonly items: readonly SafetyItem[];
  readonly signsDay?: Day;
  readonly conditionsDay?: Day;
  readonly clearedBy?: string;
  readonly clearedDay?: Day;
}

export interface ReportDetails {
  readonly days: readonly DayLine[];
  readonly mobility: readonly MobilityLine[];
}

/** What one day says; what is absent was not noted. */
export interface DayLine {
  readonly place: Place;
  readonly soreness?: Readonly<Partial<Record<RegionId, number>>>;
  /** Arbitrary units; 0 is rest. */
  readonly load?: number;
  readonly sleepMinutes?: number;
  readonly stretchMinutes?: number;
  readonly notes?: readonly string[];
}

export interface MobilityLine {
  readonly test: MobilityTestId;
  readonly side?: MobilitySide;
  readonly values: readonly { readonly day: Day; readonly value: number }[];
  /** Newest less first of the values, in the test's unit, where it exceeds the test's noise. */
  readonly change?: number;
}
