import { describe, expect, test } from 'vitest';
import { safetyItems } from '../../../src/core/log/safety-answer';
import type { Basis } from '../../../src/core/rules/constants';
import type { Reason, ReasonOf, RuleId } from '../../../src/core/rules/rule';
import { reasonLines } from '../../../src/features/due/reason-words';
import { basisNames } from '../../../src/ui/basis-names';
import { bannedWords } from '../../support/banned-words';
import { dayOf as day } from '../../support/records';

const today = day('2026-11-24');
const yesterday = day('2026-11-23');

type ValuesByRule = { readonly [Id in RuleId]: readonly ReasonOf<Id>['values'][] };

const signsOf = (rule: string, answeredOn = today) =>
  safetyItems.filter((item) => item.rule === rule).map(({ id }) => ({ item: id, answeredOn }));

const load = { weekLoad: 1850, beforeLoad: 1200, goalDays: 10 };
const plan = { weeks: 4, sessions: 8, daysBefore: 7, daysNow: 6, planDay: day('2026-10-27') };
const dose = { aimDays: 2, aimSeconds: 120 };

/** Every kind of value each rule can bring. */
const values: ValuesByRule = {
  X1: signsOf('X1'),
  X2: signsOf('X2'),
  X3: signsOf('X3', day('2026-06-03')),
  X4: [
    { cause: 'fresh-injury', regions: ['calf-left'], since: today, until: day('2026-11-27') },
    { cause: 'bruise', regions: ['calf-left', 'calf-right'], since: yesterday },
    { cause: 'open-skin', regions: [], since: day('2026-11-20') },
    {
      cause: 'pain',
      regions: ['upper-trap-left'],
      since: today,
      pain: 8,
      until: day('2026-11-26'),
    },
    { cause: 'injury-event', regions: ['ankle-right'], since: today, until: day('2026-11-27') },
  ],
  X5: [{ region: 'upper-trap-left', from: 5, days: 15, windowDays: 21 }],
  M9: [
    {
      sessions: 3,
      windowDays: 7,
      most: 3,
      lastDay: day('2026-11-22'),
      until: day('2026-11-26'),
    },
  ],
  M6: [
    { daysSince: 0, gapDays: 2, lastDay: today, session: 'any' },
    { daysSince: 1, gapDays: 3, lastDay: yesterday, session: 'deep' },
    { daysSince: 2, gapDays: 3, lastDay: day('2026-11-22'), session: 'deep' },
  ],
  M10: [
    { measure: 'pain', before: 6, now: 5.5, ...plan },
    { measure: 'soreness', before: 4.25, now: 4.5, ...plan, weeks: 5 },
  ],
  booked: [
    { day: today, inDays: 0 },
    { day: day('2026-11-25'), inDays: 1 },
    { day: day('2026-12-03'), inDays: 9 },
  ],
  M2: [{ region: 'upper-trap-left', from: 4, days: 4, loggedDays: 5, lastDay: today }],
  M1: [
    {
      daysSince: 10,
      intervalDays: 10,
      goalDays: 10,
      lastDay: day('2026-11-14'),
      origin: 'profile',
    },
    { daysSince: 1, intervalDays: 21, goalDays: 21, lastDay: yesterday, origin: 'rhythm' },
    {
      daysSince: 4,
      intervalDays: 3.5,
      goalDays: 3.5,
      lastDay: day('2026-11-20'),
      origin: 'treatment',
    },
    { daysSince: 0, intervalDays: 5, goalDays: 5, lastDay: today, origin: 'rhythm' },
    {
      daysSince: 340,
      intervalDays: 30,
      goalDays: 30,
      lastDay: day('2025-12-19'),
      origin: 'rhythm',
    },
  ],
  M3: [{ ...load, percent: 54.2, factor: 0.8, intervalDays: 8 }],
  M5: [{ ...load, percent: 2, factor: 1.25, intervalDays: 13, soreness: 2, days: 7 }],
  M7: [
    { day: today, inDays: 0 },
    { day: day('2026-11-25'), inDays: 1, name: 'City run' },
    { day: day('2026-11-26'), inDays: 2, name: 'City run' },
  ],
  M4: [{ region: 'quad-left', soreness: 5, sessionDay: day('2026-11-22'), daysSince: 2 }],
  M0: [{ missing: 'massage' }, { missing: 'rhythm' }, { missing: 'both' }],
  sleep: [
    { why: 'debt', debtHours: 5.5, nights: 7, needHours: 7, unusualDays: 0 },
    { why: 'debt', debtHours: 6.25, nights: 1, needHours: 7, unusualDays: 1 },
    { why: 'unusual', debtHours: 1, nights: 7, needHours: 7, unusualDays: 2 },
  ],
  pause: (['holiday', 'illness', 'travel'] as const).map((type) => ({
    type,
    firstDay: yesterday,
    lastDay: day('2026-11-29'),
    until: day('2026-11-30'),
  })),
  tingling: [{ region: 'calf-left', day: yesterday }],
  S5: [
    { session: 'training', minutes: 30, windowMinutes: 60 },
    { session: 'training', minutes: -20, windowMinutes: 60 },
    { session: 'event', minutes: 0, windowMinutes: 60 },
  ],
  S2: [{ secondsIn7: 660, ceilingSeconds: 600 }],
  S3: [
    {
      test: 'knee-to-wall',
      side: 'left',
      lost: 2.1,
      unit: 'cm',
      since: day('2026-03-02'),
      day: today,
      least: 2,
    },
    {
      test: 'neck-rotation',
      lost: 12,
      unit: 'degrees',
      since: day('2026-11-03'),
      day: today,
      least: 10,
    },
  ],
  S1: [
    { ...dose, daysIn7: 0, secondsIn7: 0, daysSinceLast: 'never' },
    { ...dose, daysIn7: 0, secondsIn7: 0, daysSinceLast: 9 },
    { ...dose, daysIn7: 1, secondsIn7: 60, daysSinceLast: 4 },
    { ...dose, daysIn7: 3, secondsIn7: 150, daysSinceLast: 0 },
  ],
  S1b: [{ aimDays: 5, aimSeconds: 300, daysIn7: 2, secondsIn7: 150, daysSinceLast: 1 }],
  S7: [{ region: 'calf-left', soreness: 5, sessionDay: yesterday, daysSince: 1 }],
  S4: [
    { sittingMinutes: 50, afterMinutes: 45, breakFrom: 2, breakTo: 3 },
    {
      sittingMinutes: 46,
      afterMinutes: 45,
      breakFrom: 3,
      breakTo: 3,
      sore: { region: 'upper-trap-left', soreness: 5, day: today },
    },
  ],
  'drinks-in-day': [{ ml: 5500, limitMl: 5000, day: today }],
  'drinks-in-hour': [{ ml: 1600, limitMl: 1400, from: 0 }],
};

const rules = Object.keys(values) as RuleId[];

const reasonsOf = (rule: RuleId): Reason[] =>
  values[rule].map((item) => ({ rule, basis: 'app-choice', values: item }) as Reason);

const textsOf = (rule: RuleId): string[] => [
  ...new Set(
    reasonsOf(rule)
      .flatMap((reason) => reasonLines(reason, today))
      .map(({ text }) => text.replaceAll('\u00a0', ' ')),
  ),
];

describe('every sentence the engine can say', () => {
  test('is in the list that people read through', async () => {
    const list = rules.map((rule) =>
      [rule, ...textsOf(rule).map((text) => `  ${text}`)].join('\n'),
    );
    await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot('engine-sentences.txt');
  });

  test.each(rules)('%s has one for each kind of value, in whole sentences', (rule) => {
    const texts = textsOf(rule);
    expect(texts.length).toBeGreaterThanOrEqual(values[rule].length);
    for (const text of texts) expect(text).toMatch(/^[A-Z0-9].*\.$/);
  });

  /** An injury that somebody noted is named as such; nothing else may speak of one. */
  const spoken = rules.flatMap((rule) =>
    textsOf(rule).map((text) =>
      rule === 'X4' ? text.replace(/an injury|a fresh injury/, '') : text,
    ),
  );

  test.each([...spoken, ...Object.values(basisNames)])(
    'has no banned word and no shout: %s',
    (text) => {
      expect(text).not.toMatch(bannedWords);
      expect(text).not.toMatch(/[!]|undefined|NaN/);
    },
  );
});

describe('the wording of the science', () => {
  const says = (rule: RuleId, ...parts: readonly string[]) => {
    for (const part of parts) expect(textsOf(rule).join('\n')).toContain(part);
  };

  test('leaves an excluded area alone (6.5, X4)', () => {
    const rest =
      "alone for now. If it isn't settling in a few days, or you can't use it, see someone.";
    for (const text of textsOf('X4')) expect(text).toContain(rest);
    says('X4', 'pain of 8 today', 'Leave left calf and right calf alone');
  });

  test('notes what has lasted (6.5, X5)', () =>
    says('X5', 'This has lasted about three weeks. It is worth having someone look at it.'));

  test('asks to ask first (6.5, X3)', () =>
    says('X3', 'Ask your clinician or therapist whether and where massage suits you.'));

  test.each([
    ['M9', 'Three a week is the most the main dosing trial used.'],
    ['M6', 'About 1 in 10 people feel sore after a massage.'],
    ['M10', '4 weeks in, pain 6 → 5.5. Worth rethinking with your therapist.'],
    ['M2', '4 or more on 4 of 5 logged days.'],
    ['M3', '54 % more than usual this week'],
    ['M5', 'Little soreness, steady week: it can wait'],
    ['M7', 'City run is tomorrow: light work only, or wait.'],
    ['M4', 'normal soreness. Light massage may ease it for a day or two.'],
    ['sleep', 'Sleep is the stronger lever this week'],
  ] as const)('of the massage table (9.2): %s', (rule, part) => says(rule, part));

  test.each([
    ['S2', 'more adds little'],
    ['S3', 'lost 2.1 cm since'],
    ['S7', "for comfort; it won't shorten soreness"],
    ['S4', '2 to 3 minutes up and moving'],
  ] as const)('of the stretching table (9.3): %s', (rule, part) => says(rule, part));
});

test('a pause after a massage and the share of people who are sore stand on their own grounds', () => {
  const [first] = reasonsOf('M6');
  expect(first && reasonLines(first, today).map(({ basis }) => basis)).toEqual([
    'app-choice',
    'research',
  ] satisfies Basis[]);
});
