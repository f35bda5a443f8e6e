import type { Day } from '../../core/day';
import { regionName } from '../../core/regions';
import type { MassageState } from '../../core/rules/massage';
import type { IntervalOrigin, Reason } from '../../core/rules/rule';
import { formatDay, formatList } from '../../ui/format';
import { onDay, rhythmOf } from './rhythm-words';

type MassageTitle = (today: Day, nextDay: Day | undefined) => string;

const massageTitles: Readonly<Record<MassageState, MassageTitle>> = {
  BLOCKED_EMERGENCY: () => 'Get help before anything else',
  BLOCKED_SEEK_ADVICE: () => 'Check with a clinician first',
  ASK_PROFESSIONAL_FIRST: () => 'Ask before the next massage',
  REGION_EXCLUDED: () => 'Leave this area alone for now',
  NOT_NOW: () => 'Give it a day or two',
  REVIEW_PLAN: () => 'Time to look back on your plan',
  NOT_DUE: (today, nextDay) =>
    nextDay ? `Next massage due ${onDay(nextDay, today)}` : 'No massage due',
  SOON: (today, nextDay) => (nextDay ? `Massage due ${onDay(nextDay, today)}` : 'Massage due soon'),
  DUE: (today, nextDay) =>
    nextDay && nextDay < today
      ? `Massage due since ${formatDay(nextDay, 'short', today)}`
      : 'Massage due today',
  OVERDUE: () => 'Massage: past your usual rhythm',
  DUE_LIGHT_ONLY: () => 'Massage due, light work only',
  OPTIONAL_LIGHT: () => 'A light massage, if you like',
  OPTIONAL: () => 'No rush with massage',
};

export const massageTitle = (state: MassageState, today: Day, nextDay: Day | undefined): string =>
  massageTitles[state](today, nextDay);

/** "Every 10 days", "2 a week". */
export function rhythmName(intervalDays: number, origin: IntervalOrigin): string {
  const text = rhythmOf(intervalDays, origin);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const dueWords = {
  inGuide: 'In the guide',
  reasonsFailed: 'The reasons could not be loaded. Close this and open it again.',
  notes: 'Good to know',
  lookAtPlan: 'Look at the plan',
  seePlan: 'See the plan',
  paused: (day: string) => `Prompts are quiet until ${day}.`,
  changePause: 'Change',
  signsTitle: 'A short check first?',
  signsText: {
    strong: (region: string, soreness: string) => `${region} is at ${soreness}.`,
    'new-and-strong': (region: string, soreness: string) => `${region} is new, at ${soreness}.`,
    tingling: (region: string) => `${region} is marked as tingling or numb.`,
  },
  signsLead: 'A few questions tell whether massage and stretching suit you today.',
  signsAnswer: 'Answer the questions',
  lastingTitle: (region: string) => `${region}: sore for about three weeks`,
  sleepNote: 'Sleep is the stronger lever this week.',
  lightOnly: 'Light work only, or wait.',
  lightMay: 'It may ease soreness for a day or two.',
  reviewText: 'Worth talking over with your therapist.',

  booked: (day: string) => `Massage booked for ${day}`,
  bookedToday: 'Massage booked for today',
  openBooking: 'Change booking',
  itHappened: 'It happened',
  markBooked: 'Mark as booked',
  logMassage: 'Log a massage',
  notNow: 'Not now',
  setRhythm: 'Set a rhythm',
  optionalText: 'Want to set a rhythm, or note your last massage?',
  askFirst: 'Booking asks the safety questions first: your last answer is more than a week old.',
  askFirstNever: 'Booking asks a few safety questions first.',
  safety: 'What to do now',
  answerAgain: 'Answer again',
  quietTitle: 'Until when?',
  quietText: 'This card stays away until then. Nothing is counted against you.',
  quietUntil: {
    massage: (day: string) => `Massage prompts are quiet until ${day}.`,
    stretch: (day: string) => `Stretch prompts are quiet until ${day}.`,
  },
  bringBack: 'Show again',
  quietChoices: { tomorrow: 'Tomorrow', 'three-days': 'In three days', week: 'In a week' },
  quietDone: (day: string) => `Quiet until ${day}`,
  quietFailed: 'That could not be kept. The card stays.',

  stretchTitle: 'A stretch would do',
  stretchGentleTitle: 'A stretch for more range, if you like',
  stretchBlocked: 'Stretching waits',
  stretchBlockedText: 'Limber suggests no stretching until you answer the safety questions again.',
  stretchRegions: (names: readonly string[], rest: number) =>
    rest > 0 ? `${names.join(', ')} and ${rest} more` : formatList(names),
  stretchLength: (minutes: string) => `about ${minutes}, to mild tension, never into pain`,
  startStretch: 'Start 5 min',
  logStretch: 'Log a stretch',
  lastMassage: (day: string) => `Last massage ${day}`,
} as const;

/** What stands beside a state (X5, sleep), in a few words; a pause speaks for itself. */
export const notesInBrief = (notes: readonly Reason[]): string[] =>
  notes.flatMap((note) => {
    if (note.rule === 'X5') return [dueWords.lastingTitle(regionName(note.values.region))];
    return note.rule === 'sleep' ? [dueWords.sleepNote] : [];
  });
