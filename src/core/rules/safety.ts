import { newestOf } from '../analysis/record-order';
import { type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import {
  isAboutRegions,
  type SafetyItem,
  type SafetyQuestion,
  safetyRuleOf,
} from '../log/safety-answer';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type RuleConstants, usualConstants } from './constants';

/** What the safety screen says now (science 6.5). */
export interface SafetyState {
  /** A sign that stops everything, the graver of the two. */
  readonly block?: 'X1' | 'X2';
  /** A condition without a clinician's or therapist's word. */
  readonly askFirst?: 'X3';
  /** Every open item, signs first. */
  readonly items: readonly SafetyItem[];
  /** Regions a clearance is limited to; absent when it covers the whole body or there is none. */
  readonly clearedRegions?: readonly RegionId[];
  /** Where the open signs of X4 are; empty: nobody said where. Absent: there are none. */
  readonly signRegions?: readonly RegionId[];
  readonly lastSignsDay?: Day;
  readonly lastConditionsDay?: Day;
  /** Never answered, or more than 7 days ago. */
  readonly mustAskSigns: boolean;
  /** Never answered, or more than 365 days ago. */
  readonly mustAskConditions: boolean;
}

const isOlder = (day: Day | undefined, limit: number, today: Day): boolean =>
  day === undefined || daysBetween(day, today) > limit;

/** The newest answer to one of the two questions. */
export const newestAnswer = (
  answers: Iterable<RecordOf<'safety-answer'>>,
  question: SafetyQuestion,
): RecordOf<'safety-answer'> | undefined =>
  newestOf([...answers].filter((answer) => answer.question === question));

/**
 * The newest answer to each question stands: a sign stays open, however old, until a newer answer
 * says none; a condition until it is cleared or gone. Source: science 6.5, ages App's choice.
 */
export function safetyState(
  answers: Iterable<RecordOf<'safety-answer'>>,
  today: Day,
  constants: RuleConstants = usualConstants,
): SafetyState {
  const all = [...answers];
  const signs = newestAnswer(all, 'signs');
  const conditions = newestAnswer(all, 'conditions');

  const signItems = signs?.items ?? [];
  const isUncleared = conditions !== undefined && !conditions.cleared;
  const conditionItems = isUncleared ? conditions.items : [];
  const cleared = conditions?.items.length ? conditions.cleared?.regions : undefined;
  return {
    items: [...signItems, ...conditionItems],
    mustAskSigns: isOlder(signs?.day, constants.signsAge, today),
    mustAskConditions: isOlder(conditions?.day, constants.conditionsAge, today),
    ...known({
      block: blockOf(signItems),
      askFirst: conditionItems.length > 0 ? ('X3' as const) : undefined,
      clearedRegions: cleared?.length ? cleared : undefined,
      signRegions: signItems.some(isAboutRegions) ? (signs?.regions ?? []) : undefined,
      lastSignsDay: signs?.day,
      lastConditionsDay: conditions?.day,
    }),
  };
}

function blockOf(items: readonly SafetyItem[]): 'X1' | 'X2' | undefined {
  const rules = items.map(safetyRuleOf);
  if (rules.includes('X1')) return 'X1';
  return rules.includes('X2') ? 'X2' : undefined;
}

/** The open items that a safety row speaks about. */
export const openItemsOf = (
  { items }: SafetyState,
  rule: 'X1' | 'X2' | 'X3' | 'X4',
): readonly SafetyItem[] => items.filter((item) => safetyRuleOf(item) === rule);
