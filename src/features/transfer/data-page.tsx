import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { PageHeader } from '../../ui/page-header';
import { SectionHead } from '../../ui/section-head';
import { EraseCard } from './erase-card';
import { FolderPart } from './folder-part';
import { RestoreCard } from './restore-card';
import { SaveCopy } from './save-copy';
import { SaveTable } from './save-table';
import { StorageCard } from './storage-card';
import styles from './transfer.module.css';
import { transferWords as words } from './transfer-words';

interface DataPageProps {
  /** Called when nothing is left; unless told, the app starts over at Welcome. */
  readonly onErased?: (() => void) | undefined;
  /** The card that puts sample data in or out. */
  readonly samples?: ComponentChildren;
}

/** A fresh load: nothing of what was there stays in memory either. */
function startOver(): void {
  location.hash = '#/welcome';
  location.reload();
}

const BringCard = () => (
  <Card labelledBy="bring">
    <SectionHead id="bring" title={words.bringTitle} />
    <div class={styles.stack}>
      <p class={styles.lead}>{words.bringLead}</p>
      <div>
        <Button href="#/import">{words.bring}</Button>
      </div>
    </div>
  </Card>
);

/** What is stored, a copy of it, the way back from a copy, and the way out. */
export function DataPage({ onErased = startOver, samples }: DataPageProps) {
  return (
    <>
      <PageHeader
        title={words.title}
        back={{ href: '#/settings', label: words.back }}
        lead={words.lead}
      />
      <Columns
        first={
          <>
            <StorageCard />
            <Card labelledBy="copy">
              <SectionHead id="copy" title={words.copyTitle} />
              <div class={styles.stack}>
                <p class={styles.lead}>{words.copyLead}</p>
                <SaveCopy lockable />
                <FolderPart />
                <SaveTable />
              </div>
            </Card>
          </>
        }
        second={
          <>
            <BringCard />
            <RestoreCard />
            {samples}
            <EraseCard onErased={onErased} />
          </>
        }
      />
    </>
  );
}
