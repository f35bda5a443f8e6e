import { describe, expect, it } from 'vitest';
import { bodyDays } from '../../../src/core/analysis/body-days';
import { dailySoreness } from '../../../src/core/analysis/daily';
import { dailyRating } from '../../../src/core/analysis/signals';
import { helpFacts } from '../../../src/core/analysis/what-helps';
import { lastBodyCheckIn, soreLately } from '../../../src/core/drafts/quick-entries';
import { readFound } from '../../../src/core/import/read-found';
import type { CheckIn } from '../../../src/core/log/check-in';
import { bodyLog } from '../../../src/core/rules/body-log';
import { usualConstants } from '../../../src/core/rules/constants';
import { contextAt } from '../../support/parse-context';
import { checkIn, dayOf, momentAtClock } from '../../support/records';

const today = dayOf('2026-05-03');
const activityOf = () => ({ activity: 'run', name: '', regions: [] }) as const;
const context = { ...contextAt('2026-05-03', '23:00', 'Europe/Vienna'), activityOf };

/** A mood of a diary, as an import stores it. */
function moodAt(start: string, mood: number) {
  const found = { kind: 'check-in', start: { wall: Date.parse(`${start}Z`) }, mood } as const;
  const read = readFound(found, context);
  if (!read.ok) throw new Error('no mood');
  const entry: CheckIn = read.value.entry;
  const source = { type: 'import', importer: 'daylio', batch: 'b', foreignId: start } as const;
  return checkIn(entry.day, { soreness: undefined, ...entry, source });
}

const body = checkIn('2026-05-02', {
  soreness: { 'calf-left': 6 },
  ...momentAtClock('2026-05-02', '08:00'),
});
const moods = [
  moodAt('2026-05-02T07:00', 4),
  moodAt('2026-05-02T22:00', 2),
  moodAt('2026-05-03T09:00', 5),
];
const checkIns = [...moods, body];
const span = { first: dayOf('2026-05-01'), last: today };

describe('a mood alone, from another app', () => {
  it('says nothing of the body: soreness is unknown, not 0', () => {
    for (const mood of moods) expect(mood).not.toHaveProperty('soreness');
    expect(dailySoreness(checkIns, span).values).toEqual([null, 6, null]);
    expect(bodyLog(checkIns, today, usualConstants).days).toMatchObject([
      { day: '2026-05-02', latest: { id: body.id } },
    ]);
    const days = bodyDays({ checkIns, massages: [], stretches: [] }, span);
    expect(days.map(({ soreness }) => soreness)).toEqual([
      undefined,
      { 'calf-left': 6 },
      undefined,
    ]);
  });

  it('is not what "Same as" copies', () => {
    expect(lastBodyCheckIn(checkIns, today)?.id).toBe(body.id);
    expect(lastBodyCheckIn(moods, today)).toBeUndefined();
    expect(soreLately(checkIns, today)).toEqual([['calf-left', 6]]);
  });

  it('is no day of rest, and moves no check-in that sessions are compared with', () => {
    const none = { massages: [], stretches: [], trainings: [], sleeps: [] };
    const facts = helpFacts({ ...none, checkIns }, [], span);
    expect(facts.sessions['rest-day'].map(({ day }) => day)).toEqual(['2026-05-02']);
    expect([...facts.times]).toEqual([['2026-05-02', body.at]]);
  });

  it('of several on a day the lowest counts, as with those typed', () => {
    expect(dailyRating(checkIns, 'mood', span).values).toEqual([null, 2, 5]);
  });
});
