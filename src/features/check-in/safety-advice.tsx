import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { checkInWords as words } from './check-in-words';
import styles from './safety-advice.module.css';

/** What to watch for when soreness is very strong, sharp or tingling, with the way to the questions. */
export function SafetyAdvice() {
  return (
    <Note tone="alert" icon="safety">
      <p>{words.safety}</p>
      <div class={styles.way}>
        <Button href="#/safety">{words.safetyLink}</Button>
      </div>
    </Note>
  );
}
