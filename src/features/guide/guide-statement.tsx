import styles from './guide.module.css';
import type { Statement } from './guide-section';
import { sourceName } from './guide-sources';
import { basisWords } from './guide-words';

/** The label of a statement and the sources it names. */
export function Ground({ basis, sources = [] }: Omit<Statement, 'text'>) {
  if (!basis) return null;
  const names = sources.map(sourceName).join(', ');
  return (
    <small class={styles.ground}>{[basisWords[basis], names].filter(Boolean).join(': ')}</small>
  );
}

/** A sentence with its ground after it. */
export function StatementText({ text, ...ground }: Statement) {
  return (
    <>
      {text} <Ground {...ground} />
    </>
  );
}
