import type { Chance } from '../chance';
import type { MobilitySide } from '../log/mobility-test';
import {
  complaintQuestions,
  type DeskCheckPart,
  deskCheckParts,
  instrumentVersions,
} from '../log/questionnaire';
import { roundTo } from '../number';
import type { RecordId } from '../record-id';
import { known } from '../result';
import type { SampleBook } from './book';
import { isOnHoliday, isPlanRunning, PLAN_AGO, type SampleDay } from './calendar';

const FRIDAY = 5;
const SUNDAY = 0;
const TEST_EVERY = 21;
const TEST_PLACE = 4;

type DeskAnswers = readonly [frequency: string, discomfort: string, interference: string];

const aching: readonly [DeskAnswers, ...DeskAnswers[]] = [
  ['once-or-twice', 'slight', 'not-at-all'],
  ['three-or-four', 'slight', 'slight'],
  ['three-or-four', 'moderate', 'slight'],
  ['daily', 'moderate', 'slight'],
];

/** Parts the desk worker feels, with the share of weeks in which they do. */
const felt: Readonly<Partial<Record<DeskCheckPart, number>>> = {
  neck: 0.95,
  'shoulder-right': 0.8,
  'lower-back': 0.6,
  'wrist-right': 0.35,
};

/** The desk worker's check at the end of a working week. */
function addDeskCheck(sample: SampleDay, book: SampleBook, chance: Chance): void {
  const answers: Record<string, string> = {};
  for (const { id } of deskCheckParts) {
    const isFelt = chance.is(felt[id] ?? 0);
    const [frequency, discomfort, interference] = chance.pick(aching);
    answers[`${id}.frequency`] = isFelt ? frequency : 'never';
    if (!isFelt) continue;
    answers[`${id}.discomfort`] = discomfort;
    answers[`${id}.interference`] = interference;
  }
  book.add('questionnaire', {
    day: sample.day,
    ...book.timed(sample.day, 16 * 60 + 30),
    instrument: 'cmdq',
    version: instrumentVersions.cmdq,
    answers,
  });
}

/** The weekly questions about the complaint: a step lower once the plan runs. */
function addComplaintCheck(
  sample: SampleDay,
  book: SampleBook,
  chance: Chance,
  complaint: RecordId,
): void {
  const weeks = isPlanRunning(sample) ? (PLAN_AGO - sample.ago) / 7 : 0;
  const scores = weeks > 1 ? (['0', '8', '8'] as const) : (['8', '8', '17'] as const);
  const answers: Record<string, string> = { participation: weeks > 2 ? '0' : '8' };
  if (answers.participation !== '0') {
    for (const question of complaintQuestions.slice(1)) answers[question] = chance.pick(scores);
  }
  book.add('questionnaire', {
    day: sample.day,
    ...book.timed(sample.day, 19 * 60),
    instrument: 'ostrc',
    version: instrumentVersions.ostrc,
    answers,
    complaint,
  });
}

/** Questionnaires of the week, where the persona answers any. */
export function addWeeklyCheck(
  sample: SampleDay,
  book: SampleBook,
  complaint: RecordId | undefined,
): void {
  const { persona, weekday } = sample;
  const chance = sample.chanceFor('checks');
  if (chance.is(0.08)) return;
  if (persona === 'desk' && weekday === FRIDAY && !isOnHoliday(sample)) {
    addDeskCheck(sample, book, chance);
  }
  if (persona === 'tension' && weekday === SUNDAY && complaint) {
    addComplaintCheck(sample, book, chance, complaint);
  }
}

const protocols = { 'knee-to-wall': 'big-toe', 'neck-rotation': 'phone-compass' } as const;

/** What each side reaches, in the test's unit, before and after four months of practice. */
const reaches = {
  'knee-to-wall': { left: [11.2, 11.8], right: [9.4, 10.6] },
  'neck-rotation': { left: [55, 63], right: [64, 67] },
} as const;

/** A mobility test of both sides every third week: three trials each, a little better over time. */
export function addMobilityTest(sample: SampleDay, book: SampleBook): void {
  const { day, ago, row } = sample;
  if (ago % TEST_EVERY !== TEST_PLACE) return;
  const chance = sample.chanceFor('checks');
  const { test } = row;
  const done = Math.max(0, 1 - ago / 120);
  const spread = test === 'knee-to-wall' ? 0.5 : 3;
  const decimals = test === 'knee-to-wall' ? 1 : 0;
  const sides: readonly MobilitySide[] = ['left', 'right'];
  for (const side of sides) {
    const [before, after] = reaches[test][side];
    const reach = before + (after - before) * done;
    const trials = [-0.6, -0.2, 0].map((warmUp) =>
      roundTo(reach + warmUp * spread + chance.between(-spread, spread), decimals),
    );
    const protocol = protocols[test];
    book.add('mobility-test', { day, ...book.timed(day, 18 * 60), test, side, trials, protocol });
  }
}

const YEARLY = 330;
const CONDITIONS_PLACE = 90;

/** "None of these": two days ago and before each massage, about conditions once a year. */
export function addSafetyAnswers(
  sample: SampleDay,
  book: SampleBook,
  isMassageTomorrow: boolean,
): void {
  const { day, ago, history } = sample;
  const evening = book.timed(day, 20 * 60 + 15);
  if (ago === 2 || isMassageTomorrow) {
    book.add('safety-answer', { day, ...evening, question: 'signs', items: [] });
  }
  if (ago % YEARLY === Math.min(CONDITIONS_PLACE, history)) {
    book.add('safety-answer', { day, ...evening, question: 'conditions', items: [] });
  }
}

/** What the person with a lasting complaint follows by name. */
export function addComplaint({ day, persona }: SampleDay, book: SampleBook): RecordId | undefined {
  if (persona !== 'tension') return undefined;
  return book.add('complaint', {
    day,
    name: 'Tight neck by the afternoon',
    regions: ['upper-trap-left', 'neck-spine'],
    ...known({ goal: 'A working day without a headache' }),
  });
}
