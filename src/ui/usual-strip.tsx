import styles from './usual-strip.module.css';

interface UsualStripProps {
  /** Both ends of the strip, in the unit of the value. */
  min: number;
  max: number;
  /** The middle half of the last 28 days; `null` with fewer than 7 values: the strip is hatched. */
  usual: { low: number; high: number } | null;
  /** Today; `null` draws no mark. */
  value: number | null;
  /** A flag was raised for it (science 2.3): a diamond. Leaving the band alone is no flag. */
  flagged?: boolean | undefined;
  /** The same in words for screen readers; leave it out where those words stand beside it. */
  label?: string | undefined;
}

/** The app's own mark: a hairline, a band for the usual, a dot for today, a diamond when flagged. */
export function UsualStrip({ min, max, usual, value, flagged, label }: UsualStripProps) {
  const percent = (at: number) =>
    `${100 * Math.min(1, Math.max(0, (at - min) / (max - min || 1)))}%`;
  const named = label
    ? ({ role: 'img', 'aria-label': label } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    <span class={styles.strip} {...named}>
      {usual ? (
        <span
          class={styles.band}
          style={{
            insetInlineStart: percent(usual.low),
            insetInlineEnd: `calc(100% - ${percent(usual.high)})`,
          }}
        />
      ) : (
        <span class={styles.hatched} />
      )}
      {usual && value !== null && (
        <span
          class={styles.mark}
          data-flagged={flagged || undefined}
          style={{ insetInlineStart: percent(value) }}
        />
      )}
    </span>
  );
}
