import { useState } from 'preact/hooks';
import type { Report } from '../../core/report/report';
import { type FileOutcome, offerFile } from '../../platform/files';
import { sealFile } from '../../platform/sealed-file';
import { sharedLink } from '../../platform/shared-link';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import styles from './share.module.css';
import { shareWords as words } from './share-words';

/** The report as a file that opens only with a passphrase, in Limber. */
export function LockWay({ report }: { readonly report: Report }) {
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<FileOutcome | 'blocked' | 'making'>();
  const make = async () => {
    setOutcome('making');
    const link = await sharedLink({ kind: 'report', report });
    const sealed = await sealFile(new Blob([link]), passphrase);
    const file = new File([sealed], `${words.fileName(report.madeOn)}.limber`);
    setOutcome(await offerFile(file));
  };
  return (
    <form
      class={styles.group}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) void make();
      }}
    >
      <TextInput
        label={words.passphrase}
        hint={words.passphraseHint}
        value={passphrase}
        onInput={setPassphrase}
      />
      <div>
        <Button type="submit" disabled={passphrase === '' || outcome === 'making'}>
          {words.makeLocked}
        </Button>
      </div>
      <p class={styles.hint} role="status">
        {outcome && words.lockOutcomes[outcome]}
      </p>
    </form>
  );
}
