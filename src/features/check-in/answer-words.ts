import type { DailyRating, SorenessKind } from '../../core/log/check-in';
import type { FiveWords } from '../../ui/five-point';
import { moodAnswers } from '../../ui/mood-words';

/** What `FivePoint` calls each row, and its answers from 1 to 5: 5 is always the good end. */
export const ratingRows: Readonly<
  Record<DailyRating, { readonly label: string; readonly answers: FiveWords }>
> = {
  sleepQuality: {
    label: 'Last night’s sleep',
    answers: ['hardly slept', 'patchy', 'so-so', 'slept well', 'could not be better'],
  },
  energy: {
    label: 'Energy',
    answers: ['worn out', 'a bit tired', 'enough', 'lively', 'full of go'],
  },
  stress: {
    label: 'Stress',
    answers: ['wound up', 'on edge', 'in between', 'at ease', 'very relaxed'],
  },
  mood: {
    label: 'Mood',
    answers: moodAnswers,
  },
};

export const kindLabels: Readonly<Record<SorenessKind, string>> = {
  stiff: 'Stiff',
  tender: 'Tender',
  tight: 'Tight',
  sharp: 'Sharp',
  tingling: 'Tingling',
};

/** What each pain score of 0-10 means beside its number (numeric rating scale: only ends are worded). */
export const painWord = (score: number): string => {
  if (score === 0) return 'no pain';
  return score === 10 ? 'the worst I can imagine' : `${score} of 10`;
};
