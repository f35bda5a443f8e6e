import type { TableKind } from '../../core/import/column-fields';
import type { PreviewRow } from '../../core/import/mapped-preview';
import type { Preferences } from '../../core/preferences';
import { today } from '../../platform/clock';
import styles from './columns.module.css';
import { type ColumnsSession, preferences } from './columns-state';
import { columnsWords as words } from './columns-words';
import { entryDetail, entryText } from './entry-text';
import { leftOutSentence } from './trouble-words';

interface ColumnsPreviewProps {
  readonly session: ColumnsSession;
  readonly rowCount: number;
  /** The mapping has what its kind needs. */
  readonly isWhole: boolean;
}

const SHOWN = 5;
const LEFT_OUT_SHOWN = 3;

/** The first rows as the journal would show them, the first that would be left out, and how many of all. */
export function ColumnsPreview({ session, rowCount, isWhole }: ColumnsPreviewProps) {
  const rows = session.preview.value;
  const { kind } = session.mapping.value;
  const kept = session.kept.value;
  const leftOut = rows.filter(({ entry }) => !entry).slice(0, LEFT_OUT_SHOWN);
  if (!preferences.value || !isWhole) return null;
  const shown = rows.filter(({ entry }) => entry).slice(0, SHOWN);
  return (
    <div class={styles.preview}>
      <h3>{words.previewTitle}</h3>
      <p role="status" class={styles.lead}>
        {kept === undefined
          ? words.counting
          : kept === 0
            ? words.nothingKept
            : words.kept(kept, rowCount)}
      </p>
      <ul class={styles.rows}>
        {shown.map((row) => (
          <Row key={row.row} row={row} kind={kind} preferences={preferences.value as Preferences} />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h4>{words.leftOutTitle}</h4>
          <ul class={styles.rows}>
            {leftOut.map((row) => (
              <li key={row.row}>
                <span class={styles.number}>{words.row(row.row)}</span>
                <span>{whyLeftOut(row, kind)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: PreviewRow;
  readonly kind: TableKind;
  readonly preferences: Preferences;
}

function Row({ row: { row, entry, troubles }, kind, preferences: values }: RowProps) {
  if (!entry) return null;
  const lost = troubles.flatMap(({ field }) =>
    field ? [words.without(words.fieldName(field, kind))] : [],
  );
  const note = entry.entry.note ?? '';
  return (
    <li>
      <span class={styles.number}>{words.row(row)}</span>
      <span>
        <b dir="auto">{entryText(entry, values, today.value)}</b>
        {[entryDetail(entry, values), note, ...lost].filter(Boolean).map((line) => (
          <span class={styles.detail} dir="auto" key={line}>
            {line}
          </span>
        ))}
      </span>
    </li>
  );
}

function whyLeftOut({ problem, troubles: [trouble] }: PreviewRow, kind: TableKind): string {
  if (problem) return leftOutSentence({ kind, ...problem, count: 1 });
  return trouble?.field
    ? words.unreadable(words.fieldName(trouble.field, kind))
    : words.nothingInRow;
}
