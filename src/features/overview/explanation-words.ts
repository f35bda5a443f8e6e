import { formatCount, formatList, formatNumber } from '../../ui/format';
import { type JudgedId, judgedWords } from './overview-words';

const days = { one: 'day', other: 'days' };

/** "Soreness 9 of 14 days". */
const countOf = ({ id, count, needed }: Missing): string =>
  `${judgedWords[id].name} ${formatNumber(count)} of ${formatCount(needed, days)}`;

export interface Missing {
  readonly id: JudgedId;
  readonly count: number;
  readonly needed: number;
}

/** What stands behind the panel on top of Today, opened on request. */
export const explanationWords = {
  explained: (logged: number) =>
    `Each bar is your own last 28 days: the band is the middle half, the mark is now. Load is the mean of seven days (effort times minutes), drinks are yesterday's. It rests on ${formatCount(logged, days)} with notes. There is no hidden score. This is a hint for self-care, not a medical assessment.`,
  flagRule:
    'Rule “flag”: a word and a diamond appear only when a signal is far to its worse side of your own 28 days before, on at least 2 of the last 3 days. Leaving the band alone is no flag.',
  rests: (count: number) =>
    `The sentence on top rests on at least ${formatCount(count, days)} of each signal it looks at.`,
  missing: (signals: readonly Missing[]) =>
    `Too few days yet for a word: ${formatList(signals.map(countOf))}.`,
  basis: "App's choice",
  guide: 'More about your usual',
} as const;
