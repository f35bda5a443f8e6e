import { describe, expect, test } from 'vitest';
import type { MassageState } from '../../../src/core/rules/massage';
import { dueWords, massageTitle, rhythmName } from '../../../src/features/due/due-words';
import { planWords } from '../../../src/features/due/plan-words';
import { bannedWords } from '../../support/banned-words';
import { everyText } from '../../support/every-text';
import { dayOf } from '../../support/records';

const today = dayOf('2026-11-24');
const day = dayOf;

const states = [
  'BLOCKED_EMERGENCY',
  'BLOCKED_SEEK_ADVICE',
  'ASK_PROFESSIONAL_FIRST',
  'REGION_EXCLUDED',
  'NOT_NOW',
  'REVIEW_PLAN',
  'NOT_DUE',
  'SOON',
  'DUE',
  'OVERDUE',
  'DUE_LIGHT_ONLY',
  'OPTIONAL_LIGHT',
  'OPTIONAL',
] as const satisfies readonly MassageState[];
const titles = (next: string | undefined) =>
  states.map((state) => massageTitle(state, today, next === undefined ? undefined : day(next)));

describe('a card', () => {
  test('names its state and the day', () => {
    expect(titles('2026-11-25')).toEqual([
      'Get help before anything else',
      'Check with a clinician first',
      'Ask before the next massage',
      'Leave this area alone for now',
      'Give it a day or two',
      'Time to look back on your plan',
      'Next massage due tomorrow',
      'Massage due tomorrow',
      'Massage due today',
      'Massage: past your usual rhythm',
      'Massage due, light work only',
      'A light massage, if you like',
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

/** The card of a plan that a therapist sets carries the field's own name, and is no prompt. */
const planNames = new Set(['Treatment plan', 'Add a treatment plan']);

describe('the voice of the cards and of Plan', () => {
  const prompts = [
    ...titles('2026-11-22'),
    ...titles(undefined),
    ...everyText(dueWords),
    ...everyText(planWords),
  ].filter((text) => !planNames.has(text));

  test.each([...new Set(prompts)])('uses no banned word and no shout: %s', (text) => {
    expect(text).not.toMatch(bannedWords);
    expect(text).not.toContain('!');
  });

  test('would be caught saying it', () => {
    for (const word of ['cures', 'treating', 'toxins', 'risky', 'diagnosis', 'prevents injury']) {
      expect(`It ${word}.`).toMatch(bannedWords);
    }
  });
});
