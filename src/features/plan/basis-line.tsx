import type { Basis } from '../../core/rules/constants';
import { basisNames } from '../../ui/basis-names';
import { Tag } from '../../ui/tag';
import styles from './plan.module.css';

/** A quiet sentence with the ground it stands on. */
export function BasisLine({ text, basis }: { readonly text: string; readonly basis: Basis }) {
  return (
    <p class={styles.basis}>
      <span>{text}</span>
      <Tag>{basisNames[basis]}</Tag>
    </p>
  );
}
