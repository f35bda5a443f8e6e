import type { StretchGoal } from '../../core/log/plan';
import type { StretchState } from '../../core/rules/stretch-table';
import { formatCount, formatNumber, formatSeconds } from '../../ui/format';

const days = { one: 'day', other: 'days' };
const loggedDays = { one: 'logged day', other: 'logged days' };
const sessions = { one: 'session', other: 'sessions' };

/** "1.5 lower", "0.5 higher", "the same": a mean change as it was noted. */
const changed = (change: number): string => {
  const amount = formatNumber(Math.abs(change));
  return amount === formatNumber(0) ? 'the same' : `${amount} ${change < 0 ? 'lower' : 'higher'}`;
};

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
  setBy: (name: string, day: string) => `Set by ${name} on ${day}`,
  homeStretch: (name: string, seconds: number, times: number) =>
    `${name}: ${formatSeconds(seconds)} a side, ${times} times a week`,
  review: (day: string) => `Review on ${day}`,
  reviewDue: (day: string) => `Review due since ${day}. A good moment to ask whether it helps.`,
  reviewToday: 'Review due today. A good moment to ask whether it helps.',
  reviewedOn: (day: string) => `Last reviewed ${day}`,
  reviewed: 'Reviewed',
  reviewSaved: 'Review noted',
  reviewFailed: 'That could not be stored. The review stays open.',
  newPlan: 'New plan',
  planEnded: (day: string) => `This plan ran until ${day}.`,
  thisWeek: (done: number, week: number, weeks: number) =>
    `Week ${week} of ${weeks}: ${formatCount(done, sessions)} this week`,
  adjusted: (count: number) => `${formatCount(count, days)} for now`,
  turns: 'In turn',
  focus: 'Focus',
  avoid: 'Leave alone',
  home: 'Stretch at home',
  addTreatment: 'Add a treatment plan',
  stretches: 'Stretches',
  stretchesOpen: 'Choose regions to keep supple.',
  stretchWeek: (count: number, time: string) =>
    `${formatCount(count, days)}, ${time} in the last 7 days`,
  stretchAims: {
    keep: 'To keep your range: 2 days and 2 minutes a week for each region.',
    'more-flexible': 'For more range: 5 days and 5 minutes a week for each region.',
  } satisfies Record<StretchGoal, string>,
  chooseRegions: 'Choose regions',
  upcoming: 'Coming up',
  addEvent: 'Add an event',
  noEvents: 'No race, trip or holiday noted.',
  pause: 'Pause for',
  holiday: 'A holiday',
  illness: 'An illness',

  next: 'Next time',
  nextLead: 'Areas to ask for, from your plan, check-ins and massages.',
  nextEmpty:
    'Nothing to go by yet. Areas appear here once you log a massage or where you are sore.',
  nextBlocked: 'Nothing is suggested until the safety questions are answered again.',
  noted: 'What was noted',
  inPlan: 'in your plan',
  sorest: (mean: number, count: number) =>
    `soreness ${formatNumber(mean)} on average over ${formatCount(count, loggedDays)}`,
  longest: 'waiting the longest',
  lastHere: (count: number) =>
    count === 0 ? 'massaged today' : `last massaged ${formatCount(count, days)} ago`,
  neverHere: 'no massage noted here in the last year',
  usedHere: (modality: string, count: number, day: string) =>
    `${modality}: ${formatCount(count, sessions)}, last on ${day}.`,
  sorenessNoted: (change: number, noted: number) =>
    `Soreness in the two days after: noted ${changed(change)} on average (${formatCount(noted, sessions)} with notes).`,
  tensionNoted: (change: number, noted: number) =>
    `Tension within the session: noted ${changed(change)} on average (${formatCount(noted, sessions)} with notes).`,
  inTurn: (modality: string) => `The plan's turn: ${modality}`,
  inTurnAfter: (modality: string, last: string) =>
    `The plan's turn: ${modality}, after ${last} last time`,
  leftOut: 'Left out for now',

  safety: 'Safety questions',
  signsAnswered: (day: string) => `Signs: last answered ${day}`,
  signsNever: 'Signs: not answered yet',
  conditionsAnswered: (day: string) => `Conditions: last answered ${day}`,
  conditionsNever: 'Conditions: not answered yet',
  nothingOpen: 'Nothing is open.',
  openSigns: (count: number) =>
    `${formatCount(count, { one: 'answer stands', other: 'answers stand' })} open.`,
  clearedBy: (name: string, day: string) => `${name} said massage is fine, ${day}`,
  clearedFor: (names: string) => `For these areas only: ${names}`,
  answer: 'Answer now',
  answerAgain: 'Answer again',
  moreRegions: (count: number) =>
    `and ${formatCount(count, { one: 'more area', other: 'more areas' })}`,
} as const;

/** What the stretching rules say about a region, in a word or two. */
export const stretchStates: Readonly<Record<StretchState, string>> = {
  BLOCKED: 'Waits',
  DYNAMIC_ONLY: 'Move, no holding',
  DONE_FOR_WEEK: 'Done for the week',
  DUE: 'Due',
  OPTIONAL: 'If you like',
  NOT_DUE: 'Not due',
};

export const stretchGentle = 'Due, gently';
