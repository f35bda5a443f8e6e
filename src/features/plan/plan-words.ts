import type { PlanType, StretchGoal } from '../../core/log/plan';
import type { Basis } from '../../core/rules/constants';
import { formatCount } from '../../ui/format';

export const planTypeWords: Readonly<Record<PlanType, { title: string; lead: string }>> = {
  rhythm: {
    title: 'Massage rhythm',
    lead: 'How often you would like a massage. It sets when one is due.',
  },
  treatment: {
    title: 'Plan with a therapist',
    lead: 'Write down what you agreed on. It comes before your usual rhythm while it runs.',
  },
  stretching: {
    title: 'Stretching plan',
    lead: 'The areas you want to stretch week by week.',
  },
};

export const goalWords: Readonly<Record<StretchGoal, string>> = {
  keep: 'Keep the range I have',
  'more-flexible': 'Become more flexible',
};

/** The dose that goes with each goal (science 5.1), and what it stands on. */
export const doseWords: Readonly<Record<StretchGoal, { text: string; basis: Basis }>> = {
  keep: { text: '60 s for each muscle, on 2 or 3 days a week.', basis: 'guideline' },
  'more-flexible': {
    text: 'At least 5 min a week for each muscle, spread over 5 days or more.',
    basis: 'research',
  },
};

const days = (count: number) => formatCount(count, { one: 'day', other: 'days' });

export const planWords = {
  newTitle: 'New plan',
  editTitle: 'Edit plan',
  type: 'What kind of plan?',
  interval: 'Days between massages',
  days,
  suggested: (count: number, forProfile: boolean) =>
    forProfile
      ? `Suggested for you: every ${days(count)}.`
      : `A place to start: every ${days(count)}.`,
  setBy: 'Agreed with',
  setByHint: 'The therapist or clinic, if you like.',
  sessions: 'Sessions a week',
  sessionsOf: (count: number) =>
    `${formatCount(count, { one: 'session', other: 'sessions' })} a week`,
  weeks: 'For how long',
  weeksOf: (count: number) => formatCount(count, { one: 'week', other: 'weeks' }),
  structured: 'Regular sessions over some weeks, then a review.',
  startingDose: 'One session a week for four weeks, as a place to start.',
  focusRegions: 'Focus on',
  avoidRegions: 'Leave alone',
  homeRegions: 'Stretch at home in between',
  inTurn: 'Kinds of massage in turn',
  inTurnHint: 'Optional. Plan then says whose turn it is next.',
  review: 'Look at it again on',
  reviewHint: 'A good day to ask whether it helps.',
  regions: 'Areas to stretch',
  goal: 'What for?',
  starts: 'Starts',
} as const;
