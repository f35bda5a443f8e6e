import { describe, expect, it } from 'vitest';
import { drinkNotes, drinkRanges } from '../../../src/core/rules/drinking';
import { dayOf, drink, momentAtClock } from '../../support/records';

const day = dayOf('2026-11-24');
const drunk = (ml: number, time: string) =>
  drink('2026-11-24', { ml, ...momentAtClock('2026-11-24', time) });

describe('the range of drinks', () => {
  it('is each authority`s own figure where the sex is known', () => {
    expect(drinkRanges({ sex: 'female', age: 25 })).toEqual({
      lowMl: 1600,
      highMl: 2200,
      ranges: [
        { authority: 'EFSA 2010', basis: 'guideline', lowMl: 1600, highMl: 1600 },
        {
          authority: 'IOM 2005',
          basis: 'guideline',
          lowMl: 2200,
          highMl: 2200,
          ages: { from: 19, to: 30 },
        },
      ],
    });
  });

  it('spans both sexes where none is given', () => {
    expect(drinkRanges({ sex: null, age: null })).toMatchObject({ lowMl: 1600, highMl: 3000 });
  });

  it('leaves out an authority whose figures are for other ages', () => {
    expect(drinkRanges({ sex: 'male', age: 31 })).toMatchObject({ lowMl: 2000, highMl: 2000 });
  });

  it('says nothing about children', () => {
    expect(drinkRanges({ sex: 'male', age: 17 })).toBeUndefined();
  });
});

describe('a note about drinking a lot', () => {
  it('comes above five litres in a day, not at five', () => {
    const five = Array.from({ length: 5 }, () => drink('2026-11-24', { ml: 1000 }));
    expect(drinkNotes(five, day)).toEqual([]);
    expect(drinkNotes([...five, drink('2026-11-24', { ml: 1 })], day)).toEqual([
      { rule: 'drinks-in-day', basis: 'app-choice', values: { ml: 5001, limitMl: 5000, day } },
    ]);
  });

  it('comes above 1.4 litres within an hour, in whatever order they were entered', () => {
    const drinks = [drunk(500, '10:59'), drunk(500, '10:30'), drunk(401, '10:00')];
    expect(drinkNotes(drinks, day)).toEqual([
      {
        rule: 'drinks-in-hour',
        basis: 'guideline',
        values: { ml: 1401, limitMl: 1400, from: momentAtClock('2026-11-24', '10:00').at },
      },
    ]);
  });

  it('does not come for the same amount a full hour apart, on another day, or without a time', () => {
    expect(drinkNotes([drunk(1000, '10:00'), drunk(1000, '11:00')], day)).toEqual([]);
    expect(drinkNotes([drunk(2000, '10:00')], dayOf('2026-11-23'))).toEqual([]);
    expect(drinkNotes([drink('2026-11-24', { ml: 2000 })], day)).toEqual([]);
  });
});
