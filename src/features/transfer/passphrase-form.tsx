import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import { restoreWords as words } from './restore-words';
import styles from './transfer.module.css';

interface PassphraseFormProps {
  readonly wasWrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
}

/** Asks for the passphrase of a locked copy. */
export function PassphraseForm({ wasWrong, onUnlock }: PassphraseFormProps) {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed) onUnlock(typed);
  };
  return (
    <form class={styles.stack} onSubmit={submit} noValidate>
      <TextInput
        label={words.passphrase}
        hint={words.locked}
        error={wasWrong ? words.wrongPassphrase : undefined}
        value={typed}
        onInput={setTyped}
      />
      <div>
        <Button type="submit" disabled={typed === ''}>
          {words.unlock}
        </Button>
      </div>
    </form>
  );
}
