import type { SleepForm } from '../../core/log/sleep';
import type { FiveWords } from '../../ui/five-point';

export const sleepWords = {
  newTitle: { night: 'Log a night', nap: 'Log a nap' },
  editTitle: 'Edit sleep',
  day: { night: 'Day you got up', nap: 'Day' },
  theNight: (day: string) => `The night to ${day}.`,
  theNap: (day: string) => `A nap on ${day}.`,
  form: 'How much do you want to note?',
  intoBed: 'Into bed',
  tried: 'Tried to sleep',
  fallAsleep: 'Minutes to fall asleep',
  asleep: 'Fell asleep',
  awakenings: 'Times you woke',
  awakeMinutes: 'Minutes awake',
  awake: { full: 'Woke for good', short: 'Woke up' },
  outOfBed: 'Out of bed',
  slept: 'Time asleep',
  minutesUnit: 'min',
  quality: 'Sleep quality',
  asleepTotal: (length: string) => `${length} asleep, as you remember it`,
  needsFallAsleep: 'Add the minutes to fall asleep to see how long you slept.',
} as const;

export const formWords: Readonly<Record<SleepForm, string>> = {
  short: 'Short',
  full: 'Diary',
  length: 'Just hours',
};

/** Words of the app's own for how a night felt, 1 to 5. */
export const qualityWords: FiveWords = ['very badly', 'badly', 'so-so', 'well', 'very well'];
