import type { Found } from './found';
import { clockMs, timeText } from './kind-totals';

const MS_PER_SECOND = 1000;

/**
 * Kind, start and size: the same at every import, in whatever zone it is read, and without a number that
 * a product or a device gave.
 */
export const foreignName = (found: Found): string =>
  [found.kind, timeText(found.start), ...sizeOf(found)].join(' ');

function sizeOf(found: Found): (string | number)[] {
  switch (found.kind) {
    case 'drink':
      return [Math.round(found.ml)];
    case 'sleep':
      return [
        Math.round(
          found.end
            ? (clockMs(found.end) - clockMs(found.start)) / MS_PER_SECOND
            : (found.asleepSeconds ?? 0),
        ),
      ];
    case 'stretch':
      return [Math.round(found.seconds), ...found.regions];
    case 'check-in':
      return [];
    default:
      return [Math.round(found.seconds ?? 0)];
  }
}
