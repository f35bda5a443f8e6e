import type { Kind } from '../../core/log/kinds';
import type { Plural } from '../format';

/** What each kind of record is called, counted. */
export const kindCounts: Readonly<Record<Kind, Plural>> = {
  'check-in': { one: 'check-in', other: 'check-ins' },
  training: { one: 'workout', other: 'workouts' },
  sleep: { one: 'sleep', other: 'sleeps' },
  drink: { one: 'drink', other: 'drinks' },
  stretch: { one: 'stretch', other: 'stretches' },
  massage: { one: 'massage', other: 'massages' },
  'mobility-test': { one: 'mobility test', other: 'mobility tests' },
  questionnaire: { one: 'questionnaire', other: 'questionnaires' },
  complaint: { one: 'complaint', other: 'complaints' },
  therapist: { one: 'therapist', other: 'therapists' },
  'safety-answer': { one: 'safety answer', other: 'safety answers' },
  event: { one: 'event', other: 'events' },
  plan: { one: 'plan', other: 'plans' },
};
