import type { Day } from '../../core/day';
import type { EventType } from '../../core/log/event';
import { regionName } from '../../core/regions';
import type { Basis } from '../../core/rules/constants';
import type { MassageState } from '../../core/rules/massage';
import type { ExclusionCause, Reason, ReasonOf, RuleId } from '../../core/rules/rule';
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

const originWords = {
  profile: 'A usual rhythm for you',
  rhythm: 'You aim for one',
  treatment: 'Your plan asks for one',
} as const;

const missingWords = {
  massage: 'No massage noted yet, so there is nothing to count from.',
  rhythm: 'No rhythm is set, so nothing is due.',
  both: 'No massage and no rhythm noted yet.',
} as const;

const minutes = { one: 'minute', other: 'minutes' };

const exclusionWords: Readonly<Record<ExclusionCause, (pain: number | undefined) => string>> = {
  'fresh-injury': () => 'You noted a fresh injury',
  bruise: () => 'You noted swelling or a bruise',
  'open-skin': () => 'You noted open skin, a burn or a rash',
  pain: (pain) => `You noted pain of ${pain ?? 'eight or more'}`,
  'injury-event': () => 'You noted an injury',
};

const pauseWords: Readonly<Partial<Record<EventType, string>>> = {
  holiday: 'Holiday',
  illness: 'Illness',
  travel: 'Travel',
};

const numberWords: readonly string[] = ['No massage', 'One', 'Two', 'Three'];

const everyDays = (interval: number) =>
  interval === 1 ? 'every day' : `every ${formatNumber(interval)} days`;

const reasonSentences: ReasonSentences = {
  X1: ({ item, answeredOn }, today) =>
    `You noted ${safetyItemNames[item]} (${formatRelativeDay(answeredOn, today)}).`,
  X2: ({ item, answeredOn }, today) =>
    `You noted ${safetyItemNames[item]} (${formatRelativeDay(answeredOn, today)}).`,
  X3: ({ answeredOn }, today) =>
    `You noted a condition to ask about (${formatRelativeDay(answeredOn, today)}). Ask your clinician or therapist whether and where massage suits you.`,
  X4: ({ cause, pain, regions, since }, today) =>
    `${exclusionWords[cause](pain)} (${formatRelativeDay(since, today)}). Leave ${regions.length > 0 ? formatList(regions.map(regionName)) : 'the sore area'} alone for now. If it isn't settling in a few days, or you can't use it, see someone.`,
  X5: ({ region, days: count, windowDays, from }) =>
    `${regionName(region)} was ${from} or more on ${count} of the last ${windowDays} days. This has lasted about three weeks. It is worth having someone look at it.`,
  M9: ({ sessions, most, windowDays }) =>
    `${formatCount(sessions, { one: 'massage', other: 'massages' })} in ${windowDays} days. ${numberWords[most] ?? String(most)} a week is the most the main dosing trial used.`,
  M10: ({ measure, before, now, weeks }) =>
    `${formatCount(weeks, { one: 'week', other: 'weeks' })} in, ${measure} ${formatNumber(before)} → ${formatNumber(now)}. Worth rethinking with your therapist.`,
  M2: ({ region, days: count, loggedDays, from }) =>
    `${regionName(region)} ${from} or more on ${count} of ${formatCount(loggedDays, { one: 'logged day', other: 'logged days' })}.`,
  M3: ({ percent, goalDays, intervalDays }) =>
    `You did ${formatNumber(Math.round(percent))} % more than usual this week, so ${formatCount(intervalDays, days)} instead of ${formatNumber(goalDays)}.`,
  M5: ({ goalDays, intervalDays }) =>
    `Little soreness, steady week: it can wait, ${formatCount(intervalDays, days)} instead of ${formatNumber(goalDays)}.`,
  M7: ({ name, day, inDays }, today) =>
    `${name ?? 'Your race'} is ${inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : `on ${formatDay(day, 'short', today)}`}: light work only, or wait.`,
  M4: ({ region, soreness, sessionDay }, today) =>
    `${regionName(region)} ${soreness} after your hard session of ${formatDay(sessionDay, 'short', today)}: normal soreness. Light massage may ease it for a day or two.`,
  sleep: ({ why, debtHours, nights, needHours, unusualDays }) =>
    `Sleep is the stronger lever this week: ${why === 'debt' ? `${formatNumber(Math.round(debtHours * 10) / 10)} h short of ${formatNumber(needHours)} h over ${formatCount(nights, { one: 'night', other: 'nights' })}` : `shorter than your usual on ${unusualDays} of 3 days`}.`,
  pause: ({ until, type }, today) =>
    `${pauseWords[type] ?? 'Pause'} noted: prompts are quiet until ${formatDay(until, 'short', today)}.`,
  tingling: ({ region, day }, today) =>
    `You marked ${regionName(region)} as tingling (${formatRelativeDay(day, today)}), so no stretching there.`,
  S5: ({ session, minutes, windowMinutes }) =>
    `${session === 'event' ? 'A race' : 'A strength session'} is within ${windowMinutes} minutes${minutes > 0 ? `, in ${minutes}` : ''}: move rather than hold stretches.`,
  S2: ({ secondsIn7 }) => `${formatSeconds(secondsIn7)} in the last 7 days: more adds little.`,
  S3: ({ lost, unit, since, least }, today) =>
    `Your own test lost ${formatNumber(lost)} ${unit === 'cm' ? 'cm' : 'degrees'} since ${formatDay(since, 'short', today)}, more than the ${formatNumber(least)} that measuring can explain.`,
  S1b: ({ daysIn7, secondsIn7, aimDays, aimSeconds }) =>
    `${formatCount(daysIn7, days)} and ${formatSeconds(secondsIn7)} in the last 7 days. For more range: ${aimDays} days and ${formatSeconds(aimSeconds)} a week.`,
  S7: ({ region, soreness }) =>
    `${regionName(region)} is ${soreness} after a hard session: stretch for comfort; it won't shorten soreness.`,
  S4: ({ sittingMinutes, breakFrom, breakTo }) =>
    `${formatCount(sittingMinutes, minutes)} of sitting. ${breakFrom === breakTo ? formatCount(breakTo, minutes) : `${breakFrom} to ${formatCount(breakTo, minutes)}`} up and moving, and a change of posture.`,
  M6: ({ daysSince, gapDays, session }) =>
    `${daysSince === 0 ? 'You had a massage today' : `${formatCount(daysSince, days)} since your last ${session === 'deep' ? 'deep ' : ''}massage`}; Limber leaves ${formatCount(gapDays, days)}. About 1 in 10 people feel a little sore after one.`,
  booked: ({ day, inDays }, today) =>
    inDays === 0
      ? 'A massage is booked for today.'
      : `A massage is booked for ${formatDay(day, 'short', today)}, in ${formatCount(inDays, days)}.`,
  M1: ({ daysSince, goalDays, lastDay, origin }, today) =>
    `${formatCount(daysSince, days)} since your last massage on ${formatDay(lastDay, 'date', today)}. ${originWords[origin]} ${everyDays(goalDays)}.`,
  M0: ({ missing }) => missingWords[missing],
  S1: ({ daysIn7, secondsIn7, aimDays, aimSeconds, daysSinceLast }) =>
    `${daysSinceLast === 'never' ? 'No stretch noted here in the last four weeks' : `Last stretched ${sinceWords(daysSinceLast)}`}; ${formatCount(daysIn7, days)} and ${formatSeconds(secondsIn7)} in the last 7 days. To keep your range: ${aimDays} days and ${formatSeconds(aimSeconds)} a week.`,
  'drinks-in-day': ({ ml, limitMl }) =>
    `${formatMl(ml)} noted today, more than ${formatMl(limitMl)}.`,
  'drinks-in-hour': ({ ml, limitMl }) =>
    `${formatMl(ml)} noted within an hour, more than ${formatMl(limitMl)}.`,
};

const sinceWords = (count: number): string =>
  count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`;

/** One reason as a sentence with its numbers. */
export function reasonSentence(reason: Reason, today: Day): string {
  const sentence = reasonSentences[reason.rule] as (values: Reason['values'], today: Day) => string;
  return sentence(reason.values, today);
}

type MassageTitle = (today: Day, nextDay: Day | undefined) => string;

const massageTitles: Readonly<Record<MassageState, MassageTitle>> = {
  BLOCKED_EMERGENCY: () => 'Get help before anything else',
  BLOCKED_SEEK_ADVICE: () => 'Check with a clinician first',
  ASK_PROFESSIONAL_FIRST: () => 'Ask before the next massage',
  REGION_EXCLUDED: () => 'Leave this area alone for now',
  NOT_NOW: () => 'Give it a day or two',
  REVIEW_PLAN: () => 'Time to look back on your plan',
  NOT_DUE: (today, nextDay) =>
    nextDay ? `Next massage ${formatDay(nextDay, 'short', today)}` : 'No massage due',
  SOON: (today, nextDay) =>
    nextDay
      ? `Massage due ${formatRelativeDay(nextDay, today).replace('Tomorrow', 'tomorrow')}`
      : 'Massage due soon',
  DUE: (today, nextDay) =>
    nextDay && nextDay < today
      ? `Massage due since ${formatDay(nextDay, 'short', today)}`
      : 'Massage due today',
  OVERDUE: () => 'Past your usual massage rhythm',
  DUE_LIGHT_ONLY: () => 'Massage due, light work only',
  OPTIONAL_LIGHT: () => 'A light massage, if you like',
  OPTIONAL: () => 'No rush with massage',
};

export const massageTitle = (state: MassageState, today: Day, nextDay: Day | undefined): string =>
  massageTitles[state](today, nextDay);

export const dueWords = {
  why: 'Why?',
  basis: (name: string) => `Ground: ${name}`,
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
  massageQuiet: (day: string) => `Massage prompts are quiet until ${day}.`,
  bringBack: 'Show again',
  quietChoices: { tomorrow: 'Tomorrow', 'three-days': 'In three days', week: 'In a week' },
  quietDone: (day: string) => `Quiet until ${day}`,

  stretchTitle: 'A stretch would do',
  stretchBlocked: 'Stretching waits',
  stretchRegions: (names: readonly string[], rest: number) =>
    rest > 0 ? `${names.join(', ')} and ${rest} more` : formatList(names),
  stretchLength: (minutes: string) => `about ${minutes}, to mild tension, never into pain`,
  logStretch: 'Log a stretch',

  planTitle: 'Plan',
  rhythm: 'Massage rhythm',
  rhythmOpen: 'No rhythm yet. Limber can count days for you.',
  everyDays: (interval: number) => `Every ${formatNumber(interval)} days`,
  originNames: {
    profile: 'from your profile',
    rhythm: 'your own rhythm',
    treatment: 'from your treatment plan',
  },
  change: 'Change',
  nextDates: 'Next dates, if the rhythm holds',
  lastMassage: (day: string) => `Last massage ${day}`,
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
