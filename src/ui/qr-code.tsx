import { encode } from 'uqr';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What the code holds, for who cannot see it. */
  readonly label: string;
}

/** Most bytes of a code that phones read from a screen: version 20 at level L (platform 4.2). */
const MAX_QR_BYTES = 800;

/** Links are ASCII: a character is a byte. */
export const fitsQrCode = (link: string): boolean => link.length <= MAX_QR_BYTES;

/** Light modules around the code that a reader needs. */
const QUIET = 4;

/** A QR code as one path, dark on light in both themes. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const side = size + 2 * QUIET;
  return (
    <svg
      class={styles.code}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class={styles.paper} x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class={styles.ink} d={path} />
    </svg>
  );
}
