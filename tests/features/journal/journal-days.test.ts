import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import {
  type DaySource,
  groupByDay,
  PAGE_ENTRIES,
  type PageStart,
  pageAbove,
  pageFrom,
} from '../../../src/features/journal/journal-days';
import { dayOf, drink, momentAtClock } from '../../support/records';

const last = dayOf('2026-11-24');

const entry = (day: Day): KindRecord => ({ kind: 'drink', record: drink(day) });
const many = (day: Day, count: number) => Array.from({ length: count }, () => entry(day));

const sourceOf = (entries: readonly KindRecord[]): DaySource => {
  const days = entries.map(({ record }) => record.day).sort();
  return {
    between: async (from, to) =>
      entries.filter(({ record }) => record.day >= from && record.day <= to),
    before: async (day) => days.filter((other) => other < day).at(-1),
    after: async (day) => days.find((other) => other > day),
  };
};

const idsOf = (days: readonly { readonly entries: readonly KindRecord[] }[]) =>
  days.flatMap(({ entries }) => entries.map(({ record }) => record.id));

async function everyPage(source: DaySource): Promise<string[][]> {
  const pages: string[][] = [];
  let start: PageStart | undefined = { day: last, skip: 0 };
  while (start) {
    const page: Awaited<ReturnType<typeof pageFrom>> = await pageFrom(start, source);
    pages.push(idsOf(page.days));
    start = page.earlier;
  }
  return pages;
}

describe('a day', () => {
  test('holds its latest entry first and those without a clock time last', () => {
    const [none, early, late] = [
      entry(last),
      { kind: 'drink', record: drink(last, momentAtClock(last, '08:00')) } as const,
      { kind: 'drink', record: drink(last, momentAtClock(last, '21:00')) } as const,
    ];
    expect(idsOf(groupByDay([none, early, late]))).toEqual([
      late.record.id,
      early.record.id,
      none.record.id,
    ]);
  });
});

describe('pages', () => {
  const counts = fc.array(
    fc.record({ gap: fc.integer({ min: 1, max: 400 }), count: fc.integer({ min: 1, max: 90 }) }),
    { maxLength: 12 },
  );

  test('show every entry once, never more than fit, however the days are filled', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (days) => {
        let day = addDays(last, 1);
        const entries = days.flatMap(({ gap, count }) => {
          day = addDays(day, -gap);
          return many(day, count);
        });
        const pages = await everyPage(sourceOf(entries));
        expect(Math.max(0, ...pages.map(({ length }) => length))).toBeLessThanOrEqual(PAGE_ENTRIES);
        const shown = pages.flat();
        expect(shown).toHaveLength(entries.length);
        expect(new Set(shown).size).toBe(entries.length);
      }),
      { numRuns: 40 },
    );
  });

  test('end with a whole day where the next one does not fit', async () => {
    const [first, second] = [many(last, 30), many(addDays(last, -1), 20)];
    const page = await pageFrom({ day: last, skip: 0 }, sourceOf([...first, ...second]));
    expect(page.days.map(({ entries }) => entries.length)).toEqual([30]);
    expect(page.earlier).toEqual({ day: addDays(last, -1), skip: 0 });
  });

  test('go on within a day that fills more than one', async () => {
    const source = sourceOf(many(last, PAGE_ENTRIES + 5));
    const page = await pageFrom({ day: last, skip: 0 }, source);
    expect(page.earlier).toEqual({ day: last, skip: PAGE_ENTRIES });
    expect((await everyPage(source)).map(({ length }) => length)).toEqual([PAGE_ENTRIES, 5]);
  });
});

describe('the page above a day', () => {
  test('holds what fits between it and that day', async () => {
    const days = Array.from({ length: 30 }, (_, index) => addDays(last, -index));
    const source = sourceOf(days.flatMap((day) => many(day, 10)));
    const above = await pageAbove(addDays(last, -20), source);
    expect(above).toBe(addDays(last, -16));
    const page = await pageFrom({ day: addDays(last, -16), skip: 0 }, source);
    expect(page.days.map(({ day }) => day)).toEqual(
      [-16, -17, -18, -19].map((offset) => addDays(last, offset)),
    );
  });

  test('is the newest one where everything later fits, and none where nothing is', async () => {
    const source = sourceOf([entry(addDays(last, -900)), entry(addDays(last, -3))]);
    expect(await pageAbove(addDays(last, -1000), source)).toBe(addDays(last, -3));
    expect(await pageAbove(addDays(last, -3), source)).toBeUndefined();
  });

  test('begins with a day that alone fills more than a page', async () => {
    const source = sourceOf([...many(addDays(last, -3), 90), entry(last)]);
    expect(await pageAbove(addDays(last, -10), source)).toBe(addDays(last, -3));
  });
});
