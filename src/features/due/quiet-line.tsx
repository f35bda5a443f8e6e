import type { Day } from '../../core/day';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatDay } from '../../ui/format';
import styles from './due.module.css';
import { keepQuiet, type PromptId } from './due-state';
import { dueWords as words } from './due-words';

interface QuietLineProps {
  readonly prompt: PromptId;
  readonly until: Day;
}

/** In place of a card that was put off: until when, and the way to bring it back. */
export const QuietLine = ({ prompt, until }: QuietLineProps) => (
  <Card tight>
    <div class={styles.quiet}>
      <span>{words.quietUntil[prompt](formatDay(until, 'short', today.value))}</span>
      <Button tone="quiet" onClick={() => keepQuiet(prompt, today.value)}>
        {words.bringBack}
      </Button>
    </div>
  </Card>
);
