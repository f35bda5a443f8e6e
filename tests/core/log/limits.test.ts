import { describe, expect, test } from 'vitest';
import { parseComplaint } from '../../../src/core/log/complaint';
import type { Entry, ParseContext, Problem } from '../../../src/core/log/entry';
import { parseCheckIn } from '../../../src/core/log/parse-check-in';
import { parseDrink } from '../../../src/core/log/parse-drink';
import { parseLifeEvent } from '../../../src/core/log/parse-event';
import { parseMassage } from '../../../src/core/log/parse-massage';
import { parseMobilityTest } from '../../../src/core/log/parse-mobility-test';
import { parseQuestionnaire } from '../../../src/core/log/parse-questionnaire';
import { parseSafetyAnswer } from '../../../src/core/log/parse-safety-answer';
import { parseSleep } from '../../../src/core/log/parse-sleep';
import { parseStretch } from '../../../src/core/log/parse-stretch';
import { parsePlan } from '../../../src/core/log/plan';
import { parseTherapist } from '../../../src/core/log/therapist';
import { parseTraining } from '../../../src/core/log/training';
import type { Result } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import * as plain from './plain-forms';

type Read = (patch: Record<string, unknown>, context?: ParseContext) => Result<Entry, Problem[]>;

const over =
  <Draft extends object>(
    draft: Draft,
    parse: (draft: Draft, context: ParseContext) => Result<Entry, Problem[]>,
  ): Read =>
  (patch, context = contextAt()) =>
    parse({ ...draft, ...patch }, context);

const readers = {
  'check-in': over(plain.plainCheckIn, parseCheckIn),
  training: over(plain.plainTraining, parseTraining),
  sleep: over(plain.plainSleep, parseSleep),
  drink: over(plain.plainDrink, parseDrink),
  stretch: over(plain.plainStretch, parseStretch),
  massage: over(plain.plainMassage, parseMassage),
  'mobility-test': over(plain.plainMobilityTest, parseMobilityTest),
  questionnaire: over(plain.plainDeskCheck, parseQuestionnaire),
  'complaint score': over(plain.plainComplaintScore, parseQuestionnaire),
  complaint: over(plain.plainComplaint, parseComplaint),
  therapist: over(plain.plainTherapist, parseTherapist),
  'safety-answer': over(plain.plainSafetyAnswer, parseSafetyAnswer),
  event: over(plain.plainLifeEvent, parseLifeEvent),
  plan: over(plain.plainPlan, parsePlan),
} satisfies Record<string, Read>;

type Reader = keyof typeof readers;
const everyReader = Object.entries(readers);

const problemsOf = (result: Result<Entry, Problem[]>) => (result.ok ? [] : result.error);

describe('every form', () => {
  test.each(everyReader)('of a %s is fine when filled in as little as will do', (_, read) => {
    expect(problemsOf(read({}))).toEqual([]);
  });

  test.each(everyReader)('of a %s on 29 February is fine in a leap year alone', (_, read) => {
    const later = contextAt('2030-01-01');
    expect(problemsOf(read({ day: '2028-02-29' }, later))).toEqual([]);
    expect(problemsOf(read({ day: '2027-02-29' }, later))).toEqual([
      { field: 'day', reason: 'not-a-day' },
    ]);
  });

  test.each(everyReader)('of a %s needs a day that the app can hold', (_, read) => {
    expect(problemsOf(read({ day: '' }))).toEqual([{ field: 'day', reason: 'required' }]);
    expect(problemsOf(read({ day: '0026-11-24' }))).toEqual([
      { field: 'day', reason: 'too-early' },
    ]);
  });

  test.each(everyReader)('of a %s keeps a note of ten thousand signs and no longer', (_, read) => {
    const kept = read({ note: ` ${'n'.repeat(10_000)} ` });
    expect(kept.ok && kept.value.note).toHaveLength(10_000);
    expect(problemsOf(read({ note: 'n'.repeat(10_001) }))).toEqual([
      { field: 'note', reason: 'too-long', max: 10_000 },
    ]);
  });

  test.each(everyReader.filter(([kind]) => kind !== 'event' && kind !== 'plan'))(
    'of a %s refuses tomorrow as a day to come',
    (_, read) => {
      expect(problemsOf(read({ day: '2026-11-25' }))).toEqual([
        { field: 'day', reason: 'in-future' },
      ]);
    },
  );

  test('of a booked massage, an event or a plan may lie ahead', () => {
    expect(problemsOf(readers.massage({ status: 'planned', day: '2027-01-08' }))).toEqual([]);
    expect(
      problemsOf(readers.massage({ status: 'planned', day: '2026-11-24', time: '18:00' })),
    ).toEqual([]);
    expect(problemsOf(readers.event({ day: '2027-05-01', lastDay: '2027-05-02' }))).toEqual([]);
    expect(problemsOf(readers.plan({ day: '2026-12-01', reviewDay: '2027-01-01' }))).toEqual([]);
  });

  const withClock = everyReader.filter(
    ([kind]) => !['sleep', 'complaint', 'therapist', 'event', 'plan'].includes(kind),
  );

  test.each(withClock)('of a %s refuses a time later today, not this very minute', (_, read) => {
    expect(problemsOf(read({ time: '12:00' }))).toEqual([]);
    expect(problemsOf(read({ time: '12:01' }))).toEqual([{ field: 'time', reason: 'in-future' }]);
    expect(problemsOf(read({ time: '25:00' }))).toEqual([{ field: 'time', reason: 'not-a-time' }]);
  });

  test.each(withClock)('of a %s at 00:01 still belongs to the evening before', (_, read) => {
    const late = contextAt('2026-11-25', '00:01');
    expect(late.today).toBe('2026-11-24');
    const [before, after] = ['23:59', '00:01'].map((time) => read({ time }, late));
    expect(before).toMatchObject({ value: { day: '2026-11-24', offset: 60 } });
    expect(after).toMatchObject({ value: { day: '2026-11-24', at: late.now } });
    expect(problemsOf(read({ time: '00:02' }, late))).toEqual([
      { field: 'time', reason: 'in-future' },
    ]);
  });

  test('in Samoa is as good as anywhere', () => {
    const samoa = contextAt('2026-11-24', '12:00', 'Pacific/Apia');
    expect(readers.drink({ time: '11:30' }, samoa)).toMatchObject({
      value: { at: Date.parse('2026-11-23T22:30Z'), offset: 780 },
    });
    expect(problemsOf(readers.drink({ day: '2011-12-30', time: '10:00' }, samoa))).toEqual([]);
  });
});

interface NumberCase {
  readonly kind: Reader;
  /** Field that a problem names. */
  readonly name: string;
  readonly typed: (text: string) => object;
  readonly min: string;
  readonly max: string;
  /** First step beyond either end. */
  readonly step: string;
}

const limits = (
  kind: Reader,
  name: string,
  typed: NumberCase['typed'],
  [min, max]: readonly [string, string],
  step = '1',
): NumberCase => ({ kind, name, typed, min, max, step });

const field =
  (name: string, more: object = {}) =>
  (typed: string) => ({ ...more, [name]: typed });
const region = (name: string) => (typed: string) => ({ [name]: { 'calf-left': typed } });

const numberCases: readonly NumberCase[] = [
  limits('check-in', 'soreness.calf-left', region('soreness'), ['0', '10']),
  limits('check-in', 'pain.calf-left', region('pain'), ['0', '10']),
  limits('check-in', 'energy', field('energy'), ['1', '5']),
  limits('check-in', 'stress', field('stress'), ['1', '5']),
  limits('check-in', 'mood', field('mood'), ['1', '5']),
  limits('check-in', 'sleepQuality', field('sleepQuality'), ['1', '5']),
  limits('training', 'minutes', field('minutes'), ['1', '1440'], '0.1'),
  limits('training', 'rpe', field('rpe'), ['0', '10'], '0.1'),
  limits('training', 'distance', field('distance'), ['0.001', '2000'], '0.001'),
  limits('training', 'energy', field('energy'), ['1', '30000']),
  limits('drink', 'amount', field('amount'), ['1', '5000'], '0.01'),
  limits('stretch', 'seconds.calf-left', region('seconds'), ['5', '3600']),
  limits('massage', 'minutes', field('minutes'), ['1', '300']),
  limits('massage', 'pressure', field('pressure'), ['1', '5']),
  limits('massage', 'tensionBefore.calf-left', region('tensionBefore'), ['0', '10']),
  limits('massage', 'tensionAfter.calf-left', region('tensionAfter'), ['0', '10']),
  limits('massage', 'price', field('price'), ['0', '1000000'], '0.01'),
  limits('sleep', 'quality', field('quality'), ['1', '5']),
  limits('sleep', 'awakenings', field('awakenings'), ['0', '50']),
  limits('sleep', 'sleptMinutes', field('sleptMinutes', { form: 'length' }), ['0', '1440']),
  limits('sleep', 'sleptMinutes', field('sleptMinutes', { form: 'length', type: 'nap' }), [
    '1',
    '720',
  ]),
  limits('mobility-test', 'trials.0', (typed) => ({ trials: [typed] }), ['0', '50'], '0.1'),
  limits('plan', 'sessionsPerWeek', field('sessionsPerWeek'), ['1', '7']),
  limits('plan', 'weeks', field('weeks'), ['1', '52']),
  limits('plan', 'intervalDays', field('intervalDays', { type: 'rhythm' }), ['5', '42']),
];

describe('the numbers of a form', () => {
  test.each(numberCases)('of a $kind: $name keeps its least and its most, none beyond', (row) => {
    const { kind, name, typed, min, max, step } = row;
    const read = (text: string) => problemsOf(readers[kind]({ ...typed(text) }));
    const beyond = (text: string, by: number) => String(Number((Number(text) + by).toFixed(3)));
    expect(read(min)).toEqual([]);
    expect(read(max)).toEqual([]);
    for (const outside of [beyond(min, -Number(step)), beyond(max, Number(step))]) {
      expect(read(outside)).toEqual([expect.objectContaining({ field: name })]);
      expect(read(outside)[0]?.reason).toBe('out-of-range');
    }
  });

  test.each(numberCases)('of a $kind: $name takes other digits and refuses a word', (row) => {
    const { kind, name, typed, max } = row;
    const thai = max.replace(/\d/g, (digit) => String.fromCodePoint(0xe50 + Number(digit)));
    expect(problemsOf(readers[kind]({ ...typed(thai) }))).toEqual([]);
    expect(problemsOf(readers[kind]({ ...typed('many') }))).toEqual([
      { field: name, reason: 'not-a-number' },
    ]);
  });

  test('on a scale are whole, others may have decimals by point or comma', () => {
    expect(problemsOf(readers['check-in']({ energy: '3,5' }))).toEqual([
      { field: 'energy', reason: 'not-whole' },
    ]);
    expect(readers.training({ minutes: '42,5', rpe: '6.5', distance: '7,25' })).toMatchObject({
      value: { minutes: 42.5, rpe: 6.5, distanceMeters: 7250 },
    });
    expect(readers.drink({ amount: '8,5', unit: 'fl-oz' })).toMatchObject({
      value: { ml: 251.38 },
    });
  });

  test('that are a hair beyond none are none', () => {
    expect(readers.training({ rpe: '-0' })).toMatchObject({ value: { rpe: 0 } });
    expect(readers.training({ rpe: '0.0000001' })).toMatchObject({ value: { rpe: 0 } });
  });
});

const choiceCases: readonly (readonly [Reader, string, object])[] = [
  ['check-in', 'soreness.tail', { soreness: { tail: '5' } }],
  ['check-in', 'kinds', { kinds: { tail: ['stiff'] } }],
  ['check-in', 'kinds.calf-left', { kinds: { 'calf-left': ['stiff', 'purple'] } }],
  ['training', 'activity', { activity: 'chess' }],
  ['training', 'activity', { activity: 'toString' }],
  ['training', 'regions', { regions: ['calf-left', 'calf'] }],
  ['training', 'marks', { marks: ['hard', 'soft'] }],
  ['drink', 'what', { what: 'mud' }],
  ['stretch', 'seconds.calf', { seconds: { calf: '60' } }],
  ['massage', 'modality', { modality: 'magic' }],
  ['massage', 'strokes', { strokes: ['slap'] }],
  ['massage', 'tool', { tool: 'hammer' }],
  ['massage', 'therapist', { therapist: 'somebody' }],
  ['massage', 'regions', { regions: ['__proto__'] }],
  ['mobility-test', 'test', { test: 'splits' }],
  ['mobility-test', 'side', { side: 'middle' }],
  ['mobility-test', 'protocol', { protocol: 'zero-15' }],
  ['questionnaire', 'neck.frequency', { answers: { 'neck.frequency': 'hourly' } }],
  ['questionnaire', 'tail.frequency', { answers: { 'tail.frequency': 'daily' } }],
  ['complaint score', 'complaint', { complaint: 'my knee' }],
  ['safety-answer', 'items', { items: ['saddle'] }],
  [
    'safety-answer',
    'clearedRegions',
    { clearedBy: 'Dr A', clearedDay: '2026-11-01', clearedRegions: ['tail'] },
  ],
  ['complaint', 'regions', { regions: ['tail'] }],
  ['event', 'type', { type: 'party' }],
  ['plan', 'focusRegions', { focusRegions: ['tail'] }],
  ['plan', 'goal', { type: 'stretching', goal: 'splits' }],
];

test.each(choiceCases)('a %s with an unknown choice for %s is refused', (kind, name, patch) => {
  expect(problemsOf(readers[kind]({ ...patch }))).toEqual([
    { field: name, reason: 'unknown-choice' },
  ]);
});

const requiredCases: readonly (readonly [Reader, string, object])[] = [
  ['training', 'activity', { activity: '' }],
  ['training', 'minutes', { minutes: ' ' }],
  ['drink', 'amount', { amount: '' }],
  ['drink', 'what', { what: '' }],
  ['massage', 'modality', { modality: '' }],
  ['sleep', 'tried', { tried: '' }],
  ['sleep', 'awake', { awake: '' }],
  ['sleep', 'asleep', { form: 'short' }],
  ['sleep', 'sleptMinutes', { form: 'length' }],
  ['mobility-test', 'test', { test: '' }],
  ['mobility-test', 'side', { side: '' }],
  ['mobility-test', 'protocol', { protocol: '' }],
  ['mobility-test', 'trials.0', { trials: ['', ' ', '', '9'] }],
  ['complaint score', 'complaint', { complaint: '' }],
  ['complaint', 'name', { name: ' ' }],
  ['therapist', 'name', { name: '' }],
  ['event', 'type', { type: '' }],
  ['safety-answer', 'clearedDay', { clearedBy: 'Dr A' }],
  ['safety-answer', 'clearedBy', { clearedDay: '2026-11-01' }],
  ['plan', 'sessionsPerWeek', { sessionsPerWeek: '' }],
  ['plan', 'weeks', { weeks: '' }],
  ['plan', 'intervalDays', { type: 'rhythm', intervalDays: '' }],
  ['plan', 'regions', { type: 'stretching', regions: [] }],
  ['plan', 'goal', { type: 'stretching', goal: '' }],
];

test.each(requiredCases)('a %s without %s is asked for it, and for nothing else', (...row) => {
  const [kind, name, patch] = row;
  expect(problemsOf(readers[kind]({ ...patch }))).toEqual([{ field: name, reason: 'required' }]);
});

const endCases: readonly (readonly [Reader, string, object])[] = [
  ['complaint', 'closedOn', { day: '2026-11-20', closedOn: '2026-11-19' }],
  ['event', 'lastDay', { day: '2026-11-20', lastDay: '2026-11-19' }],
  ['plan', 'reviewDay', { day: '2026-11-20', reviewDay: '2026-11-19' }],
];

test.each(endCases)('a %s cannot have its %s before it begins', (kind, name, patch) => {
  expect(problemsOf(readers[kind]({ ...patch }))).toEqual([
    { field: name, reason: 'ends-before-start' },
  ]);
});
