import type { Kind } from '../../core/log/kinds';
import type { IconName } from '../icon';
import type { Hue } from '../tile';

interface KindLook {
  readonly icon: IconName;
  readonly hue: Hue;
  /** As in "Log a workout": the plain word for the kind. */
  readonly name: string;
  /** Several of them, for filters. */
  readonly plural: string;
}

/** How each kind of record looks and what it is called, everywhere in the app. */
export const kindLooks: Readonly<Record<Kind, KindLook>> = {
  'check-in': { icon: 'body', hue: 'soreness', name: 'Check-in', plural: 'Check-ins' },
  training: { icon: 'workout', hue: 'load', name: 'Workout', plural: 'Workouts' },
  sleep: { icon: 'sleep', hue: 'sleep', name: 'Sleep', plural: 'Sleep' },
  drink: { icon: 'drink', hue: 'water', name: 'Drink', plural: 'Drinks' },
  stretch: { icon: 'stretch', hue: 'stretch', name: 'Stretch', plural: 'Stretches' },
  massage: { icon: 'massage', hue: 'massage', name: 'Massage', plural: 'Massages' },
  'mobility-test': {
    icon: 'mobility',
    hue: 'accent',
    name: 'Mobility test',
    plural: 'Mobility tests',
  },
  questionnaire: { icon: 'list', hue: 'accent', name: 'Weekly check', plural: 'Weekly checks' },
  complaint: { icon: 'note', hue: 'accent', name: 'Complaint', plural: 'Complaints' },
  therapist: { icon: 'person', hue: 'accent', name: 'Therapist', plural: 'Therapists' },
  'safety-answer': {
    icon: 'safety',
    hue: 'accent',
    name: 'Safety answer',
    plural: 'Safety answers',
  },
  event: { icon: 'event', hue: 'accent', name: 'Event', plural: 'Events' },
  plan: { icon: 'plan', hue: 'accent', name: 'Plan', plural: 'Plans' },
};
