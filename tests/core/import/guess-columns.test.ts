import { describe, expect, it } from 'vitest';
import type { TableSample } from '../../../src/core/import/column-mapping';
import { guessMapping, isMappable } from '../../../src/core/import/guess-columns';

/** A table as rows of cells, its header first. */
const table = (header: string, ...rows: string[]): TableSample => ({
  header: header.split(';'),
  rows: rows.map((row, index) => ({ row: index + 2, cells: row.split(';') })),
  rowCount: rows.length,
});

const guessed = [
  {
    name: 'a German list of workouts with decimal commas',
    of: table(
      'Datum;Sportart;Dauer;Strecke (km);Kommentar',
      '24.12.2025 18:30;Laufen;45;8,5;schön',
      '25.12.2025;Radfahren;1:30;30,25;',
    ),
    is: {
      kind: 'training',
      columns: { day: 0, activity: 1, duration: 2, distance: 3, note: 4 },
      units: { duration: 'min-h', distance: 'km' },
      decimal: ',',
    },
  },
  {
    name: 'a Spanish one in any order, with the month first',
    of: table(
      'Calorías;Duración (min);Actividad;Fecha;Hora',
      '320;40;Correr;12/31/2025;18:05',
      '200;30;Nadar;01/02/2026;7:10',
    ),
    is: {
      kind: 'training',
      columns: { kcal: 0, duration: 1, activity: 2, day: 3, clock: 4 },
      units: { duration: 'min', kcal: undefined },
      dateOrder: 'month-first',
    },
  },
  {
    name: 'nights by bedtime and waking',
    of: table('Date;Bedtime;Wake up;Rating', '2026-03-01;23:10;06:40;4'),
    is: { kind: 'sleep', columns: { day: 0, bed: 1, end: 2, quality: 3 } },
  },
  {
    name: 'nights by falling asleep, in German',
    of: table('Datum;Eingeschlafen;Aufgewacht', '2026-03-01;23:10;06:40'),
    is: { kind: 'sleep', columns: { day: 0, start: 1, end: 2 } },
  },
  {
    name: 'hours slept a day',
    of: table('Tag;Schlaf', '2026-03-01;7,5', '2026-03-02;6'),
    is: { kind: 'sleep', columns: { day: 0, duration: 1 }, units: { duration: 'h' } },
  },
  {
    name: 'water in litres',
    of: table('when;water', '2026-03-01 08:00;0.3', '2026-03-01 12:00;0.5 l'),
    is: { kind: 'drink', columns: { day: 0, amount: 1 }, units: { amount: 'l' } },
  },
  {
    name: 'massages',
    of: table('Date;Massage;Minutes;Price', '2026-03-01;Deep tissue;60;80'),
    is: { kind: 'massage', columns: { day: 0, modality: 1, duration: 2, price: 3 } },
  },
  {
    name: 'stretches by the part of the body and seconds held',
    of: table('Date;Stretch;Seconds', '2026-03-01;Left calf;60', '2026-03-01;Hamstring;45'),
    is: { kind: 'stretch', columns: { day: 0, region: 1, duration: 2 }, units: { duration: 's' } },
  },
  {
    name: 'a mood diary',
    of: table('Date;Mood;Energy;Stress', '2026-03-01;4;3;2'),
    is: { kind: 'check-in', columns: { day: 0, mood: 1, energy: 2, stress: 3 } },
  },
];

describe('the guess of what columns mean', () => {
  it.each(guessed)('$name', ({ of, is }) => {
    const guess = guessMapping(of);
    const { units, ...rest } = is as typeof is & { units?: object };
    expect(guess).toMatchObject(rest);
    expect(guess.columns).toEqual(is.columns);
    expect({ ...guess.units }).toMatchObject(
      Object.fromEntries(Object.entries(units ?? {}).filter(([, unit]) => unit)),
    );
    expect(isMappable(of, guess)).toBe(true);
  });

  it('keeps to the kind that the person chose', () => {
    const nights = table('Date;Bedtime;Wake up', '2026-03-01;23:10;06:40');
    expect(guessMapping(nights, 'training')).toMatchObject({
      kind: 'training',
      columns: { day: 0 },
    });
  });

  it.each([
    ['no column of dates', table('Name;Score', 'A;1', 'B;2')],
    ['dates beside words alone', table('date;__proto__;constructor', '2024-01-01;x;y')],
  ])('finds no use for a table with %s', (_what, unusable) => {
    expect(isMappable(unusable, guessMapping(unusable))).toBe(false);
  });

  it('takes a thousand columns in its stride', () => {
    const names = Array.from({ length: 1000 }, (_, place) => `Column ${place}`);
    const cells = names.map((_, place) =>
      place === 500 ? '2026-03-01' : 'some words, calf 12:30',
    );
    const wide = table(names.join(';'), ...Array.from({ length: 50 }, () => cells.join(';')));
    const started = performance.now();
    expect(guessMapping(wide).columns.day).toBe(500);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
