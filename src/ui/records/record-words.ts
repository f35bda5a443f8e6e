import type { DailyRating, SorenessKind } from '../../core/log/check-in';
import type { SafetyItem } from '../../core/log/safety-answer';

export const recordWords = {
  allClear: 'All clear',
  bodyNotAsked: 'How it felt',
  effort: (rpe: string) => `felt ${rpe} of 10`,
  effortOpen: 'effort not rated',
  nap: 'Nap',
  night: 'Sleep',
  asleepOpen: 'times noted',
  wokeTimes: (count: number) => (count === 1 ? 'woke once' : `woke ${count} times`),
  booked: 'Booked',
  stretch: 'Stretch',
  deskCheck: 'Weekly desk check',
  complaintCheck: 'Weekly complaint score',
  score: (score: string) => `score ${score}`,
  closed: 'closed',
  noneOfThese: 'None of these',
  signs: 'Safety signs',
  conditions: 'Safety conditions',
  rhythm: 'Massage rhythm',
  everyDays: (days: number) => (days === 1 ? 'every day' : `every ${days} days`),
  treatment: 'Treatment plan',
  perWeek: (sessions: number, weeks: number) =>
    `${sessions} a week for ${weeks === 1 ? 'a week' : `${weeks} weeks`}`,
  stretching: 'Stretching plan',
  moreRegions: (count: number) => `and ${count} more`,
} as const;

export const ratingNames: Readonly<Record<DailyRating, string>> = {
  energy: 'energy',
  stress: 'calm',
  mood: 'mood',
  sleepQuality: 'sleep quality',
};

export const sorenessKindNames: Readonly<Record<SorenessKind, string>> = {
  stiff: 'stiff',
  tender: 'tender',
  tight: 'tight',
  sharp: 'sharp',
  tingling: 'tingling',
};

/** Short names of the safety screen's rows, for lists; the screen itself has the full wording. */
export const safetyItemNames: Readonly<Record<SafetyItem, string>> = {
  saddle: 'numbness or weakness with back pain',
  'clot-breath': 'swollen limb with breathlessness',
  'dark-urine': 'dark urine after hard effort',
  'head-neck': 'sudden headache or neck injury',
  'swollen-leg': 'swollen, warm leg',
  unwell: 'feeling ill, numbness or suspected fracture',
  'fresh-injury': 'an injury of the last three days',
  bruise: 'visible swelling or a bruise',
  'open-skin': 'open skin, a burn or a rash',
  condition: 'a condition to ask about',
};
