import type { TrainingMark } from '../../core/log/training';
import { formatNumber } from '../../ui/format';

/** How hard a whole session felt, in the app's own words (science 1.1), by session RPE 0-10. */
const effortWords = [
  'rest',
  'barely any',
  'easy',
  'comfortable',
  'getting hard',
  'somewhat hard',
  'hard',
  'harder',
  'very hard',
  'almost all I had',
  'all I had',
] as const;

/** The words of an effort. Watches store halves: those are named with their number and neighbours. */
export function effortWord(rpe: number): string {
  const [low, high] = [effortWords[Math.floor(rpe)], effortWords[Math.ceil(rpe)]];
  if (low === undefined || high === undefined) return '';
  return low === high ? low : `${formatNumber(rpe)}, between ${low} and ${high}`;
}

export const trainingWords = {
  newTitle: 'Log a workout',
  editTitle: 'Edit workout',
  activity: 'Activity',
  name: 'What was it?',
  minutes: 'Minutes',
  chooseActivity: 'Choose one',
  minutesUnit: 'min',
  energyUnit: 'kcal',
  effort: 'Effort of the whole session',
  effortHint: 'Best answered about half an hour after you stopped. You can leave it open.',
  distance: 'Distance',
  energy: 'Energy used',
  regions: 'Worked mostly',
  marks: 'Was it out of the ordinary?',
  marksHint: 'This marks the session as hard, whatever it felt like.',
  details: 'Distance, energy and where',
} as const;

export const markWords: Readonly<Record<TrainingMark, string>> = {
  hard: 'Hard for me',
  new: 'New to me',
  eccentric: 'Downhill or slow lowering',
};
