import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import type { Complaint, ComplaintDraft } from '../../../src/core/log/complaint';
import { eventTypeIds, type LifeEvent, type LifeEventDraft } from '../../../src/core/log/event';
import { modalityIds } from '../../../src/core/log/massage';
import { type Plan, type PlanDraft, stretchGoals } from '../../../src/core/log/plan';
import type { Therapist, TherapistDraft } from '../../../src/core/log/therapist';
import { known } from '../../../src/core/result';
import {
  anyRegions,
  anyText,
  anyValue,
  context,
  type Filled,
  filled,
  maybe,
  someOf,
} from './form-parts';

export const filledComplaint = filled(
  fc.record({
    name: anyText,
    regions: anyRegions,
    goal: maybe(anyText),
    closed: fc.boolean(),
  }),
  ({ name, regions: where, goal, closed }, { entry, draft }): Filled<Complaint, ComplaintDraft> => {
    const closedOn = closed ? context.today : undefined;
    return {
      entry: { ...entry, name, regions: where, ...known({ goal, closedOn }) },
      draft: { ...draft, name, regions: where, goal: goal ?? '', closedOn: closedOn ?? '' },
    };
  },
  false,
);

export const filledTherapist = filled(
  fc.record({
    name: anyText,
    practice: maybe(anyText),
    phone: maybe(anyText),
    bookingLink: maybe(fc.webUrl({ withQueryParameters: true })),
    licence: maybe(anyText),
  }),
  (values, { entry, draft }): Filled<Therapist, TherapistDraft> => ({
    entry: { ...entry, ...known(values) } as Therapist,
    draft: { ...draft, practice: '', phone: '', bookingLink: '', licence: '', ...known(values) },
  }),
  false,
);

export const filledLifeEvent = filled(
  fc.record({
    type: fc.constantFrom(...eventTypeIds),
    name: maybe(anyText),
    length: maybe(fc.integer({ min: 0, max: 400 })),
    places: anyRegions,
  }),
  ({ type, name, length, places }, { entry, draft }): Filled<LifeEvent, LifeEventDraft> => {
    const lastDay = length === undefined ? undefined : addDays(entry.day, length);
    const regions = type === 'injury' && places.length > 0 ? places : undefined;
    return {
      entry: { ...entry, type, ...known({ name, lastDay, regions }) },
      draft: { ...draft, type, name: name ?? '', lastDay: lastDay ?? '', regions: places },
    };
  },
);

export const emptyPlan = {
  intervalDays: '',
  setBy: '',
  sessionsPerWeek: '',
  weeks: '',
  focusRegions: [],
  avoidRegions: [],
  homeRegions: [],
  reviewDay: '',
  regions: [],
  goal: '',
};

export const filledPlan: fc.Arbitrary<Filled<Plan, PlanDraft>> = fc.oneof(
  filled(
    anyValue('intervalDays'),
    (intervalDays, { entry, draft }, write): Filled<Plan, PlanDraft> => ({
      entry: { ...entry, type: 'rhythm', intervalDays },
      draft: { ...draft, ...emptyPlan, type: 'rhythm', intervalDays: write(intervalDays) },
    }),
    false,
  ),
  filled(
    fc.record({
      setBy: maybe(anyText),
      sessionsPerWeek: anyValue('sessionsPerWeek'),
      weeks: anyValue('planWeeks'),
      focusRegions: anyRegions,
      avoidRegions: anyRegions,
      homeRegions: anyRegions,
      review: fc.boolean(),
      reviewed: fc.boolean(),
      modalities: maybe(someOf(modalityIds).filter((chosen) => chosen.length > 0)),
    }),
    ({ review, reviewed, ...values }, { entry, draft }, write): Filled<Plan, PlanDraft> => {
      const reviewDay = review ? addDays(entry.day, 28) : undefined;
      const reviewedOn = reviewed ? entry.day : undefined;
      return {
        entry: {
          ...entry,
          type: 'treatment',
          ...known({ ...values, reviewDay, reviewedOn }),
        } as Plan,
        draft: {
          ...draft,
          ...emptyPlan,
          ...values,
          type: 'treatment',
          setBy: values.setBy ?? '',
          modalities: values.modalities ?? [],
          reviewedOn: reviewedOn ?? '',
          sessionsPerWeek: write(values.sessionsPerWeek),
          weeks: write(values.weeks),
          reviewDay: reviewDay ?? '',
        },
      };
    },
    false,
  ),
  filled(
    fc.record({
      regions: anyRegions.filter((chosen) => chosen.length > 0),
      goal: fc.constantFrom(...stretchGoals),
    }),
    ({ regions: where, goal }, { entry, draft }): Filled<Plan, PlanDraft> => ({
      entry: { ...entry, type: 'stretching', regions: where, goal },
      draft: { ...draft, ...emptyPlan, type: 'stretching', regions: where, goal },
    }),
    false,
  ),
);
