import type { Profile } from '../../core/preferences';

interface ProfileWords {
  readonly name: string;
  readonly means: string;
  /** The interval to start from, in words; the numbers are those of the profile's goal interval. */
  readonly rhythm: string;
}

export const profileWords: Readonly<Record<Profile, ProfileWords>> = {
  athlete: {
    name: 'I train hard',
    means: 'Massage about every 10 days, training load',
    rhythm: 'For hard training, every 7 to 14 days is a common choice. Limber starts at 10.',
  },
  active: {
    name: 'I keep active',
    means: 'Massage once a month, stretch days',
    rhythm: 'Once a month is a common choice for people who keep active.',
  },
  manual: {
    name: 'My job is physical',
    means: 'Massage every 3 weeks, after-work stretches',
    rhythm: 'For physical work Limber starts at every 3 weeks.',
  },
  desk: {
    name: 'I sit at a desk',
    means: 'Massage once a month, stretches in between',
    rhythm: 'For desk work Limber starts at once a month.',
  },
  tension: {
    name: 'I have ongoing tension',
    means: 'Weekly massage at first, or your therapist’s plan',
    rhythm:
      'Limber starts at once a week for four weeks, then asks you to look again. A plan from your therapist comes first.',
  },
};

export const welcomeWords = {
  step: (step: number) => `Step ${step} of 3`,
  skip: 'Skip',
  next: 'Next',
  back: 'Back',
  start: 'Start',
  saving: 'Saving',

  whoTitle: 'What does your body do all day?',
  whoLead: 'This sets a starting rhythm. You can change all of it later.',
  samples: 'Try sample data',
  samplesTitle: 'Look around with sample data',

  rhythmTitle: 'A rhythm to start with',
  massage: 'Massage',
  rhythmOpen: 'How often would you like to have one? You can leave it open.',
  howOften: 'How often',
  weekly: 'Weekly',
  twoWeeks: '2 weeks',
  monthly: 'Monthly',
  everyDays: (days: number) => (days % 7 === 0 ? `${days / 7} weeks` : `${days} days`),
  ownRhythm: 'My own',
  ownDays: 'Days between massages',
  days: (days: number) => `${days} days`,
  lastMassage: 'Last massage',
  lastMassageHint: 'Optional. A day is enough.',
  lastMassageError: 'Choose today or an earlier day, or leave it empty.',
  units: 'Units',
  volume: 'Drinks in',
  distance: 'Distances in',
  clock: 'Clock',
  ml: 'ml',
  flOz: 'fl oz',
  km: 'km',
  mi: 'miles',
  hours24: '24 hours',
  hours12: '12 hours',

  notesTitle: 'Your notes stay with you',
  points: [
    {
      icon: 'device',
      title: 'On this device only',
      text: 'No account. It works without a connection.',
    },
    {
      icon: 'share',
      title: 'You can take them along',
      text: 'Save a copy to a file whenever you like. What other apps noted can come in too, under More.',
    },
    {
      icon: 'info',
      title: 'Not a medical product',
      text: 'Limber helps you notice and plan. Pain that is sudden, severe or does not ease belongs with a doctor.',
    },
  ],
  keep: 'Keep my data safe here',
  keepHint: 'Ask the browser not to clear it',
  keepAnswers: {
    kept: 'The browser has promised not to clear it.',
    'not-kept':
      'The browser did not promise it yet. It may after more use, or once Limber is installed.',
    unsupported: 'This browser makes no such promise. Save a copy now and then.',
  },

  failures: {
    'storage-full': 'Could not save: the device storage is full. Your answers are still here.',
    outdated: 'Could not save: a newer Limber is open in another tab. Reload this one.',
    unavailable:
      'Could not save: the browser would not open its storage. In a private window that can be normal. Your answers are still here.',
  },
} as const;
