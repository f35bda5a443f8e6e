import { useState } from 'preact/hooks';
import type { NotifyOutcome } from '../../platform/notify';
import { Button } from '../../ui/button';
import styles from './reminders.module.css';
import { testReminder } from './reminders-state';
import { remindersWords as words } from './reminders-words';

/** Fires a real notification in five seconds, and says what became of it. */
export function TestButton() {
  const [outcome, setOutcome] = useState<NotifyOutcome | 'waiting' | undefined>(undefined);
  const test = async () => {
    setOutcome('waiting');
    setOutcome(await testReminder({ title: words.testTitle, text: words.testText }));
  };
  return (
    <div class={styles.fields}>
      <div>
        <Button icon="bell" disabled={outcome === 'waiting'} onClick={test}>
          {words.test}
        </Button>
      </div>
      <p role="status">
        {outcome === 'waiting' ? words.testing : outcome ? words.tested[outcome] : ''}
      </p>
    </div>
  );
}
