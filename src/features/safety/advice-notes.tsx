import type { SafetyItem } from '../../core/log/safety-answer';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import styles from './safety.module.css';
import { numbersToCall } from './safety-state';
import { adviceFor, safetyWords as words } from './safety-words';

const stopsAll: ReadonlySet<string> = new Set(['X1', 'X2']);

/** What to do about the chosen items, with the number to call where one is known. */
export function AdviceNotes({ items }: { readonly items: readonly SafetyItem[] }) {
  const numbers = numbersToCall();
  return (
    <>
      {adviceFor(items, numbers).map(({ text, rule, callsEmergency }) => (
        <Note key={text} tone={stopsAll.has(rule) ? 'alert' : 'honey'} role="alert">
          <p>{text}</p>
          {callsEmergency && numbers.length > 0 && (
            <p class={styles.call}>
              {numbers.map((number) => (
                <Button key={number} tone="line" href={`tel:${number}`}>
                  {words.callNumber(number)}
                </Button>
              ))}
            </p>
          )}
        </Note>
      ))}
    </>
  );
}
