import type { CheckInDraft } from '../../../src/core/log/check-in';
import type { ComplaintDraft } from '../../../src/core/log/complaint';
import type { DrinkDraft } from '../../../src/core/log/drink';
import type { LifeEventDraft } from '../../../src/core/log/event';
import type { MassageDraft } from '../../../src/core/log/massage';
import type { MobilityTestDraft } from '../../../src/core/log/mobility-test';
import type { PlanDraft } from '../../../src/core/log/plan';
import type { QuestionnaireDraft } from '../../../src/core/log/questionnaire';
import type { SafetyAnswerDraft } from '../../../src/core/log/safety-answer';
import type { SleepDraft } from '../../../src/core/log/sleep';
import type { StretchDraft } from '../../../src/core/log/stretch';
import type { TherapistDraft } from '../../../src/core/log/therapist';
import type { TrainingDraft } from '../../../src/core/log/training';
import { recordIdOf } from '../../support/records';

// One form of each kind, filled in as little as will do.

const basics = { day: '2026-11-24', time: '', note: '' };

export const plainCheckIn: CheckInDraft = {
  ...basics,
  bodyAnswered: true,
  soreness: {},
  pain: {},
  kinds: {},
  energy: '',
  stress: '',
  mood: '',
  sleepQuality: '',
  sleepMinutes: '',
  waterAmount: '',
  waterUnit: 'ml',
};

export const plainTraining: TrainingDraft = {
  ...basics,
  activity: 'run',
  name: '',
  minutes: '60',
  rpe: '',
  regions: [],
  distance: '',
  distanceUnit: 'km',
  energy: '',
  marks: [],
};

export const plainSleep: SleepDraft = {
  ...basics,
  type: 'night',
  form: 'full',
  intoBed: '',
  tried: '22:50',
  fallAsleepMinutes: '',
  asleep: '',
  awakenings: '',
  awakeMinutes: '',
  awake: '06:20',
  outOfBed: '',
  sleptMinutes: '',
  quality: '',
};

export const plainDrink: DrinkDraft = {
  ...basics,
  amount: '250',
  unit: 'ml',
  what: 'water',
  name: '',
};

export const plainStretch: StretchDraft = {
  ...basics,
  seconds: { 'calf-left': '60' },
  stretches: {},
  routine: '',
};

export const plainMassage: MassageDraft = {
  ...basics,
  status: 'done',
  modality: 'classic',
  minutes: '',
  pressure: '',
  regions: [],
  therapist: '',
  tensionBefore: {},
  tensionAfter: {},
  strokes: [],
  tool: '',
  movement: '',
  price: '',
};

export const plainMobilityTest: MobilityTestDraft = {
  ...basics,
  test: 'knee-to-wall',
  side: 'left',
  trials: ['9'],
  protocol: 'big-toe',
};

export const plainDeskCheck: QuestionnaireDraft = {
  ...basics,
  instrument: 'cmdq',
  complaint: '',
  answers: { 'neck.frequency': 'daily' },
};

export const plainComplaintScore: QuestionnaireDraft = {
  ...basics,
  instrument: 'ostrc',
  complaint: recordIdOf(1),
  answers: { participation: '8', training: '17', performance: '25', pain: '0' },
};

export const plainComplaint: ComplaintDraft = {
  ...basics,
  name: 'Stiff neck',
  regions: [],
  goal: '',
  closedOn: '',
};

export const plainTherapist: TherapistDraft = {
  ...basics,
  name: 'Ana Petrova',
  practice: '',
  phone: '',
  bookingLink: '',
  licence: '',
};

export const plainSafetyAnswer: SafetyAnswerDraft = {
  ...basics,
  question: 'conditions',
  items: [],
  clearedBy: '',
  clearedDay: '',
  clearedRegions: [],
};

export const plainLifeEvent: LifeEventDraft = { ...basics, type: 'race', name: '', lastDay: '' };

export const plainPlan: PlanDraft = {
  ...basics,
  type: 'treatment',
  intervalDays: '21',
  setBy: '',
  sessionsPerWeek: '2',
  weeks: '4',
  focusRegions: [],
  avoidRegions: [],
  homeRegions: [],
  reviewDay: '',
  regions: ['hamstring-left'],
  goal: 'keep',
};
