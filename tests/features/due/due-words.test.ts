import { describe, expect, test } from 'vitest';
import { safetyItems } from '../../../src/core/log/safety-answer';
import type { Basis } from '../../../src/core/rules/constants';
import type { MassageState } from '../../../src/core/rules/massage';
import type { Reason, ReasonOf, RuleId } from '../../../src/core/rules/rule';
import {
  basisNames,
  dueWords,
  massageTitle,
  reasonLines,
  rhythmName,
} from '../../../src/features/due/due-words';
import { bannedWords } from '../../support/banned-words';
import { dayOf } from '../../support/records';

const today = dayOf('2026-11-24');
const day = dayOf;

type ValuesByRule = { readonly [Id in RuleId]: readonly ReasonOf<Id>['values'][] };

const signs = safetyItems.map(({ id }) => ({ item: id, answeredOn: today }));

/** Every kind of value each rule can bring. */
const values: ValuesByRule = {
  X1: signs.slice(0, 4),
  X2: signs.slice(4, 6),
  X3: [{ item: 'condition', answeredOn: day('2026-06-03') }],
  M6: [
    { daysSince: 0, gapDays: 2, lastDay: today, session: 'any' },
    { daysSince: 1, gapDays: 3, lastDay: day('2026-11-23'), session: 'deep' },
    { daysSince: 2, gapDays: 3, lastDay: day('2026-11-22'), session: 'deep' },
  ],
  booked: [
    { day: today, inDays: 0 },
    { day: day('2026-11-25'), inDays: 1 },
    { day: day('2026-12-03'), inDays: 9 },
  ],
  M1: [
    { daysSince: 10, intervalDays: 10, lastDay: day('2026-11-14'), origin: 'profile' },
    { daysSince: 1, intervalDays: 21, lastDay: day('2026-11-23'), origin: 'rhythm' },
    { daysSince: 4, intervalDays: 3.5, lastDay: day('2026-11-20'), origin: 'treatment' },
    { daysSince: 0, intervalDays: 5, lastDay: today, origin: 'rhythm' },
    { daysSince: 340, intervalDays: 30, lastDay: day('2025-12-19'), origin: 'rhythm' },
  ],
  M0: [{ missing: 'massage' }, { missing: 'rhythm' }, { missing: 'both' }],
  S1: [
    { daysIn7: 0, secondsIn7: 0, aimDays: 2, aimSeconds: 120, daysSinceLast: 'never' },
    { daysIn7: 0, secondsIn7: 0, aimDays: 2, aimSeconds: 120, daysSinceLast: 9 },
    { daysIn7: 1, secondsIn7: 60, aimDays: 2, aimSeconds: 120, daysSinceLast: 4 },
    { daysIn7: 3, secondsIn7: 150, aimDays: 2, aimSeconds: 120, daysSinceLast: 0 },
  ],
  'drinks-in-day': [{ ml: 5500, limitMl: 5000, day: today }],
  'drinks-in-hour': [{ ml: 1600, limitMl: 1400, from: 0 }],
};

const reasonsOf = (rule: RuleId): Reason[] =>
  values[rule].map((item) => ({ rule, basis: 'app-choice', values: item }) as Reason);

const textsOf = (rule: RuleId): string[] =>
  reasonsOf(rule)
    .flatMap((reason) => reasonLines(reason, today))
    .map(({ text }) => text.replaceAll('\u00a0', ' '));

const rules = Object.keys(values) as RuleId[];

describe('a reason reads as', () => {
  test('the sign that was noted and the day, for every row of the safety screen', () => {
    expect([...textsOf('X1'), ...textsOf('X2')]).toEqual([
      'You noted today: numbness between the legs, trouble with urine or stool, or weak legs.',
      'You noted today: a swollen, painful leg or arm with short breath or chest pain.',
      'You noted today: dark urine with strong muscle pain after hard effort.',
      'You noted today: a sudden headache, trouble with face, speech or sight, or neck pain after an accident.',
      'You noted today: one calf or thigh swollen, warm or throbbing.',
      'You noted today: fever, feeling ill, night pain, numbness in a limb or a similar sign.',
    ]);
    expect(textsOf('X3')).toEqual([
      'You noted on Wed 3 June: a condition to ask about. Ask your clinician or therapist whether and where massage suits you.',
    ]);
  });

  test('the last massage, its day, and the rhythm with where it comes from', () => {
    expect(textsOf('M1')).toEqual([
      '10 days since your last massage, on 14 November. The starting rhythm for your profile is every 10 days.',
      '1 day since your last massage, on 23 November. Your own rhythm is every 21 days.',
      '4 days since your last massage, on 20 November. Your plan asks for 2 a week.',
      'You had a massage today. Your own rhythm is every 5 days.',
      '340 days since your last massage, on 19 December 2025. Your own rhythm is every 30 days.',
    ]);
  });

  test('the pause after a massage and the share of people who are sore, each on its own ground', () => {
    const [first] = reasonsOf('M6');
    expect(first && reasonLines(first, today).map(({ basis }) => basis)).toEqual([
      'app-choice',
      'research',
    ] satisfies Basis[]);
    expect([...new Set(textsOf('M6'))]).toEqual([
      'Your last massage was today. Limber leaves 2 days between.',
      'About 1 in 10 people feel sore after a massage.',
      'Your last deep massage was yesterday. Limber leaves 3 days between.',
      'Your last deep massage was 2 days ago, on 22 November. Limber leaves 3 days between.',
    ]);
  });

  test('the booking and how far off it is', () => {
    expect(textsOf('booked')).toEqual([
      'A massage is booked for today.',
      'A massage is booked for tomorrow.',
      'A massage is booked for Thu 3 December, in 9 days.',
    ]);
  });

  test('what is missing, where nothing can be counted', () => {
    expect(textsOf('M0')).toEqual([
      'No massage is noted yet, so there is nothing to count from.',
      'No rhythm is set, so nothing is due.',
      'No massage and no rhythm are noted yet.',
    ]);
  });

  test('the last stretch, the week, and the amount it is measured by', () => {
    const aim = 'To keep your range: 2 days and 2 min a week.';
    expect(textsOf('S1')).toEqual([
      `No stretch is noted here in the last 4 weeks. ${aim}`,
      `Last stretched 9 days ago, nothing in the last 7 days. ${aim}`,
      `Last stretched 4 days ago, 1 min on 1 day in the last 7 days. ${aim}`,
      `Last stretched today, 2 min 30 s on 3 days in the last 7 days. ${aim}`,
    ]);
  });

  test('the amount and the limit, for drinks', () => {
    expect([...textsOf('drinks-in-day'), ...textsOf('drinks-in-hour')]).toEqual([
      '5.5 l noted today, more than 5 l.',
      '1.6 l noted within an hour, more than 1.4 l.',
    ]);
  });
});

const states: readonly MassageState[] = [
  'BLOCKED_EMERGENCY',
  'BLOCKED_SEEK_ADVICE',
  'ASK_PROFESSIONAL_FIRST',
  'NOT_NOW',
  'NOT_DUE',
  'SOON',
  'DUE',
  'OVERDUE',
  'OPTIONAL',
];

const titles = (next: string | undefined) =>
  states.map((state) => massageTitle(state, today, next === undefined ? undefined : day(next)));

describe('a card', () => {
  test('names its state and the day', () => {
    expect(titles('2026-11-25')).toEqual([
      'Get help before anything else',
      'Check with a clinician first',
      'Ask before the next massage',
      'Give it a day or two',
      'Next massage due tomorrow',
      'Massage due tomorrow',
      'Massage due today',
      'Massage: past your usual rhythm',
      'No rush with massage',
    ]);
    expect(massageTitle('SOON', today, day('2026-11-28'))).toBe('Massage due on Sat 28 November');
    expect(massageTitle('DUE', today, day('2026-11-22'))).toBe('Massage due since Sun 22 November');
    expect(massageTitle('NOT_DUE', today, undefined)).toBe('No massage due');
    expect(massageTitle('SOON', today, undefined)).toBe('Massage due soon');
  });

  test('says a rhythm in days, and a plan in sessions a week', () => {
    expect(rhythmName(10, 'rhythm')).toBe('Every 10 days');
    expect(rhythmName(7 / 3, 'treatment')).toBe('3 a week');
    expect(rhythmName(1, 'rhythm')).toBe('Every day');
  });
});

/** Every string of a table of words, functions called with a plain value for each argument. */
function everyText(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return everyText(table('1', 2));
  if (typeof table !== 'object' || table === null) return [];
  return Object.values(table).flatMap(everyText);
}

/** The card of a plan that a therapist sets carries the field's own name, and is no prompt. */
const planNames = new Set(['Treatment plan', 'Add a treatment plan']);

describe('the voice', () => {
  const prompts = [
    ...rules.flatMap(textsOf),
    ...titles('2026-11-22'),
    ...titles(undefined),
    ...Object.values(basisNames),
    ...everyText({ ...dueWords, stretchRegions: dueWords.stretchRegions(['Calf', 'glute'], 2) }),
  ].filter((text) => !planNames.has(text));

  test.each(prompts)('uses no banned word and no shout: %s', (text) => {
    expect(text).not.toMatch(bannedWords);
    expect(text).not.toContain('!');
  });

  test('would be caught saying it', () => {
    for (const word of ['cures', 'treating', 'toxins', 'risky', 'diagnosis', 'prevents injury']) {
      expect(`It ${word}.`).toMatch(bannedWords);
    }
  });
});
