import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { profiles } from '../../../src/core/preferences';
import { type StretchRecords, stretchAdvice } from '../../../src/core/rules/stretching';
import { engine } from '../../support/engine-records';
import { dayOf, safetyAnswer, stretch, stretchingPlan, treatmentPlan } from '../../support/records';

const today = dayOf('2026-11-24');
const plans = [stretchingPlan('2026-01-01', { regions: ['calf-left'] })];

const advice = (records: Partial<StretchRecords>) => stretchAdvice(engine({ plans, ...records }));

/** The left calf, held for so many seconds so many days ago. */
const held = (ago: number, seconds: number) =>
  stretch(addDays(today, -ago), { moves: [{ region: 'calf-left', seconds }] });

const stateAfter = (...stretches: ReturnType<typeof held>[]) => advice({ stretches })[0]?.state;

describe('a region to stretch', () => {
  it('is due, gently, when it never was stretched', () => {
    expect(advice({})).toEqual([
      {
        region: 'calf-left',
        state: 'DUE',
        isGentle: false,
        daysIn7: 0,
        secondsIn7: 0,
        reasons: [
          {
            rule: 'S1',
            basis: 'guideline',
            values: {
              daysIn7: 0,
              secondsIn7: 0,
              aimDays: 2,
              aimSeconds: 120,
              daysSinceLast: 'never',
            },
          },
        ],
      },
    ]);
  });

  it('is due below two days in seven, three days after the last', () => {
    expect(stateAfter(held(2, 300))).toBe('NOT_DUE');
    expect(stateAfter(held(3, 300))).toBe('DUE');
  });

  it('is due below 120 seconds in seven days, however many days they were', () => {
    expect(stateAfter(held(3, 60), held(5, 59))).toBe('DUE');
    expect(stateAfter(held(3, 60), held(5, 60))).toBe('NOT_DUE');
  });

  it('counts the seven days that end today', () => {
    expect(stateAfter(held(4, 60), held(6, 60))).toBe('NOT_DUE');
    expect(stateAfter(held(4, 60), held(7, 60))).toBe('DUE');
  });

  it('counts two sessions of one day as one day', () => {
    expect(stateAfter(held(3, 60), held(3, 60))).toBe('DUE');
  });

  it('ignores other regions and the other side', () => {
    const other = stretch(today, { moves: [{ region: 'calf-right', seconds: 300 }] });
    expect(stateAfter(other)).toBe('DUE');
  });

  it('is blocked by an open sign, for which advice is needed first', () => {
    const safetyAnswers = [safetyAnswer('2026-11-20', { items: ['swollen-leg'] })];
    expect(advice({ safetyAnswers })).toMatchObject([
      { state: 'BLOCKED', reasons: [{ rule: 'X2', values: { item: 'swollen-leg' } }] },
    ]);
  });

  it('is not blocked by a condition, which only massage asks about', () => {
    const safetyAnswers = [
      safetyAnswer('2026-11-20', { question: 'conditions', items: ['condition'] }),
    ];
    expect(advice({ safetyAnswers })[0]?.state).toBe('DUE');
  });
});

describe('the regions to stretch', () => {
  it('are those of the stretching plan and of the home stretches, each once', () => {
    const treatment = treatmentPlan('2026-11-20', { homeRegions: ['chest-left', 'calf-left'] });
    const regions = advice({ plans: [...plans, treatment] }).map(({ region }) => region);
    expect(regions).toEqual(['calf-left', 'chest-left']);
  });

  it.each(profiles)('start from the profile %s, both sides', (profile) => {
    const regions = advice({ plans: [], profile }).map(({ region }) => region);
    expect(regions.length).toBeGreaterThanOrEqual(6);
    expect(regions.filter((region) => region.endsWith('-left'))).toHaveLength(regions.length / 2);
  });

  it('are none without a plan and a profile', () => {
    expect(advice({ plans: [] })).toEqual([]);
  });

  it('come with the neediest first: never stretched, then longest ago', () => {
    const regions = ['calf-left', 'quad-left', 'chest-left', 'glute-left'] as const;
    const moves = (region: (typeof regions)[number]) => ({ moves: [{ region, seconds: 60 }] });
    const stretches = [
      stretch('2026-11-23', moves('calf-left')),
      stretch('2026-11-20', moves('quad-left')),
      stretch('2026-11-10', moves('glute-left')),
    ];
    const found = advice({ stretches, plans: [stretchingPlan('2026-01-01', { regions })] });
    expect(found.map(({ region }) => region)).toEqual([
      'chest-left',
      'glute-left',
      'quad-left',
      'calf-left',
    ]);
  });
});

describe('stretching advice', () => {
  const someStretches = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 5, max: 300 }))
      .map(([ago, seconds]) => held(ago, seconds)),
    { maxLength: 8 },
  );

  it('does not depend on the order of entry', () => {
    fc.assert(
      fc.property(someStretches, (stretches) => {
        expect(advice({ stretches: stretches.toReversed() })).toEqual(advice({ stretches }));
      }),
    );
  });

  it('once due, stays due until the next stretch', () => {
    fc.assert(
      fc.property(someStretches, fc.integer({ min: 1, max: 30 }), (stretches, days) => {
        const stateOn = (ahead: number) =>
          advice({ stretches, today: addDays(today, ahead) })[0]?.state;
        if (stateOn(0) === 'DUE') expect(stateOn(days)).toBe('DUE');
        expect(stateOn(30)).toBe('DUE');
      }),
    );
  });
});
