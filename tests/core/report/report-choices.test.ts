import { describe, expect, it } from 'vitest';
import { lastSessionDay, presetSpan } from '../../../src/core/report/report-choices';
import { daysOf } from '../../../src/core/report/report-view';
import { dayOf, massage } from '../../support/records';

const today = dayOf('2026-11-24');
const nothing = { today, lastSession: undefined, own: undefined };

describe('the days of a report', () => {
  it('are 28 or 84 up to today', () => {
    expect(presetSpan('four-weeks', nothing)).toEqual({ first: '2026-10-28', last: today });
    expect(daysOf(presetSpan('three-months', nothing))).toBe(84);
  });

  it('begin with the last massage by somebody else before today', () => {
    const lastSession = lastSessionDay(
      [
        massage('2026-11-10'),
        massage('2026-11-20', { modality: 'self' }),
        massage('2026-11-22', { status: 'planned' }),
        massage(today),
      ],
      today,
    );
    expect(lastSession).toBe('2026-11-10');
    expect(presetSpan('last-session', { ...nothing, lastSession })).toEqual({
      first: '2026-11-10',
      last: today,
    });
  });

  it('are four weeks where there was no massage', () => {
    expect(daysOf(presetSpan('last-session', nothing))).toBe(28);
  });

  it('never go beyond a year, and read ends in the wrong order as one day', () => {
    const long = presetSpan('own', {
      ...nothing,
      own: { first: dayOf('2016-01-01'), last: today },
    });
    expect(daysOf(long)).toBe(366);
    const turned = { first: today, last: dayOf('2026-11-01') };
    expect(daysOf(presetSpan('own', { ...nothing, own: turned }))).toBe(1);
  });
});
