import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import { ColumnsPart } from './columns-part';
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
  if (group.reason === 'unknown-format') return <Unknown group={group} session={session} />;
  return (
    <>
      <FileNames names={group.files.map(({ name }) => name)} />
      {group.reason === 'own-copy' && (
        <div>
          <Button href="#/settings/data">{words.toRestore}</Button>
        </div>
      )}
    </>
  );
}

/** The tables among unknown files, each with the way to tell its columns; the others by name. */
function Unknown({ group, session }: { group: RefusedGroup; session: ImportSession }) {
  const [mapped, setMapped] = useState<number | undefined>(undefined);
  const file = mapped === undefined ? undefined : session.fileAt(mapped);
  if (mapped !== undefined && file) {
    return (
      <>
        <h3>{words.mapTitle(file.name || words.pasted)}</h3>
        <ColumnsPart
          file={{ file, name: file.name }}
          onMapped={(mapping) => session.mapColumns(mapped, mapping)}
          onCancel={() => setMapped(undefined)}
        />
      </>
    );
  }
  const tables = group.files.filter(({ name }) => isTable(name)).slice(0, MOST_TABLES);
  const others = group.files.filter((other) => !tables.includes(other));
  return (
    <>
      {tables.map(({ name, place }) => (
        <div key={place} class={styles.table}>
          <b>{name || words.pasted}</b>
          <Button label={words.mapColumnsOf(name || words.pasted)} onClick={() => setMapped(place)}>
            {words.mapColumns}
          </Button>
        </div>
      ))}
      <FileNames names={others.map(({ name }) => name)} />
    </>
  );
}
