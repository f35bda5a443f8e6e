import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import type { RefusedGroup } from './file-groups';
import { FileNames } from './file-names';
import { formatName } from './format-words';
import styles from './imports.module.css';
import { importsWords as words } from './imports-words';
import { refusalSentence } from './trouble-words';

/** Files that cannot be taken: why, and what to do about it. */
export function RefusedCard({ groups }: { readonly groups: readonly RefusedGroup[] }) {
  return (
    <Card labelledBy="refused">
      <SectionHead id="refused" title={words.refusedTitle} />
      <div class={styles.groups}>
        {groups.map((group) => (
          <div class={styles.group} key={`${group.reason} ${group.format}`}>
            {group.format && <h3>{formatName(group.format)}</h3>}
            <p>{refusalSentence(group.reason, group.format)}</p>
            <FileNames names={group.files.map(({ name }) => name)} />
            {group.reason === 'own-copy' && (
              <div>
                <Button href="#/settings/data">{words.toRestore}</Button>
              </div>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
