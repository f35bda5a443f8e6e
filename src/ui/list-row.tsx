import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import styles from './list-row.module.css';

interface ListRowProps {
  title: ComponentChildren;
  /** Small text under the title. */
  detail?: ComponentChildren;
  /** A `<Tile/>`. */
  tile?: ComponentChildren;
  /** A link, or a button with `onClick`; with neither it is only a row. */
  href?: string | undefined;
  onClick?: (() => void) | undefined;
  /** Text at the end. */
  trailing?: ComponentChildren;
  /** A control of its own at the end, such as "+ 250 ml". */
  action?: ComponentChildren;
  /** Shows a chevron at the end. */
  chevron?: boolean;
}

/** A row of at least 60 px; the whole row is the target, except its own action. */
export function ListRow({
  title,
  detail,
  tile,
  href,
  onClick,
  trailing,
  action,
  chevron,
}: ListRowProps) {
  const text = (
    <>
      <span class={styles.title}>{title}</span>
      {detail && <span class={styles.detail}>{detail}</span>}
    </>
  );
  return (
    <div class={styles.row} data-link={Boolean(href ?? onClick) || undefined}>
      {tile}
      {href !== undefined ? (
        <a class={styles.main} href={href} onClick={onClick}>
          {text}
        </a>
      ) : onClick ? (
        <button type="button" class={styles.main} onClick={onClick}>
          {text}
        </button>
      ) : (
        <span class={styles.main}>{text}</span>
      )}
      {trailing && <span class={styles.trailing}>{trailing}</span>}
      {action && <span class={styles.action}>{action}</span>}
      {chevron && <Icon name="right" size={20} />}
    </div>
  );
}
