import styles from './imports.module.css';
import { importsWords as words } from './imports-words';

/** Longer lists of names say nothing that their number does not. */
const MOST = 12;

/** The files of a group by name, the first of many. */
export function FileNames({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul class={styles.list}>
      {names.slice(0, MOST).map((name, index) => (
        <li key={index}>{name || words.pasted}</li>
      ))}
      {names.length > MOST && <li>{words.moreFiles(names.length - MOST)}</li>}
    </ul>
  );
}
