import type { ComponentType } from 'preact';
import type { Kind } from '../core/log/kinds';
import type { FormProps } from '../ui/form/form-props';

type Form<K extends Kind> = () => Promise<ComponentType<FormProps<K>>>;

/** The form of each kind, loaded when first needed. */
export const forms: { readonly [K in Kind]: Form<K> } = {
  'check-in': async () => (await import('../features/check-in/check-in-page')).CheckInPage,
  training: async () => (await import('../features/training/training-form')).TrainingForm,
  sleep: async () => (await import('../features/sleep/sleep-form')).SleepForm,
  drink: async () => (await import('../features/drink/drink-form')).DrinkForm,
  stretch: async () => (await import('../features/stretch/stretch-form')).StretchForm,
  massage: async () => (await import('../features/massage/massage-form')).MassageForm,
  'mobility-test': async () =>
    (await import('../features/mobility/mobility-test-form')).MobilityTestForm,
  questionnaire: async () =>
    (await import('../features/questionnaire/questionnaire-form')).QuestionnaireForm,
  complaint: async () => (await import('../features/complaint/complaint-form')).ComplaintForm,
  therapist: async () => (await import('../features/therapist/therapist-form')).TherapistForm,
  'safety-answer': async () =>
    (await import('../features/safety/safety-answer-form')).SafetyAnswerForm,
  event: async () => (await import('../features/event/event-form')).EventForm,
  plan: async () => (await import('../features/plan/plan-form')).PlanForm,
};
