import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { TableMapping } from '../../core/import/table-mapping';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import type { RefusedGroup } from './file-groups';
import { FileNames } from './file-names';
import { formatName } from './format-words';
import styles from './imports.module.css';
import type { ImportSession } from './imports-state';
import { importsWords as words } from './imports-words';
import { refusalSentence } from './trouble-words';

/** More buttons than anybody works through in one go. */
const MOST_TABLES = 8;

interface RefusedCardProps {
  readonly groups: readonly RefusedGroup[];
  readonly session: ImportSession;
}

/** Files that cannot be taken: why, and what to do about it. */
export function RefusedCard({ groups, session }: RefusedCardProps) {
  return (
    <Card labelledBy="refused">
      <SectionHead id="refused" title={words.refusedTitle} />
      <div class={styles.groups}>
        {groups.map((group) => (
          <div class={styles.group} key={`${group.reason} ${group.format}`}>
            {group.format && <h3>{formatName(group.format)}</h3>}
            <p>{refusalSentence(group.reason, group.format)}</p>
            <FileNames names={group.files.map(({ name }) => name)} />
            <WayOut group={group} session={session} />
          </div>
        ))}
      </div>
    </Card>
  );
}

/** A file by name: a table can be told column by column, whatever product wrote it. */
const isTable = (name: string): boolean => name === '' || /\.(?:csv|tsv|txt)$/i.test(name);

function WayOut({ group, session }: { group: RefusedGroup; session: ImportSession }) {
  const [mapped, setMapped] = useState<number | undefined>(undefined);
  if (group.reason === 'own-copy') {
    return (
      <div>
        <Button href="#/settings/data">{words.toRestore}</Button>
      </div>
    );
  }
  if (group.reason !== 'unknown-format') return null;
  const file = mapped === undefined ? undefined : session.fileAt(mapped);
  if (mapped !== undefined && file) {
    return (
      <>
        <h3>{words.mapTitle(file.name || words.pasted)}</h3>
        <LazyColumns
          file={{ file, name: file.name }}
          onMapped={(mapping) => session.mapColumns(mapped, mapping)}
          onCancel={() => setMapped(undefined)}
        />
      </>
    );
  }
  const tables = group.files.filter(({ name }) => isTable(name)).slice(0, MOST_TABLES);
  return (
    <div class={styles.buttons}>
      {tables.map(({ name, place }) => (
        <Button key={place} onClick={() => setMapped(place)}>
          {group.files.length === 1 ? words.mapColumns : words.mapColumnsOf(name || words.pasted)}
        </Button>
      ))}
    </div>
  );
}
