import { useState } from 'preact/hooks';
import { type Kind, kinds } from '../../core/log/kinds';
import { deliverFile, type FileOutcome, sharesFiles } from '../../platform/files';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Select } from '../../ui/select';
import { prepareTable } from './copy-state';
import styles from './transfer.module.css';
import { partNames, transferWords as words } from './transfer-words';

/** Saves the records of one kind as a table. Where files are shared the second tap shares it. */
export function SaveTable() {
  const [kind, setKind] = useState<Kind>('check-in');
  const [file, setFile] = useState<File | undefined>(undefined);
  const [outcome, setOutcome] = useState<FileOutcome | 'failed' | undefined>(undefined);
  const choose = (chosen: Kind) => {
    setKind(chosen);
    setFile(undefined);
    setOutcome(undefined);
  };
  const deliver = async (made: File) => setOutcome(await deliverFile(made));
  const save = async () => {
    try {
      const made = await prepareTable(kind);
      if (sharesFiles(made)) setFile(made);
      else await deliver(made);
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <Details summary={words.tables}>
      <div class={styles.stack}>
        <p class={styles.lead}>{words.tablesLead}</p>
        <Select
          label={words.tableOf}
          value={kind}
          options={kinds.map((value) => ({ value, label: partNames[value].other }))}
          onChange={choose}
        />
        <div>
          {file ? (
            <Button icon="share" onClick={() => deliver(file)}>
              {words.shareTable}
            </Button>
          ) : (
            <Button icon="download" onClick={save}>
              {words.saveTable}
            </Button>
          )}
        </div>
        <p class={styles.status} role="status">
          {outcome ? words.tableSaved[outcome] : ''}
        </p>
      </div>
    </Details>
  );
}
