import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './icon-button.module.css';

interface IconButtonProps {
  icon: IconName;
  /** What it does, in words. */
  label: string;
  /** `plain` shows the glyph alone, `filled` a grey disc, `primary` a 52 px pine disc (play). */
  look?: 'plain' | 'filled' | 'primary';
  href?: string | undefined;
  disabled?: boolean | undefined;
  pressed?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

/** A round 44 px button with a glyph and a spoken label. */
export function IconButton({
  icon,
  label,
  look = 'plain',
  href,
  disabled,
  pressed,
  onClick,
}: IconButtonProps) {
  const shared = {
    class: classNames(styles.button, styles[look]),
    'aria-label': label,
    title: label,
    onClick,
  };
  const glyph = <Icon name={icon} size={look === 'filled' ? 20 : 24} />;
  if (href !== undefined) {
    return (
      <a {...shared} href={href}>
        {glyph}
      </a>
    );
  }
  return (
    <button {...shared} type="button" disabled={disabled} aria-pressed={pressed}>
      {glyph}
    </button>
  );
}
