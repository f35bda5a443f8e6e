import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/core/import/found';
import { readFound } from '../../../src/core/import/read-found';
import { type Sleep, totalSleepMinutes } from '../../../src/core/log/sleep';
import { contextAt } from '../../support/parse-context';

const activityOf = () => ({ activity: 'run', name: '', regions: [] }) as const;
const context = { ...contextAt('2026-11-24', '12:00', 'Europe/Vienna'), activityOf };
const at = (text: string) => Date.parse(text);

const run = (more: object = {}): Found => ({
  kind: 'training',
  start: { at: at('2026-05-01T07:00Z') },
  seconds: 1800,
  activity: 'Run',
  ...more,
});

function entryOf(found: Found) {
  const read = readFound(found, context);
  return read.ok ? read.value.entry : read.error;
}

describe('a session of a file', () => {
  it('is filed on the clock of the person, or of the zone that the file names', () => {
    expect(entryOf(run())).toMatchObject({ day: '2026-05-01', offset: 120, minutes: 30 });
    const there = run({ start: { at: at('2026-05-01T07:00Z'), zone: '-08:00' } });
    expect(entryOf(there)).toMatchObject({
      day: '2026-04-30',
      offset: -480,
      at: at('2026-05-01T07:00Z'),
    });
  });

  it('after midnight belongs to the day before, as a typed one does', () => {
    const late = run({ start: { wall: at('2026-05-02T00:30Z') } });
    expect(entryOf(late)).toMatchObject({ day: '2026-05-01', at: at('2026-05-01T22:30Z') });
  });

  it('without a time of day has a day alone', () => {
    const entry = entryOf(run({ start: { wall: at('2026-05-02'), dateOnly: true } }));
    expect(entry).toMatchObject({ day: '2026-05-02' });
    expect(entry).not.toHaveProperty('at');
  });

  it('is left out under a minute, over a day, or still to come', () => {
    expect(entryOf(run({ seconds: 40 }))).toMatchObject([
      { field: 'minutes', reason: 'out-of-range' },
    ]);
    expect(entryOf(run({ seconds: 90_000 }))).toMatchObject([{ reason: 'out-of-range' }]);
    expect(entryOf(run({ start: { at: at('2126-01-01') } }))).toMatchObject([
      { reason: 'in-future' },
    ]);
  });

  it('stays without a distance or an energy that cannot be, or that is nought', () => {
    for (const amounts of [
      { meters: 1e9, kcal: 1e9 },
      { meters: 0, kcal: 0 },
    ]) {
      const entry = entryOf(run(amounts));
      expect(entry).toMatchObject({ minutes: 30 });
      expect(entry).not.toHaveProperty('distanceMeters');
      expect(entry).not.toHaveProperty('energyKcal');
    }
  });

  it('keeps its instant to the minute, in any zone', () => {
    const instants = fc.integer({ min: at('1990-01-01'), max: at('2026-11-01') });
    const zones = fc.constantFrom(
      undefined,
      '+05:45',
      '-11:00',
      'Pacific/Apia',
      'America/St_Johns',
    );
    fc.assert(
      fc.property(instants, zones, (start, zone) => {
        const entry = entryOf(run({ start: { at: start, ...(zone && { zone }) } }));
        expect(entry).toMatchObject({ at: Math.floor(start / 60_000) * 60_000 });
      }),
    );
  });
});

describe('a night of a file', () => {
  const night = (more: object = {}): Found => ({
    kind: 'sleep',
    start: { at: at('2026-10-24T21:00Z') },
    end: { at: at('2026-10-25T06:00Z') },
    ...more,
  });

  it('belongs to the morning, and its total is that of the file, over a clock change too', () => {
    const entry = entryOf(night({ asleepSeconds: 8 * 3600 }));
    expect(entry).toMatchObject({ day: '2026-10-25', type: 'night', awakeMinutes: 60 });
    expect('type' in entry && totalSleepMinutes(entry as Sleep)).toBe(480);
  });

  it('that knows the time in bed alone has no total', () => {
    const entry = entryOf(night());
    expect(entry).toMatchObject({ tried: { at: at('2026-10-24T21:00Z') } });
    expect('type' in entry && totalSleepMinutes(entry as Sleep)).toBeUndefined();
  });

  it('that ends before it starts, or lasts a day, is left out', () => {
    const backwards = night({ end: { at: at('2026-10-24T20:00Z') } });
    const endless = night({ end: { at: at('2026-10-26T06:00Z') } });
    for (const found of [backwards, endless]) {
      expect(entryOf(found)).toMatchObject([{ reason: 'ends-before-start' }]);
    }
  });
});
