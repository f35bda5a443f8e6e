import { useEffect, useMemo } from 'preact/hooks';
import { tableKinds } from '../../core/import/column-fields';
import { missingFields } from '../../core/import/column-mapping';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { Note } from '../../ui/note';
import styles from './columns.module.css';
import { ColumnsList } from './columns-list';
import { ColumnsPreview } from './columns-preview';
import { ColumnsSettings } from './columns-settings';
import { type ColumnsWish, columnsSession } from './columns-state';
import { columnsWords as words } from './columns-words';

interface ColumnsPartProps extends ColumnsWish {
  /** Given once the person agrees; the next table of these columns starts with it. */
  readonly onMapped: (mapping: ColumnsWish['guess']) => void;
  readonly onCancel: () => void;
}

/** What the columns of an unknown table mean: kind, columns, units, and the rows as they would be stored. */
export function ColumnsPart({ table, guess, countRows, onMapped, onCancel }: ColumnsPartProps) {
  const session = useMemo(
    () => columnsSession({ table, guess, ...(countRows && { countRows }) }),
    [table],
  );
  useEffect(() => session.close, [session]);
  const mapping = session.mapping.value;
  const missing = missingFields(mapping);
  const kept = session.kept.value;
  const use = () => {
    void session.keep();
    onMapped(mapping);
  };
  return (
    <div class={styles.part}>
      {session.isAsLastTime.value && (
        <Note role="status">
          <p>{words.asLastTime}</p>
          <Button onClick={session.guessAgain}>{words.guessAgain}</Button>
        </Note>
      )}
      <ChipGroup
        legend={words.kind}
        options={tableKinds.map((value) => ({ value, label: words.kindNames[value] }))}
        value={mapping.kind}
        onChange={session.chooseKind}
      />
      <ColumnsList table={table} mapping={mapping} onChange={session.change} />
      <p class={styles.missing} role="status">
        {missing.length > 0 ? words.missing(mapping.kind, missing) : ''}
      </p>
      <ColumnsSettings table={table} mapping={mapping} onChange={session.change} />
      <ColumnsPreview session={session} table={table} isWhole={missing.length === 0} />
      <div class={styles.buttons}>
        <Button tone="primary" disabled={missing.length > 0 || kept === 0} onClick={use}>
          {words.use}
        </Button>
        <Button onClick={onCancel}>{words.leave}</Button>
      </div>
    </div>
  );
}
