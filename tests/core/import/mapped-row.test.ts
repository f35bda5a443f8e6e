import { describe, expect, it } from 'vitest';
import type { TableMapping } from '../../../src/core/import/column-mapping';
import { previewRows } from '../../../src/core/import/mapped-preview';
import { rowReader } from '../../../src/core/import/mapped-row';
import { contextAt } from '../../support/parse-context';

const mapping = (
  kind: TableMapping['kind'],
  columns: TableMapping['columns'],
  more: Partial<TableMapping> = {},
): TableMapping => ({
  kind,
  columns,
  units: {},
  dateOrder: 'day-first',
  decimal: '.',
  nightDay: 'evening',
  fixed: {},
  ...more,
});

const read = (told: TableMapping, ...cells: string[]) => rowReader(told)({ row: 2, cells });
const wall = (text: string) => ({ wall: Date.parse(`${text}Z`) });
const date = (day: string) => ({ wall: Date.parse(day), dateOnly: true });

describe('a row of workouts', () => {
  const columns = { day: 0, clock: 1, end: 2, duration: 3, activity: 4, distance: 5, rpe: 6 };
  const told = mapping('training', columns, { units: { duration: 'min', distance: 'mi' } });

  it('is placed by its day and clock, and measured in the units of its columns', () => {
    const cells = ['3/4/2026', '18:05', '', '45', 'Run', '5', '6.5'];
    expect(read(told, ...cells)).toEqual({
      found: {
        kind: 'training',
        start: wall('2026-04-03T18:05'),
        seconds: 2700,
        activity: 'Run',
        meters: 8046.72,
        rpe: 6.5,
      },
      troubles: [],
    });
  });

  it.each([
    ['19:20', 75 * 60],
    ['00:10', 365 * 60],
    ['2026-04-03 19:05', 3600],
  ])('lasts until %s where no length is told', (end, seconds) => {
    const { found } = read(told, '2026-04-03', '18:05', end, '', 'Run', '', '');
    expect(found).toMatchObject({ seconds });
  });

  it('has no length where its clock is missing', () => {
    expect(read(told, '2026-04-03', '', '19:20', '', 'Run', '', '').found).not.toHaveProperty(
      'seconds',
    );
  });

  it('says which cell cannot be read, and keeps the rest', () => {
    expect(read(told, '2026-04-03', '18:05', '', '45', 'Run', '5 parsecs', '11')).toMatchObject({
      found: { seconds: 2700 },
      troubles: [
        { code: 'unreadable-number', field: 'distance' },
        { code: 'unreadable-number', field: 'rpe' },
      ],
    });
  });

  it.each([
    ['30 February', ['30/02/2026', '18:05']],
    ['a clock that is none', ['2026-04-03', '25:99']],
    ['words for a date', ['soon', '']],
  ])('is left out with %s', (_what, cells) => {
    const { found, troubles } = read(told, ...cells);
    expect(found).toBeUndefined();
    expect(troubles).toMatchObject([{ code: 'unreadable-date' }]);
  });

  it('is what the whole table is where no column says it', () => {
    const fixed = mapping('training', { day: 0 }, { fixed: { activity: 'lower-strength' } });
    expect(read(fixed, '2026-04-03').found).toMatchObject({ activity: 'Leg strength' });
  });
});

describe('a row of nights', () => {
  const columns = { day: 0, start: 1, end: 2, duration: 3, quality: 4 };

  it.each([
    ['evening', '23:10', '06:40', '2026-03-01T23:10', '2026-03-02T06:40'],
    ['evening', '00:30', '07:15', '2026-03-02T00:30', '2026-03-02T07:15'],
    ['evening', '14:00', '14:45', '2026-03-01T14:00', '2026-03-01T14:45'],
    ['morning', '23:10', '06:40', '2026-02-28T23:10', '2026-03-01T06:40'],
    ['morning', '00:30', '07:15', '2026-03-01T00:30', '2026-03-01T07:15'],
  ] as const)('dated by its %s runs from %s to %s', (nightDay, start, end, from, to) => {
    const { found } = read(mapping('sleep', columns, { nightDay }), '2026-03-01', start, end);
    expect(found).toMatchObject({ start: wall(from), end: wall(to) });
  });

  it('lasts from falling asleep to waking; from going to bed nobody knows', () => {
    const told = mapping('sleep', { day: 0, bed: 1, start: 2, end: 3 });
    expect(read(told, '2026-03-01', '22:30', '23:00', '06:30').found).toMatchObject({
      start: wall('2026-03-01T23:00'),
      asleepSeconds: 27_000,
    });
    const { found } = read(told, '2026-03-01', '22:30', '', '06:30');
    expect(found).toMatchObject({ start: wall('2026-03-01T22:30') });
    expect(found).not.toHaveProperty('asleepSeconds');
  });

  it.each([
    ['evening', '2026-03-02'],
    ['morning', '2026-03-01'],
  ] as const)('dated by its %s and told by its length alone ends on %s', (nightDay, day) => {
    const told = mapping('sleep', columns, { nightDay, units: { duration: 'h' } });
    expect(read(told, '2026-03-01', '', '', '7.5', '4').found).toEqual({
      kind: 'sleep',
      start: date(day),
      asleepSeconds: 27_000,
      quality: 4,
    });
  });

  it('takes whole moments as they stand, with the zone that they name', () => {
    const told = mapping('sleep', { start: 0, end: 1 });
    expect(read(told, '2026-03-01T22:00:00Z', '2026-03-02 07:00 +0100').found).toMatchObject({
      start: { at: Date.UTC(2026, 2, 1, 22) },
      end: { at: Date.UTC(2026, 2, 2, 6), zone: '+01:00' },
    });
  });

  it('is no night of its length alone where its bedtime cannot be read', () => {
    const told = mapping('sleep', columns, { units: { duration: 'h' } });
    expect(read(told, '2026-03-01', 'late', '', '7.5', '')).toEqual({
      troubles: [{ code: 'unreadable-date', field: 'start' }],
    });
  });
});

describe('a row of', () => {
  it('drinks takes the unit in the cell before that of its column', () => {
    const told = mapping('drink', { day: 0, amount: 1, what: 2 }, { units: { amount: 'ml' } });
    expect(read(told, '2026-03-01 08:00', '0.5 l', 'Kaffee').found).toMatchObject({ ml: 500 });
    expect(read(told, '2026-03-01 08:00', '250', '').found).toMatchObject({ ml: 250 });
    expect(read(told, '2026-03-01 08:00', '-250', '').found).toBeUndefined();
    expect(read(told, '2026-03-01 08:00', '', '').troubles).toEqual([{ code: 'nothing-in-row' }]);
  });

  it('massages finds the regions that a cell names, both sides where it names none', () => {
    const told = mapping('massage', { day: 0, region: 1, modality: 2, pressure: 3 });
    expect(read(told, '2026-03-01', 'left calf, neck', 'Sports massage', '3').found).toMatchObject({
      regions: expect.arrayContaining(['calf-left']),
      pressure: 3,
    });
    expect(read(told, '2026-03-01', 'Calves', '', '').found).toMatchObject({
      regions: ['calf-left', 'calf-right'],
    });
  });

  it('stretches needs a region and a length', () => {
    const told = mapping(
      'stretch',
      { day: 0, region: 1, duration: 2 },
      { units: { duration: 's' } },
    );
    expect(read(told, '2026-03-01', 'calf-left', '45').found).toMatchObject({
      regions: ['calf-left'],
      seconds: 45,
    });
    expect(read(told, '2026-03-01', 'everything', '45').found).toBeUndefined();
    const fixed = { ...told, fixed: { region: 'calf' } };
    expect(read(fixed, '2026-03-01', '', '45').found).toMatchObject({
      regions: ['calf-left', 'calf-right'],
    });
  });

  it('daily ratings turns a scale whose good end is 1', () => {
    const told = mapping(
      'check-in',
      { day: 0, mood: 1, stress: 2 },
      { units: { stress: '1-best' } },
    );
    expect(read(told, '2026-03-01', '4', '2').found).toMatchObject({ mood: 4, stress: 4 });
    expect(read(told, '2026-03-01', '4.5', '9')).toEqual({
      troubles: [
        { code: 'unreadable-number', field: 'mood' },
        { code: 'unreadable-number', field: 'stress' },
      ],
    });
  });

  it.each(['-', 'n/a', 'NULL', '–', ' '])('ratings takes %j for nothing', (nothing) => {
    const told = mapping('check-in', { day: 0, mood: 1, stress: 2 });
    expect(read(told, '2026-03-01', '4', nothing)).toMatchObject({ troubles: [] });
  });

  it.each([
    ['20260301', date('2026-03-01')],
    ['1772352000', { at: 1_772_352_000_000 }],
    ['1772352000000', { at: 1_772_352_000_000 }],
  ])('anything reads the date %s', (text, start) => {
    expect(read(mapping('massage', { day: 0 }), text).found).toMatchObject({ start });
  });
});

describe('the preview', () => {
  it('shows a row as it would be stored, or what its parser refuses', () => {
    const told = mapping(
      'training',
      { day: 0, duration: 1, activity: 2 },
      { units: { duration: 'min' } },
    );
    const rows = [
      { row: 2, cells: ['2026-03-01 18:00', '45', 'Laufen'] },
      { row: 3, cells: ['2027-03-01 18:00', '45', 'Laufen'] },
      { row: 4, cells: ['2026-03-01 18:00', '', 'Laufen'] },
    ];
    expect(previewRows(rows, told, contextAt())).toMatchObject([
      { row: 2, entry: { kind: 'training', entry: { activity: 'run', minutes: 45 } } },
      { row: 3, problem: { field: 'day', reason: 'in-future' } },
      { row: 4, problem: { field: 'minutes', reason: 'required' } },
    ]);
  });
});
