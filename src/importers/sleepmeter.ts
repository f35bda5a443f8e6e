import { readTime } from '../core/import/dates';
import { wholeText } from './decode-text';
import type { Importer } from './importer';
import { secondsBetween } from './table-times';

const TIME = String.raw`"(\d{4}-\d\d-\d\d \d\d:\d\d[+-]\d{4})"`;
/** A night's line: wake, sleep, bedtime, holes, type. What follows is free text without any rule. */
const NIGHT = new RegExp(`^${TIME},${TIME},(?:${TIME})?,([\\d|-]*),([A-Z_]+),`, 'gm');

/**
 * Nights of Sleepmeter. Its own tables of aids stand before them, and its texts hold bare quotes and line
 * ends, so nights are found by how they begin. The rating is on a scale of the product and is left alone.
 */
export const sleepmeter: Importer = {
  id: 'sleepmeter',
  recognises: ({ text }) => /^(custom_\w+_id,|wake,sleep,bedtime,holes,)/m.test(text),
  read: async (file, intake) => {
    const text = (await wholeText(file)).replace(/\r\n?/g, '\n');
    for (const [, wake = '', sleep = '', , holes = '', type] of text.matchAll(NIGHT)) {
      const [start, end] = [readTime(sleep), readTime(wake)];
      if (!start || !end) {
        intake.warn('unreadable-date', { what: 'sleep' });
        continue;
      }
      const span = secondsBetween(start, end) ?? 0;
      const asleepSeconds = Math.max(0, span - secondsAwake(holes));
      intake.take({ kind: 'sleep', start, end, asleepSeconds, nap: type === 'NAP' });
    }
  },
};

/** `265-460|495-690`: minutes since falling asleep between which the person was awake. */
const secondsAwake = (holes: string): number =>
  [...holes.matchAll(/(\d+)-(\d+)/g)].reduce(
    (sum, [, from, to]) => sum + Math.max(0, Number(to) - Number(from)) * 60,
    0,
  );
