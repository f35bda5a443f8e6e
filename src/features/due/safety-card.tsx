import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatDay } from '../../ui/format';
import { regionList } from '../../ui/records/record-line';
import { SectionHead } from '../../ui/section-head';
import styles from './due.module.css';
import { massageDue } from './due-state';
import { clearance } from './plan-page-state';
import { planWords as words } from './plan-words';
import { onDay } from './rhythm-words';

const REGIONS_NAMED = 6;

/** What the safety questions say, and when they were last answered. */
export function SafetyCard() {
  const safety = massageDue.value?.facts.safety;
  if (!safety) return null;
  const { lastSignsDay, lastConditionsDay, items } = safety;
  const isAnswered = lastSignsDay !== undefined || lastConditionsDay !== undefined;
  const cleared = clearance.value;
  return (
    <Card>
      <SectionHead title={words.safety} />
      <p>
        {lastSignsDay ? words.signsAnswered(onDay(lastSignsDay, today.value)) : words.signsNever}
      </p>
      <p>
        {lastConditionsDay
          ? words.conditionsAnswered(onDay(lastConditionsDay, today.value))
          : words.conditionsNever}
      </p>
      {isAnswered && <p>{items.length > 0 ? words.openSigns(items.length) : words.nothingOpen}</p>}
      {cleared && <p>{words.clearedBy(cleared.by, formatDay(cleared.day, 'date', today.value))}</p>}
      {cleared && cleared.regions.length > 0 && (
        <p>{words.clearedFor(regionList(cleared.regions, REGIONS_NAMED))}</p>
      )}
      <div class={styles.actions}>
        <Button href={`#/safety?question=both&next=${encodeURIComponent('#/plan')}`}>
          {isAnswered ? words.answerAgain : words.answer}
        </Button>
      </div>
    </Card>
  );
}
