import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type ButtonTone = 'primary' | 'neutral' | 'line' | 'quiet' | 'danger';

interface ButtonProps {
  children: ComponentChildren;
  /** One primary per card at most; neutral unless told. */
  tone?: ButtonTone;
  /** `large` is 52 px high, for sheets and first run. */
  size?: 'normal' | 'large';
  /** Full width. */
  block?: boolean;
  /** Takes the room that is left in a flex row. */
  grow?: boolean;
  /** Makes it a link that looks like a button. */
  href?: string | undefined;
  icon?: IconName | undefined;
  iconAfter?: IconName | undefined;
  type?: 'button' | 'submit';
  /** Say why nearby. */
  disabled?: boolean | undefined;
  /** Needed only where the visible text does not say what happens to what. */
  label?: string | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  describedBy?: string | undefined;
  id?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

/** The one button: a native button, or a link when `href` is given. */
export function Button(props: ButtonProps) {
  const {
    tone = 'neutral',
    size = 'normal',
    block,
    grow,
    href,
    icon,
    iconAfter,
    type = 'button',
  } = props;
  const look = classNames(
    styles.button,
    styles[tone],
    size === 'large' && styles.large,
    block && styles.block,
    grow && styles.grow,
  );
  const shared = {
    class: look,
    id: props.id,
    'aria-label': props.label,
    'aria-describedby': props.describedBy,
    onClick: props.onClick,
  } satisfies ButtonHTMLAttributes;
  const content = (
    <>
      {icon && <Icon name={icon} size={20} />}
      {props.children}
      {iconAfter && <Icon name={iconAfter} size={18} />}
    </>
  );
  if (href !== undefined) {
    return (
      <a {...shared} href={href}>
        {content}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type={type}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
    >
      {content}
    </button>
  );
}
