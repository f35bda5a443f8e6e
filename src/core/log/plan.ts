import type { Day } from '../day';
import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { type Modality, modalityIds } from './massage';
import { reading } from './reading';

export type PlanType = 'rhythm' | 'treatment' | 'stretching';
export const planTypes: readonly PlanType[] = ['rhythm', 'treatment', 'stretching'];

/** What a stretching plan is for: keep the range there is, or gain some (science 9.3). */
export type StretchGoal = 'keep' | 'more-flexible';
export const stretchGoals: readonly StretchGoal[] = ['keep', 'more-flexible'];

/**
 * What the person means to do, from `day` on. The newest plan of a type is the one in force: a
 * massage rhythm, a treatment plan of so many sessions a week, or regions to stretch.
 */
export type Plan = RhythmPlan | TreatmentPlan | StretchingPlan;

export interface RhythmPlan extends Entry {
  readonly type: 'rhythm';
  readonly intervalDays: number;
}

/** A stretch of the library to do at home. */
export interface HomeStretch {
  /** Its id in the library. */
  readonly stretch: string;
  /** Seconds held in all, for each side. */
  readonly seconds: number;
  readonly timesPerWeek: number;
}

export interface TreatmentPlan extends Entry {
  readonly type: 'treatment';
  readonly setBy?: string;
  readonly sessionsPerWeek: number;
  readonly weeks: number;
  readonly focusRegions: readonly RegionId[];
  readonly avoidRegions: readonly RegionId[];
  /** Regions to stretch at home between sessions. */
  readonly homeRegions: readonly RegionId[];
  readonly reviewDay?: Day;
  /** Day on which the person last looked back on it with whoever set it. */
  readonly reviewedOn?: Day;
  /** Kinds of session it asks for in turn; absent where it leaves that open. */
  readonly modalities?: readonly Modality[];
  /** Named by whoever set it; a plan typed here names regions alone. */
  readonly homeStretches?: readonly HomeStretch[];
}

export interface StretchingPlan extends Entry {
  readonly type: 'stretching';
  readonly regions: readonly RegionId[];
  readonly goal: StretchGoal;
}

export interface PlanDraft extends Omit<EntryDraft, 'time'> {
  readonly type: PlanType;
  readonly intervalDays: string;
  readonly setBy: string;
  readonly sessionsPerWeek: string;
  readonly weeks: string;
  readonly focusRegions: readonly string[];
  readonly avoidRegions: readonly string[];
  readonly homeRegions: readonly string[];
  readonly reviewDay: string;
  /** Drafts of older versions have neither of these. */
  readonly reviewedOn?: string;
  readonly modalities?: readonly string[];
  readonly regions: readonly string[];
  readonly goal: string;
}

/** Reads a plan draft by its type; a plan may begin on a day to come. */
export function parsePlan(draft: PlanDraft, context: ParseContext): Result<Plan, Problem[]> {
  return planParsers[draft.type](draft, context);
}

type PlanParser = (draft: PlanDraft, context: ParseContext) => Result<Plan, Problem[]>;

const readEntry = (draft: PlanDraft, read: ReturnType<typeof reading>) =>
  read.entry({ ...draft, time: '' }, { future: true });

const planParsers: Readonly<Record<PlanType, PlanParser>> = {
  rhythm(draft, context) {
    const read = reading(context);
    const entry = readEntry(draft, read);
    const intervalDays = read.number('intervalDays', draft.intervalDays, 'intervalDays', {
      required: true,
    });
    return read.result({ entry, intervalDays }, (needed) => ({
      ...needed.entry,
      type: 'rhythm',
      intervalDays: needed.intervalDays,
    }));
  },

  treatment(draft, context) {
    const read = reading(context);
    const entry = readEntry(draft, read);
    const required = { required: true };
    const sessionsPerWeek = read.number(
      'sessionsPerWeek',
      draft.sessionsPerWeek,
      'sessionsPerWeek',
      required,
    );
    const weeks = read.number('weeks', draft.weeks, 'planWeeks', required);
    const setBy = read.text('setBy', draft.setBy);
    const reviewDay = draft.reviewDay.trim()
      ? read.day('reviewDay', draft.reviewDay, 'any')
      : undefined;
    if (entry && reviewDay && reviewDay < entry.day) {
      read.report('reviewDay', { reason: 'ends-before-start' });
    }
    const reviewedOn = draft.reviewedOn?.trim()
      ? read.day('reviewedOn', draft.reviewedOn)
      : undefined;
    if (entry && reviewedOn && reviewedOn < entry.day) {
      read.report('reviewedOn', { reason: 'ends-before-start' });
    }
    const inTurn = read.choices('modalities', draft.modalities ?? [], modalityIds);
    const modalities = inTurn.length > 0 ? inTurn : undefined;
    const focusRegions = read.regions('focusRegions', draft.focusRegions);
    const avoidRegions = read.regions('avoidRegions', draft.avoidRegions);
    const homeRegions = read.regions('homeRegions', draft.homeRegions);
    return read.result({ entry, sessionsPerWeek, weeks }, (needed) => ({
      ...needed.entry,
      type: 'treatment',
      sessionsPerWeek: needed.sessionsPerWeek,
      weeks: needed.weeks,
      focusRegions,
      avoidRegions,
      homeRegions,
      ...known({ setBy, reviewDay, reviewedOn, modalities }),
    }));
  },

  stretching(draft, context) {
    const read = reading(context);
    const entry = readEntry(draft, read);
    const regions = read.regions('regions', draft.regions);
    if (regions.length === 0) read.report('regions', { reason: 'required' });
    const goal = read.choice('goal', draft.goal, stretchGoals, { required: true });
    return read.result({ entry, goal }, (needed) => ({
      ...needed.entry,
      type: 'stretching',
      regions,
      goal: needed.goal,
    }));
  },
};
