import type { Day } from '../day';
import type { RecordOf } from '../log/kinds';
import type { Instant } from '../moment';
import type { Profile } from '../preferences';
import type { RuleConstants } from './constants';

/**
 * What the rules read. Order never matters, and records older than a rule looks change nothing: a
 * caller may pass everything, or the windows named here.
 */
export interface EngineRecords {
  /** Since 28 days before the treatment plan began, and the last 28 days. */
  readonly checkIns: readonly RecordOf<'check-in'>[];
  /** The last 60 days. */
  readonly trainings: readonly RecordOf<'training'>[];
  /** The last 35 days. */
  readonly sleeps: readonly RecordOf<'sleep'>[];
  /** All, or the last 28 days: then "never" means not in these. */
  readonly stretches: readonly RecordOf<'stretch'>[];
  readonly massages: readonly RecordOf<'massage'>[];
  readonly mobilityTests: readonly RecordOf<'mobility-test'>[];
  readonly safetyAnswers: readonly RecordOf<'safety-answer'>[];
  readonly plans: readonly RecordOf<'plan'>[];
  readonly events: readonly RecordOf<'event'>[];
  /**
   * Days on which anything was written down (drinks, questionnaires ...). Days of the records above
   * count by themselves: a day somebody wrote on without training is rest, every other is unknown.
   */
  readonly recordedDays?: Iterable<Day>;
  readonly profile: Profile | null;
  readonly today: Day;
  readonly now: Instant;
  /** The numbers in force; the table's own where none are given. */
  readonly constants?: RuleConstants;
}
