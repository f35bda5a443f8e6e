import { type Day, daysBetween } from '../../core/day';
import type { Basis } from '../../core/rules/constants';
import type { MassageState } from '../../core/rules/massage';
import type { IntervalOrigin, Reason, ReasonOf, RuleId } from '../../core/rules/rule';
import {
  formatCount,
  formatDay,
  formatList,
  formatMl,
  formatNumber,
  formatRelativeDay,
  formatSeconds,
} from '../../ui/format';
import { safetyItemNames } from '../../ui/records/record-words';

const days = { one: 'day', other: 'days' };

/** What kind of ground a statement stands on, as shown beside it. */
export const basisNames: Readonly<Record<Basis, string>> = {
  guideline: 'Guideline',
  research: 'Research',
  'common-practice': 'Common practice',
  'app-choice': "App's choice",
};

type ReasonSentences = {
  readonly [Id in RuleId]: (values: ReasonOf<Id>['values'], today: Day) => string;
};

const missingWords = {
  massage: 'No massage is noted yet, so there is nothing to count from.',
  rhythm: 'No rhythm is set, so nothing is due.',
  both: 'No massage and no rhythm are noted yet.',
} as const;

/** A day inside a sentence: "today", "tomorrow", "on Thu 12 November". */
function onDay(day: Day, today: Day): string {
  const text = formatRelativeDay(day, today);
  const isNear = Math.abs(daysBetween(today, day)) <= 1;
  return isNear ? text.charAt(0).toLowerCase() + text.slice(1) : `on ${text}`;
}

const agoWords = (count: number): string =>
  count === 0 ? 'today' : count === 1 ? 'yesterday' : `${formatNumber(count)} days ago`;

/** A plan counts sessions a week; everything else counts days. */
const rhythmOf = (intervalDays: number, origin: IntervalOrigin): string =>
  origin === 'treatment'
    ? `${formatNumber(7 / intervalDays, 0)} a week`
    : intervalDays === 1
      ? 'every day'
      : `every ${formatNumber(intervalDays, 0)} days`;

const goalSentences: Readonly<Record<IntervalOrigin, (rhythm: string) => string>> = {
  profile: (rhythm) => `The starting rhythm for your profile is ${rhythm}.`,
  rhythm: (rhythm) => `Your own rhythm is ${rhythm}.`,
  treatment: (rhythm) => `Your plan asks for ${rhythm}.`,
};

const sinceMassage = (daysSince: number, lastDay: Day, today: Day): string =>
  daysSince === 0
    ? 'You had a massage today.'
    : `${formatCount(daysSince, days)} since your last massage, on ${formatDay(lastDay, 'date', today)}.`;

const signSentence = (
  { item, answeredOn }: ReasonOf<'X1' | 'X2' | 'X3'>['values'],
  today: Day,
): string => `You noted ${onDay(answeredOn, today)}: ${safetyItemNames[item]}.`;

const weekWords = (daysIn7: number, secondsIn7: number): string =>
  daysIn7 === 0
    ? 'nothing in the last 7 days'
    : `${formatSeconds(secondsIn7)} on ${formatCount(daysIn7, days)} in the last 7 days`;

const stretchedWords = (daysSinceLast: number | 'never', daysIn7: number, secondsIn7: number) =>
  daysSinceLast === 'never'
    ? 'No stretch is noted here in the last 4 weeks.'
    : `Last stretched ${agoWords(daysSinceLast)}, ${weekWords(daysIn7, secondsIn7)}.`;

const reasonSentences: ReasonSentences = {
  X1: signSentence,
  X2: signSentence,
  X3: (values, today) =>
    `${signSentence(values, today)} Ask your clinician or therapist whether and where massage suits you.`,
  M6: ({ daysSince, gapDays, lastDay, session }, today) =>
    `Your last ${session === 'deep' ? 'deep massage' : 'massage'} was ${daysSince <= 1 ? agoWords(daysSince) : `${agoWords(daysSince)}, on ${formatDay(lastDay, 'date', today)}`}. Limber leaves ${formatCount(gapDays, days)} between.`,
  booked: ({ day }, today) => `A massage is booked ${forDay(day, today)}.`,
  M1: ({ daysSince, intervalDays, lastDay, origin }, today) =>
    `${sinceMassage(daysSince, lastDay, today)} ${goalSentences[origin](rhythmOf(intervalDays, origin))}`,
  M0: ({ missing }) => missingWords[missing],
  S1: ({ daysIn7, secondsIn7, aimDays, aimSeconds, daysSinceLast }) =>
    `${stretchedWords(daysSinceLast, daysIn7, secondsIn7)} To keep your range: ${aimDays} days and ${formatSeconds(aimSeconds)} a week.`,
  'drinks-in-day': ({ ml, limitMl, day }, today) =>
    `${formatMl(ml)} noted ${onDay(day, today)}, more than ${formatMl(limitMl)}.`,
  'drinks-in-hour': ({ ml, limitMl }) =>
    `${formatMl(ml)} noted within an hour, more than ${formatMl(limitMl)}.`,
};

function forDay(day: Day, today: Day): string {
  const inDays = daysBetween(today, day);
  return inDays <= 1
    ? `for ${onDay(day, today)}`
    : `for ${formatDay(day, 'short', today)}, in ${formatCount(inDays, days)}`;
}

export interface ReasonLine {
  readonly text: string;
  readonly basis: Basis;
}

/** What a reason rests on beside the rule's own ground. */
const alongside: { readonly [Id in RuleId]?: ReasonLine } = {
  M6: { text: 'About 1 in 10 people feel sore after a massage.', basis: 'research' },
};

/** One reason as sentences with their numbers, each with the ground it stands on. */
export function reasonLines(reason: Reason, today: Day): ReasonLine[] {
  const sentence = reasonSentences[reason.rule] as (values: Reason['values'], today: Day) => string;
  const also = alongside[reason.rule];
  return [{ text: sentence(reason.values, today), basis: reason.basis }, ...(also ? [also] : [])];
}

type MassageTitle = (today: Day, nextDay: Day | undefined) => string;

const massageTitles: Readonly<Record<MassageState, MassageTitle>> = {
  BLOCKED_EMERGENCY: () => 'Get help before anything else',
  BLOCKED_SEEK_ADVICE: () => 'Check with a clinician first',
  ASK_PROFESSIONAL_FIRST: () => 'Ask before the next massage',
  NOT_NOW: () => 'Give it a day or two',
  NOT_DUE: (today, nextDay) =>
    nextDay ? `Next massage due ${onDay(nextDay, today)}` : 'No massage due',
  SOON: (today, nextDay) => (nextDay ? `Massage due ${onDay(nextDay, today)}` : 'Massage due soon'),
  DUE: (today, nextDay) =>
    nextDay && nextDay < today
      ? `Massage due since ${formatDay(nextDay, 'short', today)}`
      : 'Massage due today',
  OVERDUE: () => 'Massage: past your usual rhythm',
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
  why: 'Why?',
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
  stretchBlocked: 'Stretching waits',
  stretchBlockedText: 'Limber suggests no stretching until you answer the safety questions again.',
  stretchRegions: (names: readonly string[], rest: number) =>
    rest > 0 ? `${names.join(', ')} and ${rest} more` : formatList(names),
  stretchLength: (minutes: string) => `about ${minutes}, to mild tension, never into pain`,
  logStretch: 'Log a stretch',
  lastMassage: (day: string) => `Last massage ${day}`,
} as const;
