import type { HeadlineId, SignalId } from '../../core/rules/headline';
import { formatList, formatMinutes, formatMl, formatNumber, type Volume } from '../../ui/format';

/** What is said where no flag was raised: nothing is claimed to be usual. */
const neutral = 'Here is how today compares.';

/** A signal that can be flagged. */
export type JudgedId = SignalId;

/** Today in a sentence. A flag looks at the last three days, so each says "lately". */
export const headlines: Readonly<Record<HeadlineId, string>> = {
  'several-off': 'Several signals are off lately.',
  'two-off': 'Two signals are off lately.',
  'sore-and-short-sleep': 'Sorer lately, with worse sleep.',
  'sore-and-low-energy': 'Sorer lately, with less energy.',
  'short-sleep-and-low-energy': 'Worse sleep and less energy lately.',
  'tense-and-low-mood': 'Less calm lately, in a lower mood.',
  sorer: 'Sorer than your usual lately.',
  'shorter-sleep': 'Shorter sleep than your usual lately.',
  'poorer-sleep': 'Poorer sleep than your usual lately.',
  'lower-energy': 'Less energy than your usual lately.',
  'less-calm': 'Less calm than your usual lately.',
  'lower-mood': 'A lower mood than your usual lately.',
  'as-usual': neutral,
  'getting-to-know': neutral,
  'nothing-today': neutral,
};

interface JudgedWords {
  readonly name: string;
  /** The side that a flag is on. */
  readonly off: string;
}

/** Signals that can be flagged, as a sentence names them. */
export const judgedWords: Readonly<Record<JudgedId, JudgedWords>> = {
  soreness: { name: 'soreness', off: 'higher' },
  energy: { name: 'energy', off: 'lower' },
  stress: { name: 'calm', off: 'lower' },
  mood: { name: 'mood', off: 'lower' },
  sleepQuality: { name: 'sleep quality', off: 'lower' },
  sleepHours: { name: 'sleep', off: 'shorter' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const overviewWords = {
  firstTitle: 'How does your body feel right now?',
  firstText: 'Say where it is sore. If nothing is, that counts too.',
  firstAction: 'First check-in, 20 seconds',
  text: (known: number) =>
    known === 0
      ? 'Nothing is noted for today yet. The lighter band is your usual.'
      : 'The lighter band is your own usual; the mark is now.',
  /** Which signals were off on how many of the three days a flag looks at. */
  off: (signals: readonly JudgedId[], count: number) =>
    `${capital(formatList(signals.map((id) => `${judgedWords[id].name} ${judgedWords[id].off}`)))} on ${formatNumber(count)} of the last 3 days.`,
  explain: 'How this is worked out',
  notYet: 'not noted',
  usual: (low: string, high: string) => `Your usual: ${low} to ${high}.`,
  ofSeven: (count: number) => `${count} of 7`,
} as const;

/** The four signals that always have a row, then those that get one when they are flagged. */
export const signalIds = ['soreness', 'sleep', 'load', 'drinks'] as const;
export const ratingIds = ['energy', 'stress', 'mood', 'sleepQuality'] as const;
export type RowId = (typeof signalIds)[number] | (typeof ratingIds)[number];

interface SignalWords {
  readonly name: string;
  readonly value: (value: number, volumeUnit: Volume) => string;
}

const ofFive = (value: number): string => `${formatNumber(value)} of 5`;

export const signalWords: Readonly<Record<RowId, SignalWords>> = {
  soreness: { name: 'Soreness', value: (value) => `${formatNumber(value)} of 10` },
  sleep: { name: 'Sleep', value: (hours) => formatMinutes(hours * 60) },
  load: { name: 'Load, 7 days', value: (load) => `${formatNumber(load, 0)} AU` },
  drinks: { name: 'Drinks yesterday', value: (ml, unit) => formatMl(ml, unit) },
  energy: { name: 'Energy', value: ofFive },
  stress: { name: 'Calm', value: ofFive },
  mood: { name: 'Mood', value: ofFive },
  sleepQuality: { name: 'Sleep quality', value: ofFive },
};
