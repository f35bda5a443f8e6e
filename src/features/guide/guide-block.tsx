import styles from './guide.module.css';
import { elementId } from './guide-content';
import type { Block, GuideRule, GuideTable } from './guide-section';
import { Ground, StatementText } from './guide-statement';

/** One block of a topic: a paragraph, a list, a table, or a rule under its own address. */
export function GuideBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <StatementText {...block} />
        </p>
      );
    case 'list':
      return (
        <ul class={styles.list}>
          {block.items.map((item) => (
            <li key={item.text}>
              <StatementText {...item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table {...block} />;
    case 'rule':
      return <Rule {...block} />;
  }
}

function Table({ caption, columns, rows }: GuideTable) {
  return (
    <table class={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [head = '', ...cells], ground }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>
                {cell} {index === cells.length - 1 && <Ground {...ground} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rule({ rule, title, says }: GuideRule) {
  return (
    <section class={styles.rule} id={elementId(rule)} tabIndex={-1}>
      <h4>
        {title} {/^[A-Z]\d/.test(rule) && <span class={styles.ruleId}>{rule}</span>}
      </h4>
      {says.map((statement) => (
        <p key={statement.text}>
          <StatementText {...statement} />
        </p>
      ))}
    </section>
  );
}
