import { formatCount, formatMinutes, formatMl, formatNumber, type Volume } from '../../ui/format';

const days = { one: 'day', other: 'days' };

export const overviewWords = {
  firstTitle: 'How does your body feel right now?',
  firstText: 'Say where it is sore. If nothing is, that counts too.',
  firstAction: 'First check-in, 20 seconds',
  title: 'Here is how today compares.',
  text: (known: number) =>
    known === 0
      ? 'Nothing is noted for today yet. The lighter band is your usual.'
      : 'The lighter band is your own usual; the mark is now.',
  explain: 'How this is worked out',
  explained: (logged: number) =>
    `Each bar is your own last 28 days: the band is the middle half, the mark is now. Load is the mean of seven days (effort times minutes), drinks are yesterday's. It rests on ${formatCount(logged, days)} with notes. There is no hidden score. This is a hint for self-care, not a medical assessment.`,
  soFar: 'So far today',
  nothingYet: 'Nothing noted yet today.',
  moreToday: (count: number) => `${count} more in the journal.`,
  journal: 'Journal',
  notYet: 'not noted',
  usual: (low: string, high: string) => `Your usual: ${low} to ${high}.`,
  ofSeven: (count: number) => `${count} of 7`,
  unlockTitle: 'What your notes will show',
  unlockUsual: 'Your usual range',
  unlockUsualDetail: 'after 7 days with a check-in',
  unlockRhythm: 'When a massage is due',
  unlockRhythmDetail: 'after your first massage',
  unlockTrends: 'Your first lines in Trends',
  unlockTrendsDetail: 'after 3 days with notes',
} as const;

export const signalIds = ['soreness', 'sleep', 'load', 'drinks'] as const;
export type SignalId = (typeof signalIds)[number];

interface SignalWords {
  readonly name: string;
  readonly value: (value: number, volumeUnit: Volume) => string;
}

export const signalWords: Readonly<Record<SignalId, SignalWords>> = {
  soreness: { name: 'Soreness', value: (value) => `${formatNumber(value)} of 10` },
  sleep: { name: 'Sleep', value: (hours) => formatMinutes(hours * 60) },
  load: { name: 'Load, 7 days', value: (load) => `${formatNumber(load, 0)} AU` },
  drinks: { name: 'Drinks yesterday', value: (ml, unit) => formatMl(ml, unit) },
};
