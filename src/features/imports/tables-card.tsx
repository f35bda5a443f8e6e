import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import { ColumnsPart } from './columns-part';
import type { unmappedTables } from './file-groups';
import styles from './imports.module.css';
import type { ImportSession } from './imports-state';
import { importsWords as words } from './imports-words';
import { useFocus } from './use-focus';

/** More tables than anybody explains in one go. */
const MOST = 20;

type Unmapped = ReturnType<typeof unmappedTables>[number];

interface TablesCardProps {
  readonly tables: readonly Unmapped[];
  readonly onOpen: (place: number) => void;
}

/** Tables that no importer knows: each can be told column by column. */
export function TablesCard({ tables, onOpen }: TablesCardProps) {
  const rest = tables.length - MOST;
  return (
    <Card labelledBy="tables">
      <SectionHead id="tables" title={words.tablesTitle} />
      <div class={styles.stack}>
        <p class={styles.lead}>{words.tablesLead}</p>
        {tables.slice(0, MOST).map(({ place, file: { name } }) => (
          <div key={place} class={styles.table}>
            <b>{name || words.pasted}</b>
            <Button label={words.mapColumnsOf(name || words.pasted)} onClick={() => onOpen(place)}>
              {words.mapColumns}
            </Button>
          </div>
        ))}
        {rest > 0 && <p class={styles.lead}>{words.moreFiles(rest)}</p>}
      </div>
    </Card>
  );
}

interface ColumnsCardProps {
  readonly table: Unmapped;
  readonly session: ImportSession;
  readonly onClose: () => void;
}

/** What the columns of one table mean. */
export function ColumnsCard({ table: { place, file }, session, onClose }: ColumnsCardProps) {
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <Card labelledBy="columns">
      <div class={styles.stack}>
        <h2 id="columns" class={styles.name} ref={heading} tabIndex={-1}>
          {words.mapTitle(file.name || words.pasted)}
        </h2>
        <ColumnsPart
          table={file.table}
          guess={file.guess}
          countRows={(mapping) => session.countRows(place, mapping)}
          onMapped={(mapping) => {
            onClose();
            void session.mapColumns(place, mapping);
          }}
          onCancel={onClose}
        />
      </div>
    </Card>
  );
}
