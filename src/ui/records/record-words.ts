import type { DailyRating } from '../../core/log/check-in';
import type { SafetyItem } from '../../core/log/safety-answer';

export const recordWords = {
  allClear: 'All clear',
  bodyNotAsked: 'How it felt',
  effort: (rpe: string) => `felt ${rpe} of 10`,
  effortOpen: 'effort not rated',
  nap: 'Nap',
  night: 'Sleep',
  asleepOpen: 'length not known',
  pain: (scores: string) => `pain: ${scores}`,
  wokeTimes: (count: number) => (count === 1 ? 'woke once' : `woke ${count} times`),
  booked: 'Booked',
  stretch: 'Stretch',
  deskCheck: 'Weekly desk check',
  complaintCheck: 'Weekly complaint score',
  score: (score: string) => `score ${score}`,
  closed: 'closed',
  noneOfThese: 'None of these',
  cleared: (by: string) => `cleared by ${by}`,
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

/**
 * The safety screen's rows in short, for lists and after "You noted". Each stands for several signs
 * of which one was true, so none names a single one as a fact; the screen has the full wording.
 */
export const safetyItemNames: Readonly<Record<SafetyItem, string>> = {
  saddle: 'numbness between the legs, trouble with urine or stool, or weak legs',
  'clot-breath': 'a swollen, painful leg or arm with short breath or chest pain',
  'dark-urine': 'dark urine with strong muscle pain after hard effort',
  'head-neck':
    'a sudden headache, trouble with face, speech or sight, or neck pain after an accident',
  'swollen-leg': 'one calf or thigh swollen, warm or throbbing',
  unwell: 'fever, feeling ill, night pain, numbness in a limb or a similar sign',
  'fresh-injury': 'an injury of the last three days',
  bruise: 'visible swelling or a bruise',
  'open-skin': 'open skin, a burn or a rash',
  condition: 'a condition to ask about',
};
