import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dailyDrinks,
  dailyLoad,
  dailyRegionPain,
  dailyRegionSoreness,
  dailySleepHours,
  dailySoreness,
  dailyStretchMinutes,
  recordedDays,
} from '../../../src/core/analysis/daily';
import { sessionLoad } from '../../../src/core/analysis/training-load';
import { addDays } from '../../../src/core/day';
import {
  checkIn,
  dayOf,
  drink,
  lifeEvent,
  massage,
  momentAtClock,
  nap,
  rhythmPlan,
  sleep,
  stretch,
  training,
} from '../../support/records';

const span = { first: dayOf('2026-11-22'), last: dayOf('2026-11-25') };
const [one, two, three] = ['2026-11-22', '2026-11-23', '2026-11-24'] as const;

describe('daily soreness', () => {
  it('is the worst region of the worst check-in of a day', () => {
    const checkIns = [
      checkIn(one, { soreness: { 'calf-left': 3, 'quad-left': 6 } }),
      checkIn(one, { soreness: { 'calf-left': 4 } }),
      checkIn(two, { soreness: {} }),
      checkIn(three, { soreness: undefined, energy: 4 }),
    ];
    expect(dailySoreness(checkIns, span)).toEqual({
      first: span.first,
      values: [6, 0, null, null],
    });
    expect(dailyRegionSoreness(checkIns, 'calf-left', span).values).toEqual([4, 0, null, null]);
  });

  it('leaves out what lies outside its span', () => {
    const checkIns = [
      checkIn('2026-11-21', { soreness: { 'calf-left': 9 } }),
      checkIn('2026-11-26', { soreness: { 'calf-left': 9 } }),
    ];
    expect(dailySoreness(checkIns, span).values).toEqual([null, null, null, null]);
    expect(dailySoreness(checkIns, { first: span.last, last: span.first }).values).toEqual([]);
  });
});

describe('daily pain', () => {
  it('of a region is its worst answer, and unknown where nobody gave one', () => {
    const checkIns = [
      checkIn(one, { pain: { 'calf-left': 3 } }),
      checkIn(one, { pain: { 'calf-left': 5 } }),
      checkIn(two, { pain: { 'calf-right': 8 } }),
      checkIn(three, { pain: { 'calf-left': 0 } }),
    ];
    expect(dailyRegionPain(checkIns, 'calf-left', span).values).toEqual([5, null, 0, null]);
  });
});

describe('training load', () => {
  it('of a session is RPE times minutes', () => {
    expect(sessionLoad({ rpe: 7, minutes: 75 })).toBe(525);
    expect(sessionLoad({ minutes: 75 })).toBeUndefined();
    expect(sessionLoad({ rpe: 0, minutes: 30 })).toBe(0);
  });

  it('of a day adds its sessions up; a logged day without one is rest, an empty one unknown', () => {
    const trainings = [
      training(one, { rpe: 5, minutes: 60 }),
      training(one, { rpe: 2, minutes: 30 }),
    ];
    const recorded = recordedDays([{ kind: 'drink', record: drink(two) }]);
    expect(dailyLoad(trainings, recorded, span).values).toEqual([360, 0, null, null]);
  });

  it('of a session without RPE is unknown, not rest, and counted as such', () => {
    const trainings = [
      training(one, { rpe: undefined }),
      training(two, { rpe: undefined }),
      training(two, { rpe: 5, minutes: 60 }),
    ];
    const recorded = recordedDays(trainings.map((record) => ({ kind: 'training', record })));
    const series = dailyLoad(trainings, recorded, span);
    expect(series.values).toEqual([null, 300, null, null]);
    expect(series.unrated).toEqual([1, 1, 0, 0]);
  });
});

describe('a recorded day', () => {
  it('is one somebody wrote on, not one that a plan, an event or a booking lies on', () => {
    const days = recordedDays([
      { kind: 'plan', record: rhythmPlan(one) },
      { kind: 'event', record: lifeEvent(one) },
      { kind: 'massage', record: massage(one, { status: 'planned' }) },
      { kind: 'massage', record: massage(two) },
      { kind: 'check-in', record: checkIn(three) },
    ]);
    expect([...days]).toEqual([two, three]);
  });
});

describe('daily sleep', () => {
  it('adds naps to the night, in hours', () => {
    const sleeps = [nap(one, { sleptMinutes: 35 }), sleep(one)];
    expect(dailySleepHours(sleeps, span).values[0]).toBeCloseTo((425 + 35) / 60, 10);
  });

  it('is unknown without a night of known length', () => {
    const sleeps = [
      nap(one),
      sleep(two, { fallAsleepMinutes: undefined }),
      sleep(three, { fallAsleepMinutes: undefined }),
      sleep(three),
    ];
    expect(dailySleepHours(sleeps, span).values).toEqual([null, null, null, null]);
  });

  it('is elapsed time in the night the clocks go back', () => {
    const autumn = sleep('2026-10-25', {
      intoBed: undefined,
      tried: undefined,
      fallAsleepMinutes: undefined,
      awakeMinutes: undefined,
      asleep: momentAtClock('2026-10-24', '23:00'),
      awake: momentAtClock('2026-10-25', '07:00'),
    });
    const day = dayOf('2026-10-25');
    expect(dailySleepHours([autumn], { first: day, last: day }).values).toEqual([9]);
  });
});

describe('daily drinks and stretching', () => {
  it('add amounts up; a day without a drink is unknown', () => {
    const drinks = [drink(one), drink(one, { ml: 330 }), drink(three)];
    expect(dailyDrinks(drinks, span).values).toEqual([580, null, 250, null]);
  });

  it('count minutes held; a logged day without stretching is none', () => {
    const recorded = recordedDays([{ kind: 'drink', record: drink(two) }]);
    expect(dailyStretchMinutes([stretch(one)], recorded, span).values).toEqual([2, 0, null, null]);
  });
});

describe('every daily series', () => {
  it('has a value a day and does not depend on the order of entry', () => {
    const someDay = fc.integer({ min: -3, max: 10 }).map((ahead) => addDays(span.first, ahead));
    const someLoad = fc
      .tuple(someDay, fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }))
      .map(([day, rpe]) => training(day, { rpe }));
    fc.assert(
      fc.property(fc.array(someLoad, { maxLength: 20 }), (trainings) => {
        const recorded = recordedDays(trainings.map((record) => ({ kind: 'training', record })));
        const series = dailyLoad(trainings, recorded, span);
        expect(series.values).toHaveLength(4);
        expect(dailyLoad(trainings.toReversed(), recorded, span)).toEqual(series);
      }),
    );
  });
});
