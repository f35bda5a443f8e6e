import { classNames } from '../class-names';
import styles from './report-sheet.module.css';

export interface SheetColumn {
  readonly label: string;
  /** Share of the table's width in percent. */
  readonly width: number;
  readonly isNumber?: boolean;
}

interface SheetTableProps {
  columns: readonly SheetColumn[];
  /** The first cell names its row. */
  rows: readonly (readonly string[])[];
}

/** A table on paper: fixed columns, so that no text can push another off the page. */
export function SheetTable({ columns, rows }: SheetTableProps) {
  const look = (place: number) => classNames(columns[place]?.isNumber && styles.number);
  return (
    <table class={styles.table}>
      <thead>
        <tr>
          {columns.map(({ label, width }, place) => (
            <th key={label} scope="col" class={look(place)} style={{ inlineSize: `${width}%` }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">
              <span>{name}</span>
            </th>
            {cells.map((cell, place) => (
              <td key={place} class={look(place + 1)}>
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
