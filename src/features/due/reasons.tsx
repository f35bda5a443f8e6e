import type { Day } from '../../core/day';
import type { Reason } from '../../core/rules/rule';
import { Tag } from '../../ui/tag';
import styles from './due.module.css';
import { basisNames, reasonLines } from './reason-words';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly today: Day;
}

/** Why a state holds: each rule that fired, its numbers, and the ground it stands on. */
export function Reasons({ reasons, today }: ReasonsProps) {
  return (
    <ul class={styles.reasons}>
      {reasons
        .flatMap((reason) => reasonLines(reason, today))
        .map(({ text, basis }) => (
          <li key={text}>
            {text} <Tag>{basisNames[basis]}</Tag>
          </li>
        ))}
    </ul>
  );
}
