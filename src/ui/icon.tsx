import { createElement } from 'preact';
import type { firstIcons } from './first-icons';
import styles from './icon.module.css';
import './first-icons';
import { glyph } from './icon-shapes';
import type { laterIcons } from './later-icons';

export type IconName = keyof typeof firstIcons | keyof typeof laterIcons;

/** Dots read better filled than as outlines. */
const filledIcons: ReadonlySet<IconName> = new Set(['more']);

interface IconProps {
  name: IconName;
  /** Side in pixels at 100 % text; 24 unless told. */
  size?: number;
  /** Says what the picture means where no text beside it does. */
  label?: string | undefined;
}

/** A 24-unit glyph in the current text colour; hidden from screen readers unless labelled. */
export function Icon({ name, size = 24, label }: IconProps) {
  const spoken = label
    ? ({ role: 'img', 'aria-label': label } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: labelled or hidden by the line above
    <svg
      class={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      data-filled={filledIcons.has(name) || undefined}
      {...spoken}
    >
      {glyph(name).map(([tag, attributes], index) =>
        createElement(tag, { ...attributes, key: index }),
      )}
    </svg>
  );
}

interface MarkProps {
  size?: number;
}

/** The brand mark: a seated figure reaching for its toes, and the letter L. Same in both themes. */
export function Mark({ size = 32 }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 512 512" aria-hidden="true" class={styles.mark}>
      <rect width="512" height="512" rx="116" class={styles.ground} />
      <g transform="translate(-22 12)">
        <path class={styles.limb} d="M222 218C184 258 150 346 200 368C232 380 318 376 404 370" />
        <path class={styles.arm} d="M236 228C276 268 322 292 372 302" />
        <circle class={styles.head} cx="276" cy="132" r="50" />
      </g>
    </svg>
  );
}
