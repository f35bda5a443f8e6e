import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferenceKeys, preferencesFrom, preferenceTable } from '../../src/core/preferences';

const defaults = preferencesFrom([]);

describe('preferences', () => {
  test('start with a day that begins at three, millilitres, kilometres and Monday', () => {
    expect(defaults).toMatchObject({
      profile: null,
      dayStartHour: 3,
      volumeUnit: 'ml',
      distanceUnit: 'km',
      weekStart: 'monday',
      theme: 'system',
      welcomeDone: false,
    });
  });

  test('keep what is stored and understood', () => {
    const stored = [
      { key: 'profile', value: 'desk' },
      { key: 'dayStartHour', value: 0 },
      { key: 'country', value: 'AT' },
      { key: 'snoozedUntil', value: { massage: '2026-12-01' } },
      { key: 'lastCopyAt', value: 1_800_000_000_000 },
    ];
    expect(preferencesFrom(stored)).toEqual({
      ...defaults,
      profile: 'desk',
      dayStartHour: 0,
      country: 'AT',
      snoozedUntil: { massage: '2026-12-01' },
      lastCopyAt: 1_800_000_000_000,
    });
  });

  test.each([
    ['profile', 'astronaut'],
    ['birthYear', 1899],
    ['birthYear', '1980'],
    ['country', 'at'],
    ['country', 'AUT'],
    ['dayStartHour', 13],
    ['dayStartHour', 2.5],
    ['dayStartHour', Number.NaN],
    ['welcomeDone', 'yes'],
    ['snoozedUntil', null],
    ['snoozedUntil', ['2026-12-01']],
    ['snoozedUntil', { massage: 5 }],
    ['lastCopyAt', -1],
    ['quickDrinkMl', 0],
    ['theme', undefined],
  ])('fall back where %s is stored as %j', (key, value) => {
    expect(preferencesFrom([{ key, value }])).toEqual(defaults);
  });

  test('let no foreign key in, not even one of the prototype', () => {
    const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'unknown'];
    const read = preferencesFrom(hostile.map((key) => ({ key, value: { welcomeDone: true } })));
    expect(read).toEqual(defaults);
    expect(Object.keys(read)).toEqual(preferenceKeys);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test('are acceptable values whatever was stored', () => {
    const pair = fc.record({
      key: fc.oneof(fc.constantFrom<string>(...preferenceKeys), fc.string()),
      value: fc.anything(),
    });
    fc.assert(
      fc.property(fc.array(pair), (stored) => {
        const read = preferencesFrom(stored);
        for (const key of preferenceKeys)
          expect(preferenceTable[key].accepts(read[key])).toBe(true);
      }),
    );
  });
});
