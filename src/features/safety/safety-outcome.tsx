import { useEffect, useRef } from 'preact/hooks';
import type { RecordOf } from '../../core/log/kinds';
import { type SafetyItem, type SafetyRuleId, safetyRuleOf } from '../../core/log/safety-answer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { AdviceNotes } from './advice-notes';
import styles from './safety.module.css';
import { safetyWords as words } from './safety-words';

interface SafetyOutcomeProps {
  readonly answers: readonly RecordOf<'safety-answer'>[];
  readonly onDone: () => void;
}

/** What still stands: everything but a condition that somebody has cleared. */
export const openItems = (answers: readonly RecordOf<'safety-answer'>[]): SafetyItem[] =>
  answers.flatMap(({ items, cleared }) => (cleared ? [] : items));

const leadOf = (rules: readonly SafetyRuleId[]) => {
  if (rules.includes('X1') || rules.includes('X2')) return 'adviceLead';
  return rules.includes('X4') ? 'adviceLeadArea' : 'adviceLeadConditions';
};

/** What to do now that something was said to be true. */
export function SafetyOutcome({ answers, onDone }: SafetyOutcomeProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('h1')?.focus(), []);
  const rules = openItems(answers).map(safetyRuleOf);
  return (
    <div class={styles.page} ref={frame}>
      <PageHeader title={words.adviceTitle} lead={words[leadOf(rules)]} />
      <AdviceNotes items={openItems(answers)} />
      <Button size="large" block onClick={onDone}>
        {words.done}
      </Button>
    </div>
  );
}
