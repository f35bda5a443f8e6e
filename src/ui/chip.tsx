import type { ComponentChildren } from 'preact';
import styles from './chip.module.css';
import { Icon, type IconName } from './icon';

interface ChipProps {
  children: ComponentChildren;
  pressed: boolean;
  onPress: (pressed: boolean) => void;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
}

/** A toggle that stands alone; for a set of choices use ChipGroup or ChipSet. */
export function Chip({ children, pressed, onPress, icon, disabled }: ChipProps) {
  return (
    <button
      type="button"
      class={styles.chip}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPress(!pressed)}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}
