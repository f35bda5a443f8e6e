import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './data-table.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface TableColumn {
  key: string;
  label: string;
  /** Aligns at the end. */
  numeric?: boolean;
}

export interface TableRow {
  key: string;
  /** One cell per column; the first is the row's header. */
  cells: readonly ComponentChildren[];
}

interface DataTableProps {
  caption: string;
  /** Spoken but not shown. */
  hideCaption?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** A real table that scrolls inside its card; the scrolling region takes the keyboard focus. */
export function DataTable({ caption, hideCaption, columns, rows }: DataTableProps) {
  const id = useId();
  const align = (index: number) => (columns[index]?.numeric ? styles.numeric : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class={styles.scroll} aria-labelledby={id} tabIndex={0}>
      <table class={styles.table}>
        <caption id={id}>
          {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th scope="col" key={column.key} class={align(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th scope="row" key={columns[0]?.key} class={align(0)}>
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]?.key} class={align(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
