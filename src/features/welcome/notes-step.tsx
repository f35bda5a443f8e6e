import { useEffect, useState } from 'preact/hooks';
import { askToKeepData, type KeepOutcome, storageFacts } from '../../platform/storage';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { Switch } from '../../ui/switch';
import styles from './welcome.module.css';
import { welcomeWords as words } from './welcome-words';

/** Where notes live, how to take them along, what Limber is not; and the browser's promise. */
export function NotesStep() {
  const [outcome, setOutcome] = useState<KeepOutcome | undefined>(undefined);
  useEffect(() => {
    void storageFacts().then(({ kept }) => {
      if (kept) setOutcome('kept');
    });
  }, []);
  // Asked in the tap itself: Firefox puts the question to the person. A promise is not taken back.
  const ask = async () => setOutcome(await askToKeepData());
  return (
    <div class={styles.cards}>
      <Card>
        <ul class={styles.points}>
          {words.points.map(({ icon, title, text }) => (
            <li key={title}>
              <Icon name={icon} />
              <span class={styles.point}>
                <b>{title}</b>
                <span class={styles.lead}>{text}</span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <Switch
          key={outcome} // an answer of no turns the switch back
          label={words.keep}
          hint={words.keepHint}
          checked={outcome === 'kept'}
          disabled={outcome === 'kept'}
          onChange={ask}
        />
        <p class={styles.lead} role="status">
          {outcome ? words.keepAnswers[outcome] : ''}
        </p>
      </Card>
    </div>
  );
}
