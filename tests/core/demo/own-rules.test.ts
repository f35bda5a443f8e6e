import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoRecords } from '../../../src/core/demo/demo-records';
import { personas } from '../../../src/core/demo/personas';
import { AFTERNOON, instantsOf, mayLieAhead, options, recordsOf } from './sample-life';
import { problemsOf, typedAgain } from './typed-again';

describe.each(personas)('sample data of the persona %s', (persona) => {
  it('reads back unchanged through every kind`s own form and rules', () => {
    const asked = options(persona);
    for (const each of demoRecords(options(persona))) {
      expect(problemsOf(each, asked)).toEqual([]);
      const { id, createdAt, updatedAt, source, ...entry } = each.record;
      expect(typedAgain(each, asked)).toEqual(entry);
    }
  });

  it.each([
    ['before dawn', '2026-11-24T02:05:00Z', 'Europe/Vienna'],
    ['just after midnight', '2026-11-23T23:20:00Z', 'Europe/Vienna'],
    ['in the night the clocks go forward', '2026-03-29T01:30:00Z', 'Europe/Vienna'],
    ['in the hour that comes twice', '2026-10-25T00:30:00Z', 'Europe/Vienna'],
    ['far east', '2026-11-24T18:00:00Z', 'Pacific/Apia'],
    ['where clocks shift by half an hour', '2026-10-04T03:00:00Z', 'Australia/Lord_Howe'],
    ['on a leap day', '2028-02-29T12:00:00Z', 'America/New_York'],
  ])('holds %s', (_when, instant, zone) => {
    const here = options(persona, { now: Date.parse(instant), zone });
    const made = demoRecords(here);
    for (const each of made) {
      expect(problemsOf(each, here)).toEqual([]);
      if (!mayLieAhead(each)) {
        for (const at of instantsOf(each.record)) expect(at).toBeLessThanOrEqual(here.now);
      }
    }
    expect(recordsOf(made, 'drink').some(({ day }) => day === here.today)).toBe(true);
    expect(recordsOf(made, 'sleep').some(({ day }) => day === here.today)).toBe(true);
  });
});

describe('sample data', () => {
  it('holds for any number of days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...personas),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 23 }),
        (persona, days, hour) => {
          const asked = options(persona, { now: AFTERNOON + hour * 3_600_000, days });
          for (const each of demoRecords(asked)) expect(problemsOf(each, asked)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
