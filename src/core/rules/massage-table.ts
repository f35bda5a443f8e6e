import type { RuleConstants } from './constants';
import type { MassageFacts } from './massage-facts';
import {
  bookedReasons,
  calmWeekReasons,
  gapReasons,
  hardWeekReasons,
  massageGap,
  missingReasons,
  mostReasons,
  type PacedFacts,
  rhythmReasons,
  safetyReasons,
} from './massage-reasons';
import type { Rule, RuleRow } from './rule';

export type MassageState =
  | 'BLOCKED_EMERGENCY'
  | 'BLOCKED_SEEK_ADVICE'
  | 'ASK_PROFESSIONAL_FIRST'
  | 'REGION_EXCLUDED'
  | 'NOT_NOW'
  | 'REVIEW_PLAN'
  | 'NOT_DUE'
  | 'SOON'
  | 'DUE'
  | 'OVERDUE'
  | 'DUE_LIGHT_ONLY'
  | 'OPTIONAL_LIGHT'
  | 'OPTIONAL';

/** The states between which the later one stands, in this order (science 9.2). */
export const rhythmStates = ['NOT_DUE', 'SOON', 'DUE', 'OVERDUE'] as const;
export type RhythmState = (typeof rhythmStates)[number];

/** A factor on the interval. */
interface IntervalRule extends RuleRow<PacedFacts> {
  readonly factor: (constants: RuleConstants) => number;
}

/** A change of the state that stands. States it does not name stay as they are. */
export interface SofteningRule extends RuleRow<PacedFacts> {
  readonly softened: Readonly<Partial<Record<MassageState, MassageState>>>;
}

const safetyRow = (
  id: 'X1' | 'X2' | 'X3',
  state: MassageState,
  when: (facts: MassageFacts) => boolean,
): Rule<PacedFacts, MassageState> => ({
  id,
  state,
  basis: 'guideline',
  when,
  reasons: (facts) => safetyReasons(facts, id),
});

/** Rows that end the evaluation, first match wins. `booked` is App's choice: a date silences "due". */
export const endingRules: readonly Rule<PacedFacts, MassageState>[] = [
  safetyRow('X1', 'BLOCKED_EMERGENCY', ({ safety }) => safety.block === 'X1'),
  safetyRow('X2', 'BLOCKED_SEEK_ADVICE', ({ safety }) => safety.block === 'X2'),
  safetyRow('X3', 'ASK_PROFESSIONAL_FIRST', ({ safety }) => safety.askFirst === 'X3'),
  {
    id: 'X4',
    state: 'REGION_EXCLUDED',
    basis: 'app-choice',
    when: ({ isAllExcluded }) => isAllExcluded,
    reasons: () => [],
  },
  {
    id: 'M9',
    state: 'NOT_NOW',
    basis: 'research',
    when: ({ inWindow, constants }) => inWindow >= constants.sessionsMost,
    reasons: mostReasons,
  },
  {
    id: 'M6',
    state: 'NOT_NOW',
    basis: 'app-choice',
    when: (facts) => massageGap(facts) !== undefined,
    reasons: gapReasons,
  },
  {
    id: 'M10',
    state: 'REVIEW_PLAN',
    basis: 'research',
    when: ({ review }) => review !== undefined,
    reasons: ({ review }) => (review ? [{ rule: 'M10', basis: 'research', values: review }] : []),
  },
  {
    id: 'booked',
    state: 'NOT_DUE',
    basis: 'app-choice',
    when: ({ booked }) => booked !== undefined,
    reasons: bookedReasons,
  },
];

/** Rows that change the interval beforehand; a structured plan switches them off. */
export const intervalRules: readonly IntervalRule[] = [
  {
    id: 'M3',
    basis: 'app-choice',
    factor: ({ loadFactor }) => loadFactor,
    when: ({ isStructured, load, constants }) =>
      !isStructured && load !== undefined && load.ratio >= constants.loadTrigger,
    reasons: hardWeekReasons,
  },
  {
    id: 'M5',
    basis: 'app-choice',
    factor: ({ calmFactor }) => calmFactor,
    when: ({ isStructured, load, calm, constants }) =>
      !isStructured &&
      calm !== undefined &&
      load?.isComplete === true &&
      load.ratio >= constants.calmLoadLow &&
      load.ratio <= constants.calmLoadHigh,
    reasons: calmWeekReasons,
  },
];

/** Days since the last session as a share of the interval: 1 means due today. */
const ratioOf = ({ last, intervalDays }: PacedFacts): number | undefined =>
  last && intervalDays && last.daysSince / intervalDays;

/** A row of M1, from one edge up to the next. */
const rhythmRow = (
  state: RhythmState,
  from: (constants: RuleConstants) => number,
  to: (constants: RuleConstants) => number,
): Rule<PacedFacts, RhythmState> => ({
  id: 'M1',
  state,
  basis: 'common-practice',
  when: (facts) => {
    const ratio = ratioOf(facts);
    return ratio !== undefined && ratio >= from(facts.constants) && ratio < to(facts.constants);
  },
  reasons: rhythmReasons,
});

/** Rows of which the later state stands. */
export const raisingRules: readonly Rule<PacedFacts, RhythmState>[] = [
  {
    id: 'M2',
    state: 'DUE',
    basis: 'app-choice',
    when: ({ sore, isAfterHard, last, constants }) =>
      sore !== undefined &&
      !isAfterHard &&
      (last === undefined || last.daysSince >= constants.soreMassageGap),
    reasons: ({ sore }) => (sore ? [{ rule: 'M2', basis: 'app-choice', values: sore }] : []),
  },
  rhythmRow(
    'OVERDUE',
    ({ overdueFrom }) => overdueFrom,
    () => Number.POSITIVE_INFINITY,
  ),
  rhythmRow(
    'DUE',
    ({ dueFrom }) => dueFrom,
    ({ overdueFrom }) => overdueFrom,
  ),
  rhythmRow(
    'SOON',
    ({ soonFrom }) => soonFrom,
    ({ dueFrom }) => dueFrom,
  ),
  rhythmRow(
    'NOT_DUE',
    () => 0,
    ({ soonFrom }) => soonFrom,
  ),
];

const dueToLight = { DUE: 'DUE_LIGHT_ONLY', OVERDUE: 'DUE_LIGHT_ONLY' } as const;

/** Rows that soften the result; they do not limit a structured plan. */
export const softeningRules: readonly SofteningRule[] = [
  {
    id: 'M7',
    basis: 'app-choice',
    softened: dueToLight,
    when: ({ isStructured, race }) => !isStructured && race !== undefined,
    reasons: ({ race }) => (race ? [{ rule: 'M7', basis: 'app-choice', values: race }] : []),
  },
  {
    id: 'M4',
    basis: 'research',
    softened: {
      ...dueToLight,
      DUE_LIGHT_ONLY: 'DUE_LIGHT_ONLY',
      NOT_DUE: 'OPTIONAL_LIGHT',
      SOON: 'OPTIONAL_LIGHT',
      OPTIONAL: 'OPTIONAL_LIGHT',
    },
    when: ({ isStructured, late }) => !isStructured && late !== undefined,
    reasons: ({ late }) => (late ? [{ rule: 'M4', basis: 'research', values: late }] : []),
  },
];

/** What is left when nothing raised a state: no history, no complaint. */
export const emptyRule: Rule<PacedFacts, MassageState> = {
  id: 'M0',
  state: 'OPTIONAL',
  basis: 'app-choice',
  when: () => true,
  reasons: missingReasons,
};
