import { forgetAway, lastAway } from '../../platform/idle';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatMinutes } from '../../ui/format';
import styles from './reminders.module.css';
import { remindersWords as words } from './reminders-words';

/** Offers to log a break that was noticed by itself. */
export function AwayCard() {
  const minutes = lastAway.value;
  if (minutes === undefined) return null;
  return (
    <Card>
      <div class={styles.fields}>
        <p>{words.away(formatMinutes(minutes))}</p>
        <div class={styles.actions}>
          <Button href="#/log/stretch" onClick={forgetAway}>
            {words.logAway}
          </Button>
          <Button tone="quiet" onClick={forgetAway}>
            {words.forgetAway}
          </Button>
        </div>
      </div>
    </Card>
  );
}
