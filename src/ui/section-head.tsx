import type { ComponentChildren } from 'preact';
import styles from './section-head.module.css';

interface SectionHeadProps {
  title: ComponentChildren;
  id?: string | undefined;
  /** A link such as "Edit", or small text. */
  link?: { href: string; label: string } | undefined;
  aside?: ComponentChildren;
}

/** An h2 with an optional link or remark at the end of its line. */
export function SectionHead({ title, id, link, aside }: SectionHeadProps) {
  return (
    <div class={styles.head}>
      <h2 id={id}>{title}</h2>
      {link && <a href={link.href}>{link.label}</a>}
      {aside && <span class={styles.aside}>{aside}</span>}
    </div>
  );
}
