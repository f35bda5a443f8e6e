import { useState } from 'preact/hooks';
import type { RecordOf } from '../../core/log/kinds';
import type { SafetyQuestion } from '../../core/log/safety-answer';
import { Skeleton } from '../../ui/skeleton';
import { openItems, SafetyOutcome } from './safety-outcome';
import { SafetyQuestions } from './safety-questions';
import { safetyToday } from './safety-state';

export interface SafetyPageProps {
  /** `question=signs|conditions|both`, or `show` for what to do now; without it, signs and whatever else is to be asked again. */
  readonly wishes: URLSearchParams;
  readonly backHref: string;
  /** Every answer is stored: one for each question that was shown, signs first. */
  readonly onDone: (answers: readonly RecordOf<'safety-answer'>[]) => void;
}

const questionsByWish: ReadonlyMap<string | null, readonly SafetyQuestion[]> = new Map([
  ['signs', ['signs']],
  ['conditions', ['conditions']],
  ['both', ['signs', 'conditions']],
]);

/** The safety screen: asks, stores the answer, and says what to do when something is true. */
export function SafetyPage({ wishes, backHref, onDone }: SafetyPageProps) {
  const [answers, setAnswers] = useState<readonly RecordOf<'safety-answer'>[]>();
  if (answers) return <SafetyOutcome answers={answers} onDone={() => onDone(answers)} />;
  const state = safetyToday.value;
  if (!state) return <Skeleton />;
  if (wishes.get('question') === 'show' && openItems(state.standing).length > 0) {
    return <SafetyOutcome answers={state.standing} onDone={() => onDone(state.standing)} />;
  }
  const due: readonly SafetyQuestion[] = state.mustAskConditions
    ? ['signs', 'conditions']
    : ['signs'];
  return (
    <SafetyQuestions
      questions={questionsByWish.get(wishes.get('question')) ?? due}
      backHref={backHref}
      onAnswered={(stored) => (openItems(stored).length > 0 ? setAnswers(stored) : onDone(stored))}
    />
  );
}
