import { canChooseFolder } from '../../platform/folder';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { preferences } from './data-state';
import {
  allowFolder,
  copyFolder,
  folderOutcome,
  startFolderCopies,
  stopFolderCopies,
} from './folder-state';
import { folderWords as words } from './folder-words';
import { momentText } from './storage-card';
import styles from './transfer.module.css';

/** Copies that go into a folder by themselves, where the browser lets a page have one. */
export function FolderPart() {
  const folder = copyFolder.value;
  if (folder === undefined) return null;
  return (
    <Details summary={words.title} open={folder !== null}>
      <div class={styles.stack}>
        <p class={styles.lead}>{canChooseFolder() ? words.lead : words.unsupported}</p>
        {folder ? (
          <ChosenFolder name={folder.handle.name} lastAt={folder.lastAt} />
        ) : (
          canChooseFolder() && (
            <div>
              <Button onClick={startFolderCopies}>{words.choose}</Button>
            </div>
          )
        )}
      </div>
    </Details>
  );
}

interface ChosenFolderProps {
  readonly name: string;
  readonly lastAt: number | undefined;
}

function ChosenFolder({ name, lastAt }: ChosenFolderProps) {
  const clock = preferences.value?.hourCycle === '12' ? 12 : 24;
  const outcome = folderOutcome.value;
  return (
    <>
      <p role="status">
        {lastAt === undefined ? words.none(name) : words.last(name, momentText(lastAt, clock))}{' '}
        {outcome === 'no-access' && words.noAccess}
        {outcome === 'failed' && words.failed}
      </p>
      <div class={styles.buttons}>
        {outcome === 'no-access' || outcome === 'failed' ? (
          <Button onClick={allowFolder}>{words.again}</Button>
        ) : null}
        <Button tone="quiet" onClick={stopFolderCopies}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}
