import type { DetailTable } from './detail-pages';
import styles from './report-sheet.module.css';
import { reportWords as words } from './report-words';
import { SheetTable } from './sheet-table';

interface DetailTablesProps {
  tables: readonly DetailTable[];
  /** What the words mean stands at the very end. */
  isLast: boolean;
}

export function DetailTables({ tables, isLast }: DetailTablesProps) {
  return (
    <>
      {tables.map(({ title, columns, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <SheetTable columns={columns} rows={rows} />
        </section>
      ))}
      {isLast && (
        <section>
          <h3>{words.definitions}</h3>
          {words.definitionLines.map((line) => (
            <p key={line} class={styles.definition}>
              {line}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
