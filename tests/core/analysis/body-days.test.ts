import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyDays } from '../../../src/core/analysis/body-days';
import { dailyRegionSoreness } from '../../../src/core/analysis/daily';
import { seriesDays } from '../../../src/core/analysis/series';
import { addDays } from '../../../src/core/day';
import { checkIn, dayOf, massage, stretch } from '../../support/records';

const last = dayOf('2026-03-30');
const span = { first: addDays(last, -3), last };
const nothing = { checkIns: [], massages: [], stretches: [] };

describe('the days of a body', () => {
  it('are all there, and a day nobody wrote on says nothing', () => {
    expect(bodyDays(nothing, span)).toEqual([
      { day: '2026-03-27' },
      { day: '2026-03-28' },
      { day: '2026-03-29' },
      { day: '2026-03-30' },
    ]);
  });

  it('hold the worst of each region over the check-ins that went through the body', () => {
    const checkIns = [
      checkIn('2026-03-29', { soreness: { 'calf-left': 3, 'quad-left': 2 } }),
      checkIn('2026-03-29', { soreness: { 'calf-left': 5 } }),
      checkIn('2026-03-30', { soreness: undefined, energy: 2 }),
      checkIn('2026-03-28'),
    ];
    const days = bodyDays({ ...nothing, checkIns }, span);
    expect(days.map(({ soreness }) => soreness)).toEqual([
      undefined,
      {},
      { 'calf-left': 5, 'quad-left': 2 },
      undefined,
    ]);
  });

  it('tell what was massaged and stretched, but no booking and nothing outside the span', () => {
    const days = bodyDays(
      {
        checkIns: [],
        massages: [
          massage('2026-03-28', { regions: [] }),
          massage('2026-03-29', { regions: ['calf-left'] }),
          massage('2026-03-30', { status: 'planned' }),
          massage('2026-03-01'),
        ],
        stretches: [stretch('2026-03-29'), stretch('2026-03-29')],
      },
      span,
    );
    expect(days).toEqual([
      { day: '2026-03-27' },
      { day: '2026-03-28', massaged: [] },
      {
        day: '2026-03-29',
        massaged: ['calf-left'],
        stretched: ['calf-left', 'calf-right'],
      },
      { day: '2026-03-30' },
    ]);
  });

  it('agree with the line of each region', () => {
    const anyCheckIn = fc.record({
      ago: fc.integer({ min: -1, max: 6 }),
      left: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyCheckIn, { maxLength: 12 }), (typed) => {
        const checkIns = typed.map(({ ago, left }) =>
          checkIn(addDays(last, -ago), {
            soreness: left === undefined ? undefined : { 'calf-left': left },
          }),
        );
        const line = seriesDays(dailyRegionSoreness(checkIns, 'calf-left', span));
        const days = bodyDays({ ...nothing, checkIns }, span);
        expect(
          days.map(({ day, soreness }) => ({
            day,
            value: soreness ? (soreness['calf-left'] ?? 0) : null,
          })),
        ).toEqual(line);
      }),
    );
  });
});
