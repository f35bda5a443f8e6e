import type { Day } from '../day';
import type { RegionId } from '../regions';
import type { Entry, EntryDraft } from './entry';

/**
 * The rows of the safety screen (science 6.5): X1 and X2 are signs, X4 signs that concern one area
 * of the body, X3 conditions.
 */
export const safetyItems = [
  { id: 'saddle', rule: 'X1' },
  { id: 'clot-breath', rule: 'X1' },
  { id: 'dark-urine', rule: 'X1' },
  { id: 'head-neck', rule: 'X1' },
  { id: 'swollen-leg', rule: 'X2' },
  { id: 'unwell', rule: 'X2' },
  { id: 'fresh-injury', rule: 'X4' },
  { id: 'bruise', rule: 'X4' },
  { id: 'open-skin', rule: 'X4' },
  { id: 'condition', rule: 'X3' },
] as const;

export type SafetyItem = (typeof safetyItems)[number]['id'];
export type SafetyRuleId = (typeof safetyItems)[number]['rule'];
export type SafetyQuestion = 'signs' | 'conditions';

/** Which items each of the two questions asks about. */
export const safetyItemsOf = (question: SafetyQuestion): readonly SafetyItem[] =>
  safetyItems
    .filter(({ rule }) => (rule === 'X3') === (question === 'conditions'))
    .map(({ id }) => id);

const ruleById = new Map<SafetyItem, SafetyRuleId>(safetyItems.map(({ id, rule }) => [id, rule]));

/** The row of the safety table an item belongs to. */
export const safetyRuleOf = (item: SafetyItem): SafetyRuleId => ruleById.get(item) ?? 'X1';

/** Whether an item concerns an area of the body and leaves the rest alone (X4). */
export const isAboutRegions = (item: SafetyItem): boolean => safetyRuleOf(item) === 'X4';

/** A clinician's or therapist's word that massage is fine, with its day and maybe its regions. */
export interface Clearance {
  readonly by: string;
  readonly day: Day;
  /** Empty: for the whole body. */
  readonly regions: readonly RegionId[];
}

/** One answer to the safety screen. No items means "none of these". */
export interface SafetyAnswer extends Entry {
  readonly question: SafetyQuestion;
  readonly items: readonly SafetyItem[];
  /** Where the signs of X4 are. Absent: nobody said where, so it may be anywhere. */
  readonly regions?: readonly RegionId[];
  readonly cleared?: Clearance;
}

export interface SafetyAnswerDraft extends EntryDraft {
  readonly question: SafetyQuestion;
  readonly items: readonly string[];
  /** Where the signs of X4 are; drafts of older versions have none. */
  readonly regions?: readonly string[];
  readonly clearedBy: string;
  readonly clearedDay: string;
  readonly clearedRegions: readonly string[];
}
