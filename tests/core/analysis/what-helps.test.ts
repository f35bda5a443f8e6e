import { describe, expect, it } from 'vitest';
import { type HelpRecords, whatHelps } from '../../../src/core/analysis/what-helps';
import { addDays, type Day } from '../../../src/core/day';
import type { RegionId } from '../../../src/core/regions';
import { checkIn, dayOf, massage, sleep, stretch, training } from '../../support/records';

const FIRST = dayOf('2026-01-01');
const LAST = addDays(FIRST, 99);
const on = (place: number): Day => addDays(FIRST, place);
const span = { first: FIRST, last: LAST };

const none: HelpRecords = {
  checkIns: [],
  massages: [],
  stretches: [],
  trainings: [],
  sleeps: [],
};

const sessionPlaces = [10, 20, 30, 40, 50, 60];

/** The left calf at 5 every day, but 3 on the two days after each session; the neck always at 4. */
const checkIns = Array.from({ length: 100 }, (_, place) => {
  const isEased = sessionPlaces.some((session) => place > session && place <= session + 2);
  const soreness = { 'calf-left': isEased ? 3 : 5, 'neck-front-left': 4 };
  return checkIn(on(place), { soreness });
});

const massages = sessionPlaces.map((place) =>
  massage(on(place), { modality: 'sports', regions: ['calf-left'], at: undefined }),
);
const trainings = checkIns.map(({ day }) => training(day));

const helpOf = (records: Partial<HelpRecords>, about: readonly RegionId[]) =>
  whatHelps({ ...none, checkIns, trainings, ...records }, about, 24, span);

describe('what helps', () => {
  it('finds what followed massages of a region', () => {
    const [help] = helpOf({ massages }, ['calf-left']);
    expect(help).toMatchObject({ kind: 'sports' });
    expect(help?.effect.cases).toHaveLength(6);
    expect(help?.effect.difference?.mean).toBeCloseTo(-2);
  });

  it('counts a massage only for the regions it reached', () => {
    expect(helpOf({ massages }, ['neck-front-left'])).toEqual([]);
  });

  it('reads the worst spot where no region is asked about', () => {
    const [help] = helpOf({ massages }, []);
    expect(help?.effect.difference?.mean).toBeCloseTo(-1);
  });

  it('leaves planned massages and short nights out', () => {
    const planned = massages.map((session) => ({ ...session, status: 'planned' as const }));
    const short = checkIns.map(({ day }) => sleep(day, { sleptMinutes: 419 }));
    expect(helpOf({ massages: planned, sleeps: short }, [])).toEqual([]);
  });

  it('gives a night of 7 h to the day before its morning', () => {
    const [help] = helpOf({ sleeps: [sleep(on(11), { sleptMinutes: 420 })] }, []);
    expect(help).toMatchObject({ kind: 'long-night', effect: { cases: [{ day: on(10) }] } });
  });

  it('calls a day with a check-in and no workout a rest day, never one without a note', () => {
    const rested = trainings.filter(({ day }) => day !== on(30) && day !== on(33));
    const without = checkIns.filter(({ day }) => day !== on(33));
    const [help] = helpOf({ trainings: rested, checkIns: without }, []);
    expect(help).toMatchObject({ kind: 'rest-day', effect: { cases: [{ day: on(30) }] } });
  });

  it('counts a day of two stretches once', () => {
    const twice = [stretch(on(30)), stretch(on(30))];
    const [help] = helpOf({ stretches: twice }, []);
    expect(help?.effect.cases.map(({ day }) => day)).toEqual([on(30)]);
  });

  it('says nothing of an empty log', () => {
    expect(whatHelps(none, [], 24, span)).toEqual([]);
  });
});
