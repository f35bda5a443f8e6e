import type { TableKind } from '../../core/import/column-fields';
import type { TableMapping, TableSample } from '../../core/import/column-mapping';
import type { PreviewRow } from '../../core/import/mapped-preview';
import type { KindEntry } from '../../core/log/kinds';
import type { Moment } from '../../core/moment';
import type { Preferences } from '../../core/preferences';
import { today } from '../../platform/clock';
import { formatTime } from '../../ui/format';
import styles from './columns.module.css';
import { type ColumnsSession, preferences } from './columns-state';
import { columnsWords as words } from './columns-words';
import { clockOfPreferences, entryDetail, entryText } from './entry-text';
import { leftOutSentence } from './trouble-words';

interface ColumnsPreviewProps {
  readonly session: ColumnsSession;
  readonly table: TableSample;
  /** The mapping has what its kind needs. */
  readonly isWhole: boolean;
}

const SHOWN = 5;
const LEFT_OUT_SHOWN = 3;

/** The first rows as the journal would show them, the first that would be left out, and how many of all. */
export function ColumnsPreview({ session, table, isWhole }: ColumnsPreviewProps) {
  const rows = session.preview.value;
  const mapping = session.mapping.value;
  const kept = session.kept.value;
  const leftOut = rows.filter(({ entry }) => !entry).slice(0, LEFT_OUT_SHOWN);
  const values = preferences.value;
  if (!values || !isWhole) return null;
  const shown = rows.filter(({ entry }) => entry).slice(0, SHOWN);
  return (
    <div class={styles.preview}>
      <h3>{words.previewTitle}</h3>
      <p role="status" class={styles.lead}>
        {kept === undefined
          ? words.counting
          : kept === 0
            ? words.nothingKept
            : words.kept(kept, table.rowCount)}
      </p>
      <ul class={styles.rows}>
        {shown.map((row) => (
          <Row key={row.row} row={row} kind={mapping.kind} preferences={values} />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h4>{words.leftOutTitle}</h4>
          <ul class={styles.rows}>
            {leftOut.map((row) => (
              <li key={row.row}>
                <span class={styles.number}>{words.row(row.row)}</span>
                <span>{whyLeftOut(row, mapping, table)}</span>
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
  const lines = [spanText(entry, values), entryDetail(entry, values), entry.entry.note, ...lost];
  return (
    <li>
      <span class={styles.number}>{words.row(row)}</span>
      <span>
        <b>
          <bdi>{entryText(entry, values, today.value)}</bdi>
        </b>
        {lines.filter(Boolean).map((line) => (
          <span class={styles.detail} key={line}>
            <bdi>{line}</bdi>
          </span>
        ))}
      </span>
    </li>
  );
}

/** From when to when a sleep lasted: by it the right evening or morning is seen. */
function spanText(item: KindEntry, values: Preferences): string {
  if (item.kind !== 'sleep') return '';
  const { tried, asleep = tried, awake } = item.entry;
  const time = ({ at, offset }: Moment) => formatTime(at, offset, clockOfPreferences(values));
  return asleep && awake ? words.fromTo(time(asleep), time(awake)) : '';
}

function whyLeftOut(
  { row, problem, troubles: [trouble] }: PreviewRow,
  { kind, columns }: TableMapping,
  { rows }: TableSample,
): string {
  if (problem) return leftOutSentence({ kind, ...problem, count: 1 });
  if (!trouble?.field) return words.nothingInRow;
  const cells = rows.find((sample) => sample.row === row)?.cells ?? [];
  const cell = cells[columns[trouble.field] ?? -1] ?? '';
  return words.unreadable(cell, words.fieldName(trouble.field, kind));
}
