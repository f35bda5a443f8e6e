import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import styles from './install.module.css';
import { InstallSteps } from './install-card';
import { installWords as words } from './install-words';

interface InstallFirstProps {
  readonly onContinue: () => void;
}

/** Shown in an iOS browser tab before anything is typed: the installed app would not have it. */
export function InstallFirst({ onContinue }: InstallFirstProps) {
  return (
    <div class={styles.first}>
      <PageHeader title={words.firstTitle} lead={words.firstLead} />
      <Card>
        <InstallSteps />
      </Card>
      <Note>{words.firstSafety}</Note>
      <Button size="large" block onClick={onContinue}>
        {words.goOn}
      </Button>
    </div>
  );
}
