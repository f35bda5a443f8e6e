import type { Day } from '../../core/day';
import type { Reason } from '../../core/rules/rule';
import { Tag } from '../../ui/tag';
import styles from './due.module.css';
import { basisNames, reasonSentence } from './due-words';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly today: Day;
}

/** Why a state holds: each rule that fired, its numbers, and the ground it stands on. */
export function Reasons({ reasons, today }: ReasonsProps) {
  return (
    <ul class={styles.reasons}>
      {reasons.map((reason, index) => (
        <li key={`${reason.rule}-${index}`}>
          {reasonSentence(reason, today)} <Tag>{basisNames[reason.basis]}</Tag>
        </li>
      ))}
    </ul>
  );
}
