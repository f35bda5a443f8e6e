import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BroughtEntry, planImport } from '../../../src/core/import/import-plan';
import { planReport } from '../../../src/core/import/plan-report';
import type { KindEntry, KindRecord } from '../../../src/core/log/kinds';
import { momentAt } from '../../../src/core/moment';
import {
  checkIn,
  dayOf,
  drink,
  massage,
  momentAtClock,
  nap,
  sleep,
  training,
} from '../../support/records';

const DAY = '2026-05-01';

/** An entry of a file, named by its start and size as imports name it. */
const brought = (
  { kind, entry }: KindEntry,
  { file = 0, format = 'strava', name = `${entry.at ?? entry.day} ${kind}` } = {},
): BroughtEntry => ({ kind, entry, file, format, foreignId: name }) as BroughtEntry;

type TrainingChanges = Parameters<typeof training>[1];

const session = (time: string, changes: TrainingChanges = {}): KindEntry => ({
  kind: 'training',
  entry: training(DAY, { ...momentAtClock(DAY, time), rpe: undefined, ...changes }),
});

/** A record as an import stores it. */
function stored({ kind, entry, format, foreignId }: BroughtEntry): KindRecord {
  const meta = { id: `stored ${kind} ${foreignId}`, createdAt: 1, updatedAt: 1 };
  const source = { type: 'import', importer: format, batch: 'import-1', foreignId };
  return { kind, record: { ...entry, ...meta, source } } as KindRecord;
}

const typed = ({ kind, entry }: KindEntry): KindRecord =>
  ({ kind, record: { ...entry, source: { type: 'typed' } } }) as KindRecord;

const counts = (entries: readonly BroughtEntry[], there: readonly KindRecord[]) =>
  planReport(planImport(entries, there)).total;

describe('the plan of an import', () => {
  it('knows what an import before brought, even where the person changed it since', () => {
    const run = brought(session('07:00'));
    const changed = stored(brought(session('19:00', { minutes: 20 }), { name: run.foreignId }));
    expect(counts([run], [stored(run)])).toEqual({ added: 0, known: 1, alike: 0 });
    expect(counts([run], [changed])).toEqual({ added: 0, known: 1, alike: 0 });
  });

  it('takes one workout of three products as one, and the one that tells most', () => {
    const fit = brought(session('07:00', { distanceMeters: 10_000, energyKcal: 640 }), {
      file: 1,
      format: 'fit',
    });
    const entries = [
      brought(session('07:01', { distanceMeters: 10_040 }), { file: 0, format: 'strava' }),
      fit,
      brought(session('07:00', { minutes: 62 }), { file: 2, format: 'apple-health', name: 'a' }),
    ];
    const { added, pairs } = planImport(entries, []);
    expect(added).toEqual([fit]);
    expect(pairs.map(({ brought: { format }, there }) => [format, there])).toEqual([
      ['strava', fit],
      ['apple-health', fit],
    ]);
  });

  it('prefers the sets of a workout and an activity that has a name', () => {
    const lifted = brought(session('07:00', { activity: 'strength', sets: [{ exercise: 'Row' }] }));
    const other = { activity: 'other', name: 'Gym', distanceMeters: 1, energyKcal: 9 } as const;
    const watch = brought(session('07:02', other), { file: 1 });
    expect(planImport([watch, lifted], []).added).toEqual([lifted]);
  });

  it('prefers a whole night to one that was stopped as it began', () => {
    const began = momentAtClock(DAY, '00:10');
    const night = (awake: string, quality?: number): BroughtEntry => {
      const times = { tried: began, awake: momentAtClock(DAY, awake) };
      const rated = quality === undefined ? {} : { quality };
      const entry = { day: dayOf(DAY), type: 'night', ...times, ...rated } as const;
      return brought({ kind: 'sleep', entry }, { name: awake });
    };
    const whole = night('07:00');
    expect(planImport([night('00:10', 5), night('03:00'), whole], []).added).toEqual([whole]);
  });

  it('shows what the person typed beside what is like it, and adds it only if asked', () => {
    const own = typed(session('07:05', { rpe: 7 }));
    const run = brought(session('07:00'));
    const { pairs } = planImport([run], [own]);
    expect(pairs).toMatchObject([{ isWanted: false, brought: run, there: { entry: { rpe: 7 } } }]);
    const [pair] = pairs;
    for (const also of ['all', new Set([pair?.id ?? ''])] as const) {
      expect(planImport([run], [own], { also })).toMatchObject({
        added: [run],
        pairs: [{ isWanted: true }],
      });
    }
    expect(planImport([run], [own], { also: new Set(['another']) }).added).toEqual([]);
  });

  it('lets sample data stand in nobody’s way', () => {
    const run = session('07:00');
    const sample = training(DAY, { ...run.entry, source: { type: 'demo', batch: 'demo' } });
    expect(counts([brought(run)], [{ kind: 'training', record: sample }])).toMatchObject({
      added: 1,
    });
  });

  it('leaves out files and kinds that the person does not want', () => {
    const entries = [
      brought(session('07:00')),
      brought(session('12:00'), { file: 1 }),
      brought({ kind: 'drink', entry: drink(DAY) }, { file: 1 }),
    ];
    expect(planImport(entries, [], { withoutFiles: [1] }).added).toEqual(entries.slice(0, 1));
    expect(planImport(entries, [], { withoutKinds: ['training'] }).added).toEqual(entries.slice(2));
  });

  it('knows a record of Limber’s own table by its own id', () => {
    const own = drink(DAY);
    const back = brought({ kind: 'drink', entry: own }, { name: own.id });
    expect(counts([back], [{ kind: 'drink', record: own }])).toMatchObject({ known: 1, added: 0 });
  });

  it('counts by kind, with the first and last day of what is added', () => {
    const entries = [
      brought({ kind: 'drink', entry: drink('2026-05-03') }, { name: 'b' }),
      brought({ kind: 'drink', entry: drink('2026-05-01') }, { name: 'a' }),
      brought(session('07:00')),
    ];
    expect(planReport(planImport(entries, [typed(session('07:00'))])).kinds).toEqual([
      { kind: 'training', added: 0, known: 0, alike: 1 },
      {
        kind: 'drink',
        added: 2,
        known: 0,
        alike: 0,
        firstDay: dayOf('2026-05-01'),
        lastDay: dayOf('2026-05-03'),
      },
    ]);
  });
});

describe('two entries', () => {
  const night = (from: string, to: string): KindEntry => ({
    kind: 'sleep',
    entry: sleep(DAY, {
      intoBed: undefined,
      tried: undefined,
      outOfBed: undefined,
      asleep: momentAtClock('2026-04-30', from),
      awake: momentAtClock(DAY, to),
    }),
  });
  const napFrom = (time: string): KindEntry => ({
    kind: 'sleep',
    entry: nap(DAY, { asleep: momentAtClock(DAY, time), awake: momentAtClock(DAY, '16:00') }),
  });
  const untimed: KindEntry = {
    kind: 'sleep',
    entry: { day: dayOf(DAY), type: 'night', quality: 4 },
  };
  const water = (time: string, ml = 250): KindEntry => ({
    kind: 'drink',
    entry: drink(DAY, { ...momentAtClock(DAY, time), ml, what: 'water' }),
  });
  const rub = (changes: Parameters<typeof massage>[1]): KindEntry => ({
    kind: 'massage',
    entry: massage(DAY, changes),
  });

  it.each<[string, KindEntry, KindEntry, boolean]>([
    ['one night by ring and watch', night('23:10', '07:05'), night('22:50', '07:20'), true],
    ['a night and half of it', night('23:10', '07:05'), night('23:10', '03:00'), true],
    ['a night of which only the day is known', night('23:10', '07:05'), untimed, true],
    ['a night and a nap of that day', night('23:10', '07:05'), napFrom('15:30'), false],
    ['an untimed night and a nap', untimed, napFrom('15:30'), false],
    ['a glass in the same minute', water('10:00'), water('10:00', 250.4), true],
    ['a glass a minute later', water('10:00'), water('10:01'), false],
    ['another amount', water('10:00'), water('10:00', 330), false],
    ['a massage of the same day', rub({ status: 'done' }), rub({ status: 'done' }), true],
    ['a massage that was only planned', rub({ status: 'planned' }), rub({ status: 'done' }), false],
    [
      'check-ins of one day',
      { kind: 'check-in', entry: checkIn(DAY, { mood: 4 }) },
      { kind: 'check-in', entry: checkIn(DAY, { energy: 2 }) },
      true,
    ],
    ['a drink and a session', water('07:00'), session('07:00'), false],
  ])('%s: told to be one, or not', (_what, own, other, isOne) => {
    expect(counts([brought(other)], [typed(own)]).alike).toBe(isOne ? 1 : 0);
    expect(counts([brought(own)], [typed(other)]).alike).toBe(isOne ? 1 : 0);
  });

  it('of one file are two glasses even in one minute, two devices’ runs are one', () => {
    const twice = (entry: KindEntry) => [brought(entry), brought(entry, { name: 'other' })];
    expect(counts(twice(water('10:00')), [])).toMatchObject({ added: 2 });
    expect(counts(twice(session('10:00')), [])).toMatchObject({ added: 1, alike: 1 });
  });
});

describe('any files', () => {
  const start = Date.parse(`${DAY}T00:00Z`);
  const anyTime = fc.integer({ min: 0, max: 600 }).map((m) => momentAt(start + m * 60_000, 'UTC'));
  const anyEntry: fc.Arbitrary<KindEntry> = fc.oneof(
    fc.tuple(anyTime, fc.integer({ min: 1, max: 180 }), fc.boolean()).map(
      ([at, minutes, isKnown]): KindEntry => ({
        kind: 'training',
        entry: training(DAY, { ...at, minutes, ...(isKnown && { distanceMeters: minutes * 160 }) }),
      }),
    ),
    fc.tuple(anyTime, fc.integer({ min: 1, max: 500 })).map(
      ([asleep, minutes]): KindEntry => ({
        kind: 'sleep',
        entry: {
          day: dayOf(DAY),
          type: minutes > 180 ? 'night' : 'nap',
          asleep,
          awake: momentAt(asleep.at + minutes * 60_000, 'UTC'),
        },
      }),
    ),
    fc
      .tuple(anyTime, fc.constantFrom(200, 250))
      .map(([at, ml]): KindEntry => ({ kind: 'drink', entry: drink(DAY, { ...at, ml }) })),
  );
  const anyBrought = fc
    .array(
      fc.tuple(anyEntry, fc.nat({ max: 3 }), fc.constantFrom('fit', 'strava'), fc.nat({ max: 40 })),
      { maxLength: 40 },
    )
    .map((made) =>
      made.map(([entry, file, format, name]) =>
        brought(entry, { file, format, name: `${entry.kind} ${name}` }),
      ),
    );
  const told = (entries: readonly BroughtEntry[]) =>
    entries.map(({ kind, entry, format }) => JSON.stringify([kind, entry, format])).sort();

  it('imported again add nothing', () => {
    fc.assert(
      fc.property(anyBrought, (entries) => {
        const { added } = planImport(entries, []);
        expect(counts(entries, added.map(stored))).toMatchObject({ added: 0 });
      }),
    );
  });

  it('bring the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyBrought.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
            fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
          ),
        ),
        ([entries, shuffled, order]) => {
          const moved = shuffled.map((one) => ({ ...one, file: order[one.file] ?? one.file }));
          expect(told(planImport(moved, []).added)).toEqual(told(planImport(entries, []).added));
        },
      ),
    );
  });

  it('go each one way, and what is stored stays as it is', () => {
    fc.assert(
      fc.property(anyBrought, anyBrought, (entries, others) => {
        const there = planImport(others, []).added.map(stored);
        const before = JSON.stringify(there);
        const { added, known, alike } = counts(entries, there);
        expect(added + known + alike).toBe(entries.length);
        expect(JSON.stringify(there)).toBe(before);
      }),
    );
  });
});
