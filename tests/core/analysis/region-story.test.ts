import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bodyStory,
  lastCare,
  longestWithoutCare,
  regionStory,
} from '../../../src/core/analysis/region-story';
import { checkIn, dayOf, massage, stretch } from '../../support/records';

const span = { first: dayOf('2026-11-18'), last: dayOf('2026-11-24') };
const nothing = { checkIns: [], massages: [], stretches: [] };

describe('one region', () => {
  test('counts only days on which a check-in went through the body', () => {
    const checkIns = [
      checkIn('2026-11-18', { soreness: { 'calf-left': 6 } }),
      checkIn('2026-11-19'),
      checkIn('2026-11-20', { soreness: undefined, energy: 2 }),
    ];
    const story = regionStory('calf-left', { ...nothing, checkIns }, span);
    expect(story.series.values).toEqual([6, 0, null, null, null, null, null]);
    expect(story).toMatchObject({ daysAnswered: 2, daysSore: 1, worst: 6, mean: 3 });
  });

  test('takes the worst of several check-ins of a day', () => {
    const checkIns = [
      checkIn('2026-11-24', { soreness: { 'calf-left': 3 } }),
      checkIn('2026-11-24', { soreness: { 'calf-left': 7 } }),
      checkIn('2026-11-24'),
    ];
    const story = regionStory('calf-left', { ...nothing, checkIns }, span);
    expect(story).toMatchObject({ daysAnswered: 1, worst: 7, mean: 7 });
  });

  test('says nothing about worst and mean where no day was answered', () => {
    const story = regionStory('calf-left', nothing, span);
    expect(story).toMatchObject({ daysAnswered: 0, daysSore: 0 });
    expect('worst' in story || 'mean' in story).toBe(false);
  });

  test('was cared for by done massages and stretches of its own side, not by booked ones', () => {
    const story = regionStory(
      'calf-left',
      {
        checkIns: [],
        massages: [
          massage('2026-10-01', { regions: ['calf-left'] }),
          massage('2026-10-20', { regions: ['calf-left'], modality: 'self' }),
          massage('2026-11-01', { regions: ['calf-right'] }),
          massage('2026-11-20', { regions: ['calf-left'], status: 'planned' }),
        ],
        stretches: [
          stretch('2026-11-03', { moves: [{ region: 'calf-left', seconds: 30 }] }),
          stretch('2026-11-25', { moves: [{ region: 'calf-left', seconds: 30 }] }),
        ],
      },
      span,
    );
    expect(story).toMatchObject({ lastMassage: '2026-10-20', lastStretch: '2026-11-03' });
    expect(lastCare(story)).toBe('2026-11-03');
    expect(lastCare({ lastMassage: dayOf('2026-11-04') })).toBe('2026-11-04');
    expect(lastCare({})).toBeUndefined();
  });
});

describe('the body', () => {
  const checkIns = [
    checkIn('2026-11-20', { soreness: { 'calf-right': 4, 'lower-back-left': 8 } }),
    checkIn('2026-11-21', { soreness: { 'calf-right': 4 } }),
    checkIn('2026-10-01', { soreness: { 'quad-left': 9 } }),
    checkIn('2026-11-22', { soreness: undefined, energy: 3 }),
  ];

  test('lists what was sore in the span, the worst first, left before right', () => {
    const story = bodyStory({ ...nothing, checkIns }, span);
    expect(story.daysAnswered).toBe(2);
    expect(story.bases.map(({ sides }) => sides.map(({ region }) => region))).toEqual([
      ['lower-back-left', 'lower-back-right'],
      ['calf-left', 'calf-right'],
    ]);
    expect(story.bases[1]?.sides.map(({ daysSore, mean }) => [daysSore, mean])).toEqual([
      [0, 0],
      [2, 4],
    ]);
  });

  test('puts the regions longest without care first, never cared for before all', () => {
    const story = bodyStory(
      {
        checkIns,
        massages: [massage('2026-11-20', { regions: ['lower-back-left'] })],
        stretches: [],
      },
      span,
    );
    expect(longestWithoutCare(story).map(({ region }) => region)).toEqual([
      'calf-right',
      'lower-back-left',
    ]);
  });

  test('is empty without check-ins', () => {
    expect(bodyStory(nothing, span)).toEqual({ daysAnswered: 0, bases: [] });
  });

  test('does not depend on the order of the records', () => {
    const shuffled = fc.shuffledSubarray(checkIns, { minLength: checkIns.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(bodyStory({ ...nothing, checkIns: order }, span)).toEqual(
          bodyStory({ ...nothing, checkIns }, span),
        );
      }),
    );
  });
});
