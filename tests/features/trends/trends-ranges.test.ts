import { describe, expect, it } from 'vitest';
import { lastDayEarlier, lastDayLater, spanUpTo } from '../../../src/features/trends/trends-ranges';
import { dayOf } from '../../support/records';

const today = dayOf('2026-11-24');

describe('a range of days', () => {
  it('ends on its last day and holds as many days as it says', () => {
    expect(spanUpTo(today, 30)).toEqual({ first: '2026-10-26', last: '2026-11-24' });
  });

  it('gives way to the one right before it', () => {
    expect(lastDayEarlier(spanUpTo(today, 30))).toBe('2026-10-25');
  });

  it('goes forward by its own length, and follows today from then on', () => {
    expect(lastDayLater(dayOf('2026-09-01'), 30, today)).toBe('2026-10-01');
    expect(lastDayLater(dayOf('2026-10-25'), 30, today)).toBeUndefined();
    expect(lastDayLater(dayOf('2026-11-20'), 30, today)).toBeUndefined();
  });
});
