import type { Day } from '../day';
import type { DayClock, Instant } from '../moment';
import type { RecordId } from '../record-id';
import type { DistanceUnit, VolumeUnit } from '../units';

/** What every kind of record holds of its own accord. */
export interface Entry {
  /** The person's log day: a choice, not a computation from `at`. */
  readonly day: Day;
  /** Clock time as an instant (ms since 1970), where there is one. */
  readonly at?: Instant;
  /** Offset from UTC in minutes at `at`. */
  readonly offset?: number;
  readonly note?: string;
}

/** Where a record comes from. A batch is everything one import, or one persona, brought. */
export type Source =
  | { readonly type: 'typed' }
  | { readonly type: 'demo'; readonly batch: string }
  | {
      readonly type: 'import';
      readonly importer: string;
      readonly batch: string;
      readonly foreignId: string;
    };

/** What storage adds to an entry. */
export interface RecordMeta {
  readonly id: RecordId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly source: Source;
}

export type Stored<E extends Entry = Entry> = E & RecordMeta;

/** The strings every form holds while it is being filled in. */
export interface EntryDraft {
  readonly day: string;
  /** `HH:MM`, or empty. */
  readonly time: string;
  readonly note: string;
}

/** What a parser must know beyond the draft: time and habits are arguments, never looked up. */
export interface ParseContext extends DayClock {
  readonly now: Instant;
  readonly today: Day;
}

/** What an empty form needs to be filled sensibly. */
export interface DraftContext extends ParseContext {
  readonly volumeUnit: VolumeUnit;
  readonly distanceUnit: DistanceUnit;
}

/** Why a field cannot be kept. The user interface words it. */
export type ProblemReason =
  | { readonly reason: 'required' | 'nothing-recorded' }
  | { readonly reason: 'not-a-number' | 'not-whole' | 'not-a-time' | 'not-a-day' }
  | { readonly reason: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly reason: 'in-future' | 'too-early' | 'unknown-choice' | 'not-a-link' }
  | { readonly reason: 'too-long'; readonly max: number }
  | { readonly reason: 'awake-longer-than-attempt' | 'wakes-after-getting-up' }
  | { readonly reason: 'bed-far-from-sleep' | 'ends-before-start' };

export type Problem = ProblemReason & {
  /** Name of the draft's field; `calf-left` style suffixes after a dot: `soreness.calf-left`. */
  readonly field: string;
};
