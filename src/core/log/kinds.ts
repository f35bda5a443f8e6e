import type { CheckIn } from './check-in';
import type { Complaint } from './complaint';
import type { Drink } from './drink';
import type { Stored } from './entry';
import type { LifeEvent } from './event';
import type { Massage } from './massage';
import type { MobilityTest } from './mobility-test';
import type { Plan } from './plan';
import type { Questionnaire } from './questionnaire';
import type { SafetyAnswer } from './safety-answer';
import type { Sleep } from './sleep';
import type { Stretch } from './stretch';
import type { Therapist } from './therapist';
import type { Training } from './training';

/** What each kind of record holds, by the kind's name in routes, files and storage. */
export interface EntryByKind {
  'check-in': CheckIn;
  training: Training;
  sleep: Sleep;
  drink: Drink;
  stretch: Stretch;
  massage: Massage;
  'mobility-test': MobilityTest;
  questionnaire: Questionnaire;
  complaint: Complaint;
  therapist: Therapist;
  'safety-answer': SafetyAnswer;
  event: LifeEvent;
  plan: Plan;
}

export type Kind = keyof EntryByKind;

/** What a form has read, together with its kind. */
export type KindEntry = { [K in Kind]: { readonly kind: K; readonly entry: EntryByKind[K] } }[Kind];

export type RecordOf<K extends Kind> = Stored<EntryByKind[K]>;

/** A record together with its kind, for lists that mix them. */
export type KindRecord = { [K in Kind]: { readonly kind: K; readonly record: RecordOf<K> } }[Kind];

/** Every kind, in the order lists show them. */
export const kinds = [
  'check-in',
  'training',
  'sleep',
  'drink',
  'stretch',
  'massage',
  'mobility-test',
  'questionnaire',
  'complaint',
  'therapist',
  'safety-answer',
  'event',
  'plan',
] as const satisfies readonly Kind[];

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);
