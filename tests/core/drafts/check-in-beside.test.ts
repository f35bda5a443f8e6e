import { describe, expect, test } from 'vitest';
import { readBeside } from '../../../src/core/drafts/check-in-beside';
import { newCheckInDraft } from '../../../src/core/drafts/check-in-draft';
import type { CheckInDraft } from '../../../src/core/log/check-in';
import { momentAtClock } from '../../support/records';
import { draftContextAt } from './draft-parts';

const context = draftContextAt();
const draft = (changes: Partial<CheckInDraft>): CheckInDraft => ({
  ...newCheckInDraft(context),
  ...changes,
});
const read = (changes: Partial<CheckInDraft>, hasNight = false) =>
  readBeside(draft(changes), context, hasNight);

describe('what a check-in notes beside itself', () => {
  test('is nothing while its rows are untouched', () => {
    expect(read({ energy: '4' })).toEqual({ ok: true, value: [] });
  });

  test('is a night of which the length alone is known: no clock time is made up', () => {
    expect(read({ sleepMinutes: '450' })).toEqual({
      ok: true,
      value: [{ kind: 'sleep', entry: { day: context.today, type: 'night', sleptMinutes: 450 } }],
    });
  });

  test('leaves a night alone that is noted already', () => {
    expect(read({ sleepMinutes: '450' }, true)).toEqual({ ok: true, value: [] });
  });

  test('is a drink of water at the time of the check-in, in the unit it was typed in', () => {
    const found = read({ time: '07:30', waterAmount: '8', waterUnit: 'fl-oz' });
    const { at } = momentAtClock(context.today, '07:30', context.zone);
    expect(found).toMatchObject({
      ok: true,
      value: [{ kind: 'drink', entry: { day: context.today, at, ml: 236.59, what: 'water' } }],
    });
  });

  test('names its own row where a number cannot be kept', () => {
    expect(read({ sleepMinutes: '2000', waterAmount: '9000' })).toMatchObject({
      ok: false,
      error: [{ field: 'sleepMinutes' }, { field: 'waterAmount' }],
    });
  });
});
