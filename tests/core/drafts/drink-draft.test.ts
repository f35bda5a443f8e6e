import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drinkChoices,
  drinkDraft,
  mlOfChoice,
  newDrinkDraft,
  readDrink,
} from '../../../src/core/drafts/drink-draft';
import { quickDrink } from '../../../src/core/drafts/quick-entries';
import { parseDrink } from '../../../src/core/log/parse-drink';
import { momentAt } from '../../../src/core/moment';
import { ok } from '../../../src/core/result';
import { drink } from '../../support/records';
import { filledDrink } from '../log/filled-sessions';
import { context } from '../log/form-parts';
import { plainDrink } from '../log/plain-forms';
import { draftContextAt, staysTheSame } from './draft-parts';

const inMl = { volumeUnit: 'ml' } as const;
const inOunces = { volumeUnit: 'fl-oz' } as const;

staysTheSame('drink', filledDrink, (entry) => drinkDraft(entry, inOunces), parseDrink);

test('a drink saved untouched keeps every millilitre, in either unit', () => {
  fc.assert(
    fc.property(filledDrink, fc.constantFrom(inMl, inOunces), ({ entry }, unit) => {
      expect(readDrink(drinkDraft(entry, unit), context, entry)).toEqual(ok(entry));
    }),
    { numRuns: 200 },
  );
});

test('a quarter litre shown in ounces is still a quarter litre after its note was edited', () => {
  const stored = drink('2026-11-20');
  const draft = drinkDraft(stored, inOunces);
  expect(draft.amount).toBe('8.5');
  const edited = readDrink({ ...draft, note: 'With lunch' }, context, stored);
  expect(edited).toMatchObject({ value: { ml: 250, note: 'With lunch' } });
  expect(readDrink({ ...draft, amount: '10' }, context, stored)).toMatchObject({
    value: { ml: 295.74 },
  });
});

test('a time typed in another zone stays the moment it was', () => {
  const stored = drink('2026-11-20', { at: Date.parse('2026-11-20T20:00:30Z'), offset: -300 });
  const edited = readDrink({ ...drinkDraft(stored, inMl), note: 'Airport' }, context, stored);
  expect(edited).toMatchObject({ value: { at: stored.at, offset: -300 } });
});

test('the limits of an amount are told in the unit it was typed in', () => {
  const problemOf = (unit: 'ml' | 'fl-oz') =>
    readDrink({ ...plainDrink, unit, amount: '9999' }, context);
  expect(problemOf('ml')).toMatchObject({ error: [{ field: 'amount', min: 1, max: 5000 }] });
  expect(problemOf('fl-oz')).toMatchObject({
    error: [{ field: 'amount', min: 0.04, max: 169.07 }],
  });
});

test('a new drink leaves the amount open and starts with what is drunk most', () => {
  expect(newDrinkDraft(draftContextAt(), [])).toMatchObject({ amount: '', what: 'water' });
  const presets = [{ ml: 200, what: 'tea' as const }];
  expect(newDrinkDraft(draftContextAt(), presets)).toMatchObject({ amount: '', what: 'tea' });
  const wishes = { day: '2026-11-20', type: 'coffee' };
  expect(newDrinkDraft(draftContextAt(), presets, wishes)).toMatchObject({
    what: 'coffee',
    day: '2026-11-20',
    time: '',
  });
});

test('one tap notes water at this very moment', () => {
  const noted = quickDrink(context, 250);
  expect(noted).toEqual({
    ...momentAt(context.now, context.zone),
    day: context.today,
    ml: 250,
    what: 'water',
  });
});

test('four drinks can be chosen: the usual ones, then common glasses of water', () => {
  const choices = drinkChoices([{ ml: 200, what: 'tea' }], 'ml');
  expect(choices.map(({ amount, what }) => `${amount} ${what}`)).toEqual([
    '200 tea',
    '150 water',
    '250 water',
    '330 water',
  ]);
});

test('amounts that look the same in ounces are one choice', () => {
  const choices = drinkChoices(
    [
      { ml: 250, what: 'water' },
      { ml: 251.37, what: 'water' },
    ],
    'fl-oz',
  );
  expect(choices.map(({ amount }) => amount)).toEqual(['8.5', '8', '12', '16']);
  expect(choices.map(mlOfChoice)[1]).toBe(236.59);
});
