import { Icon, type IconName } from '../../ui/icon';
import styles from './big-choice.module.css';

interface BigChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  readonly id?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly onClick: () => void;
}

/** One of the big answers at the top of a check-in. */
export function BigChoice({ icon, title, detail, id, expanded, onClick }: BigChoiceProps) {
  return (
    <button type="button" class={styles.choice} id={id} aria-expanded={expanded} onClick={onClick}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{detail}</small>
      </span>
      {expanded !== undefined && <Icon name={expanded ? 'up' : 'down'} size={20} />}
    </button>
  );
}
