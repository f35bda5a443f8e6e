import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { preferencesFrom } from '../../../src/core/preferences';
import {
  constantIds,
  constantOf,
  constantsWith,
  usualConstants,
} from '../../../src/core/rules/constants';
import { massageAdvice } from '../../../src/core/rules/massage';
import { massageFacts } from '../../../src/core/rules/massage-facts';
import { engine, engineToday as today } from '../../support/engine-records';
import { massage } from '../../support/records';

const editable = constantIds.filter((id) => constantOf(id).editable);

describe('the numbers a person may change', () => {
  it('are those science 9.4 names, and only what the app chose', () => {
    expect(editable).toEqual(
      expect.arrayContaining([
        'loadFactor',
        'calmFactor',
        'loadTrigger',
        'calmLoadLow',
        'calmLoadHigh',
        'soonFrom',
        'overdueFrom',
        'soreDays',
        'soreWindow',
        'soreFrom',
        'massageGap',
        'deepMassageGap',
        'sittingNudge',
        'flagZ',
        'shortestInterval',
        'longestInterval',
      ]),
    );
    for (const id of editable) expect(constantOf(id).basis).toBe('app-choice');
  });

  it('start within their own range', () => {
    for (const id of editable) {
      const { value, editable: range } = constantOf(id);
      expect(value).toBeGreaterThanOrEqual(range?.min ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(range?.max ?? Number.NaN);
    }
  });

  it('change one by one; what is unknown, fixed or out of range changes nothing', () => {
    expect(constantsWith({ soreFrom: 5 })).toEqual({ ...usualConstants, soreFrom: 5 });
    const useless = { soreFrom: 11, dueFrom: 2, betterPoints: 0, toString: 1, nonsense: 3 };
    expect(constantsWith(useless)).toEqual(usualConstants);
    expect(constantsWith({ soreFrom: Number.NaN })).toEqual(usualConstants);
  });

  it('keep their order whatever is chosen', () => {
    const someOverrides = fc.record(
      Object.fromEntries(
        editable.map((id) => {
          const { min = 0, max = 0 } = constantOf(id).editable ?? {};
          return [id, fc.double({ min, max, noNaN: true })];
        }),
      ),
    );
    fc.assert(
      fc.property(someOverrides, (overrides) => {
        const chosen = constantsWith(overrides);
        expect(chosen.soonFrom).toBeLessThan(chosen.dueFrom);
        expect(chosen.dueFrom).toBeLessThan(chosen.overdueFrom);
        expect(chosen.calmLoadHigh).toBeLessThan(chosen.loadTrigger);
        expect(chosen.calmLoadLow).toBeLessThanOrEqual(chosen.calmLoadHigh);
        expect(chosen.soreDays).toBeLessThanOrEqual(chosen.soreWindow);
        expect(chosen.shortestInterval).toBeLessThan(chosen.longestInterval);
      }),
    );
  });

  it('reach the rules', () => {
    const records = { profile: 'athlete' as const, massages: [massage(addDays(today, -8))] };
    const state = (overrides: Record<string, number>) =>
      massageAdvice(massageFacts(engine({ ...records, constants: constantsWith(overrides) })))
        .state;
    expect(state({})).toBe('SOON');
    expect(state({ soonFrom: 0.9 })).toBe('NOT_DUE');
  });

  it('are stored as a preference of finite numbers', () => {
    const read = (value: unknown) =>
      preferencesFrom([{ key: 'ruleConstants', value }]).ruleConstants;
    expect(read({ soreFrom: 5 })).toEqual({ soreFrom: 5 });
    for (const foreign of [null, [5], { soreFrom: '5' }, { soreFrom: Number.NaN }, 5]) {
      expect(read(foreign)).toEqual({});
    }
  });
});
