import { formatCount } from '../../ui/format';

const days = { one: 'day', other: 'days' };

export const planWords = {
  planTitle: 'Plan',
  rhythm: 'Massage rhythm',
  rhythmOpen: 'No rhythm yet. Limber can count days for you.',
  originNames: {
    profile: 'from your profile',
    rhythm: 'your own rhythm',
    treatment: 'from your plan',
  },
  change: 'Change',
  nextDates: 'Next dates, if the rhythm holds',
  therapistFirst: "Your therapist's advice comes first.",
  treatment: 'Treatment plan',
  treatmentOpen: 'A plan from your therapist, or one of your own: sessions a week for some weeks.',
  treatmentDone: (done: number, total: number) => `${done} of ${total} sessions done`,
  treatmentUntil: (day: string) => `runs until ${day}`,
  setBy: (name: string) => `Set by ${name}`,
  review: (day: string) => `Review on ${day}`,
  focus: 'Focus',
  avoid: 'Leave alone',
  home: 'Stretch at home',
  addTreatment: 'Add a treatment plan',
  stretches: 'Stretches',
  stretchesOpen: 'Choose regions to keep supple.',
  stretchWeek: (count: number, time: string) =>
    `${formatCount(count, days)}, ${time} in the last 7 days`,
  stretchAim: 'To keep your range: 2 days and 2 minutes a week for each region.',
  chooseRegions: 'Choose regions',
  upcoming: 'Coming up',
  addEvent: 'Add an event',
  noEvents: 'No race, trip or holiday noted.',
} as const;
