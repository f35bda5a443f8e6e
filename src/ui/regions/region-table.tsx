import { type ComponentChildren, Fragment } from 'preact';
import type { RegionId } from '../../core/regions';
import { VisuallyHidden } from '../visually-hidden';
import type { RegionGroup, RegionRow } from './region-rows';
import styles from './region-table.module.css';
import { regionsWords as words } from './regions-words';

interface RegionTableProps {
  readonly group: RegionGroup;
  /** The control of one side of a row; it fills its cell. */
  readonly cell: (region: RegionId) => ComponentChildren;
  /** What stands below a row; nothing for most. */
  readonly below?: (row: RegionRow) => ComponentChildren;
  /** The side whose control stands open below its row. */
  readonly open?: RegionId | undefined;
}

/** One group of the region list as a table: a row a pair, the person's left and right as columns. */
export function RegionTable({ group, cell, below, open }: RegionTableProps) {
  return (
    <table class={styles.table}>
      <caption>{group.name}</caption>
      <colgroup>
        <col class={styles.names} />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{words.region}</VisuallyHidden>
          </th>
          <th scope="col">{words.yourLeft}</th>
          <th scope="col">{words.yourRight}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <RegionTableRow
            key={row.base}
            row={row}
            cell={cell}
            below={below?.(row)}
            isOpen={open !== undefined && row.sides.includes(open)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RegionTableRowProps {
  readonly row: RegionRow;
  readonly cell: (region: RegionId) => ComponentChildren;
  readonly below: ComponentChildren;
  readonly isOpen: boolean;
}

function RegionTableRow({ row, cell, below, isOpen }: RegionTableRowProps) {
  const open = isOpen || undefined;
  return (
    <Fragment>
      <tr data-open={open}>
        <th scope="row">
          {row.name}
          {row.anatomy && <small>{row.anatomy}</small>}
        </th>
        {row.sides.map((region) => (
          <td key={region} colSpan={row.sides.length === 1 ? 2 : 1}>
            {cell(region)}
          </td>
        ))}
      </tr>
      {below && (
        <tr data-open={open} data-below>
          <td class={styles.below} colSpan={3}>
            {below}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
