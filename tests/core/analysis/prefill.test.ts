import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockMedian } from '../../../src/core/analysis/clock-median';
import {
  drinkPrefill,
  drinkPresets,
  massagePrefill,
  sleepPrefill,
  stretchPrefill,
  trainingPrefill,
} from '../../../src/core/analysis/prefill';
import { compareRecords, newestFew, newestOf } from '../../../src/core/analysis/record-order';
import { addDays } from '../../../src/core/day';
import {
  dayOf,
  drink,
  massage,
  momentAtClock,
  nap,
  recordIdOf,
  sleep,
  stretch,
  training,
} from '../../support/records';

const today = dayOf('2026-11-24');

describe('the usual clock time', () => {
  it.each([
    [[1430, 10, 5], 5],
    [[1380, 1390, 1400], 1390],
    [[60], 60],
    [[700, 740], 700],
  ])('of %j is %i', (minutes, usual) => {
    expect(clockMedian(minutes)).toBe(usual);
  });

  it('is unknown of nothing', () => {
    expect(clockMedian([])).toBeUndefined();
  });

  it('turns with the clock: an hour later each night is an hour later', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 1439 }), (times, turn) => {
        const turned = times.map((minute) => (minute + turn) % 1440);
        expect(clockMedian(turned)).toBe(((clockMedian(times) ?? 0) + turn) % 1440);
      }),
    );
  });
});

describe('the order of records', () => {
  it('goes by day, then clock time, then making, and never ties', () => {
    const early = drink('2026-11-24', { at: 1, createdAt: 9, id: recordIdOf(901) });
    const late = drink('2026-11-24', { at: 2, createdAt: 3, id: recordIdOf(902) });
    const twin = drink('2026-11-24', { at: 2, createdAt: 3, id: recordIdOf(903) });
    const older = drink('2026-11-23', { createdAt: 99 });
    expect([twin, early, older, late].sort(compareRecords)).toEqual([older, early, late, twin]);
    expect(newestOf([early, twin, late])).toBe(twin);
    expect(newestFew([early, twin, older, late], 2)).toEqual([twin, late]);
    expect(newestFew([older], 2)).toEqual([older]);
  });
});

describe('a new training', () => {
  it('starts with the last activity and the median minutes of its last five sessions', () => {
    const runs = [90, 40, 45, 50, 60, 300].map((minutes, index) =>
      training(addDays(today, index < 5 ? -1 - index : -20), { minutes }),
    );
    const swim = training('2026-11-01', { activity: 'swim', minutes: 20 });
    expect(trainingPrefill([swim, ...runs])).toEqual({
      activity: 'run',
      name: '',
      minutes: '50',
      regions: ['calf-left', 'calf-right'],
    });
  });

  it('takes the table`s regions where the last session named none', () => {
    const { regions } = trainingPrefill([training('2026-11-01', { regions: [] })]) ?? {};
    expect(regions).toContain('quad-left');
  });
});

describe('a new night', () => {
  it('starts with the usual times of the last fourteen nights, around midnight', () => {
    const night = (ago: number, tried: string) => {
      const day = addDays(today, -ago);
      const date = tried.startsWith('0') ? day : addDays(day, -1);
      return sleep(day, { tried: momentAtClock(date, tried) });
    };
    const nights = [night(1, '23:48'), night(2, '00:12'), night(3, '00:04')];
    const old = Array.from({ length: 20 }, (_, index) => night(20 + index, '20:00'));
    expect(sleepPrefill([...nights, nap('2026-11-24')])).toEqual({
      form: 'full',
      intoBed: '22:30',
      tried: '00:05',
      asleep: '',
      awake: '06:20',
      outOfBed: '06:40',
    });
    expect(sleepPrefill([...nights, ...old])?.tried).toBe('20:00');
    const filled = Array.from({ length: 14 }, (_, index) => night(1 + index, '23:30'));
    expect(sleepPrefill([...filled, ...old])?.tried).toBe('23:30');
  });

  it('starts with the form used last', () => {
    const short = sleep('2026-11-24', {
      tried: undefined,
      asleep: momentAtClock('2026-11-23', '23:00'),
    });
    expect(sleepPrefill([short, sleep('2026-11-23')])?.form).toBe('short');
    const length = sleep('2026-11-24', { tried: undefined, awake: undefined, sleptMinutes: 420 });
    expect(sleepPrefill([length])?.form).toBe('length');
  });
});

describe('other new entries', () => {
  it('start with nothing where there is no history', () => {
    expect([
      trainingPrefill([]),
      sleepPrefill([nap('2026-11-24')]),
      massagePrefill([massage('2026-11-24', { status: 'planned' })]),
      stretchPrefill([]),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect(drinkPresets([])).toEqual([]);
  });

  it('start a massage as the last one by a therapist was', () => {
    const therapist = recordIdOf(5);
    const massages = [
      massage('2026-11-20', { modality: 'self' }),
      massage('2026-11-10', { modality: 'sports', minutes: 45, pressure: undefined, therapist }),
      massage('2026-10-10'),
    ];
    expect(massagePrefill(massages)).toEqual({
      modality: 'sports',
      therapist,
      minutes: '45',
      pressure: '',
    });
  });

  it('start a stretch with the regions of the last', () => {
    const moves = [
      { region: 'quad-left', seconds: 45, stretch: 'standing-quad' },
      { region: 'quad-right', seconds: 60 },
    ] as const;
    expect(stretchPrefill([stretch('2026-11-24', { moves }), stretch('2026-11-23')])).toEqual({
      seconds: { 'quad-left': '45', 'quad-right': '60' },
      stretches: { 'quad-left': 'standing-quad' },
      routine: '',
    });
  });
});

describe('drink presets', () => {
  it('are the drinks had most often, of equals the latest first', () => {
    const drinks = [
      drink('2026-11-20', { ml: 500 }),
      drink('2026-11-21', { ml: 500 }),
      drink('2026-11-20', { ml: 200, what: 'coffee' }),
      drink('2026-11-22', { ml: 300, what: 'other', name: 'Kefir' }),
      drink('2026-11-19', { ml: 100 }),
    ];
    const presets = drinkPresets(drinks);
    expect(presets).toEqual([
      { ml: 500, what: 'water' },
      { ml: 300, what: 'other', name: 'Kefir' },
      { ml: 200, what: 'coffee' },
    ]);
    expect(drinkPresets(drinks.toReversed())).toEqual(presets);
  });

  it('fill a form in the person`s own unit', () => {
    const preset = { ml: 500, what: 'water' } as const;
    expect(drinkPrefill(preset, 'ml')).toEqual({
      amount: '500',
      unit: 'ml',
      what: 'water',
      name: '',
    });
    expect(drinkPrefill(preset, 'fl-oz').amount).toBe('16.9');
  });
});
