import { beforeEach, describe, expect, it } from 'vitest';
import { regionsWorkedBy } from '../../src/core/activities';
import { db } from '../../src/db/db';
import { allRecords } from '../../src/db/records';
import type { FileRead, ReadReport } from '../../src/workers/import-report';
import { type ImportProgress, importTasks } from '../../src/workers/import-tasks';
import { fixtureBytes } from '../support/import-file';
import { contextAt } from '../support/parse-context';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const context = contextAt('2026-11-24', '12:00', 'Europe/Vienna');

interface Given {
  readonly file: Blob;
  readonly name: string;
}

const fixture = (name: string): Given => ({
  file: new Blob([new Uint8Array(fixtureBytes(name))]),
  name,
});

/** A file that counts how often it is opened. */
function countedFile(name: string) {
  const { file } = fixture(name);
  let readings = 0;
  const counted = new Proxy(file, {
    get(blob, key) {
      if (key === 'slice') readings += 1;
      const value = Reflect.get(blob, key, blob);
      return typeof value === 'function' ? value.bind(blob) : value;
    },
  });
  return { given: { file: counted, name }, readings: () => readings };
}

async function reading(...files: readonly Given[]) {
  const told: ImportProgress[] = [];
  const tasks = importTasks((progress) => told.push(progress));
  return { tasks, told, report: await tasks.read({ files, context }) };
}

const readOf = (report: ReadReport, place = 0): FileRead => {
  const file = report.files[place];
  if (!file || !('kinds' in file)) throw new Error(`${file?.name} was not read`);
  return file;
};

describe('reading files', () => {
  it('tells of each what it holds, with samples and never all entries', async () => {
    const { report } = await reading(fixture('strava.csv'), fixture('samsung-water.csv'));
    expect(readOf(report)).toMatchObject({
      outcome: 'read',
      name: 'strava.csv',
      formats: ['strava'],
      kinds: [{ kind: 'training', count: 2, firstDay: '2026-05-23', lastDay: '2026-05-24' }],
    });
    expect(readOf(report).kinds[0]?.samples.map(({ entry }) => entry.day)).toEqual([
      '2026-05-24',
      '2026-05-23',
    ]);
    expect(readOf(report, 1).kinds).toMatchObject([{ kind: 'drink', count: 1 }]);
    expect(readOf(report)).not.toHaveProperty('entries');
  });

  it('names a copy that Limber saved, locked or not, as its own', async () => {
    const copies = ['{"format":"limber-copy","version":1', '{"format":"limber-sealed","version":1'];
    const given = copies.map((text) => ({ file: new Blob([text]), name: 'limber.json' }));
    const { report } = await reading(...given);
    expect(report.files).toMatchObject([
      { outcome: 'refused', reason: 'own-copy' },
      { outcome: 'refused', reason: 'own-copy' },
    ]);
  });

  it('refuses a file that is gone, and takes the others', async () => {
    const gone = new Blob(['x']);
    gone.slice = () => gone;
    gone.stream = () =>
      new ReadableStream({
        start: (controller) => controller.error(new DOMException('', 'NotReadableError')),
      });
    const { report } = await reading({ file: gone, name: 'gone' }, fixture('strava.csv'));
    expect(report.files).toMatchObject([
      { outcome: 'refused', reason: 'unreadable-file' },
      { outcome: 'read' },
    ]);
  });

  it('tells how far it is, by bytes, never less than before, and ends at the whole', async () => {
    const { told } = await reading(
      fixture('apple-health.xml'),
      { file: new Blob([]), name: 'empty' },
      fixture('strava.csv'),
    );
    const overall = told.map((progress) => progress.overall);
    expect(overall).toEqual(overall.toSorted((a, b) => a - b));
    expect(overall.at(-1)).toBe(1);
    expect(new Set(told.map(({ file }) => file))).toEqual(new Set([0, 1, 2]));
  });
});

describe('answers', () => {
  it('are asked once for files that ask the same, and read the times anew without the file', async () => {
    const { given, readings } = countedFile('garmin-activities.csv');
    const { tasks, report } = await reading(given, fixture('strava.csv'), fixture('autosleep.csv'));
    const zone = report.questions.find(({ id }) => id === 'zone');
    expect(zone).toMatchObject({ key: 'zone', answer: 'Europe/Vienna', files: [0, 2] });

    const before = readings();
    const answers = [{ files: [0], key: 'zone', value: 'Asia/Tokyo' }];
    const again = await tasks.answer({ answers });
    expect(readings()).toBe(before);
    expect(again.questions.filter(({ id }) => id === 'zone')).toMatchObject([
      { answer: 'Asia/Tokyo', files: [0] },
      { answer: 'Europe/Vienna', files: [2] },
    ]);
    const [run] = readOf(again).kinds[0]?.samples.toReversed() ?? [];
    expect(run?.entry.at).toBe(Date.parse('2026-02-01T09:00+09:00'));
  });

  it('that an importer needs have its file read again, with what it warns of', async () => {
    const { given, readings } = countedFile('garmin-activities.csv');
    const { tasks, report } = await reading(given);
    const meters = ({ kinds }: FileRead) => kinds[0]?.meters ?? 0;
    const before = { readings: readings(), meters: meters(readOf(report)) };
    const answers = [{ files: [0], key: 'distance-unit', value: 'mi' }];
    const again = readOf(await tasks.answer({ answers }));
    expect(readings()).toBeGreaterThan(before.readings);
    expect(meters(again)).toBeGreaterThan(before.meters);
    expect(again.warnings).toEqual(readOf(report).warnings);
  });

  it('give an activity another name and other regions', async () => {
    const { tasks, report } = await reading(
      fixture('strava.csv'),
      fixture('garmin-activities.csv'),
    );
    expect(report.questions.map(({ id }) => id)).not.toContain('activity');
    expect(report.activities).toContainEqual({
      word: 'Lauf',
      guess: 'run',
      activity: 'run',
      regions: regionsWorkedBy('run'),
      count: 1,
    });
    const chosen = { activity: 'hike', regions: ['calf-left'] } as const;
    const again = await tasks.answer({ activities: new Map([['Lauf', chosen]]) });
    expect(again.activities).toContainEqual({ word: 'Lauf', guess: 'run', count: 1, ...chosen });
    await tasks.save({ withoutFiles: [1] });
    expect((await allRecords('training')).map(({ activity }) => activity).sort()).toEqual([
      'cycle',
      'hike',
    ]);
  });
});

describe('saving what was read', () => {
  it('does what the plan told', async () => {
    const { tasks } = await reading(fixture('apple-health.xml'), fixture('samsung-water.csv'));
    const choice = { withoutKinds: ['sleep'] } as const;
    const plan = await tasks.plan(choice);
    expect(plan.total).toEqual({ added: 3, known: 0, alike: 0 });
    expect(await tasks.save(choice)).toMatchObject({ outcome: 'saved', ...plan.total });
    expect(await tasks.plan()).toMatchObject({ total: { added: 1, known: 3 } });
  });

  it('shows what is alike as pairs, of which some may be taken', async () => {
    const strava = fixture('strava.csv');
    const { tasks } = await reading(strava);
    await tasks.save();
    const moved = (await strava.file.text()).replace('12:40:57', '12:42:00');
    await tasks.read({ files: [{ file: new Blob([moved]), name: 'moved' }], context });
    const { total, pairs } = await tasks.plan();
    expect(total).toEqual({ added: 0, known: 1, alike: 1 });
    const [pair] = pairs;
    expect(pair).toMatchObject({
      brought: { format: 'strava', entry: { activity: 'run' } },
      there: { source: { type: 'import', importer: 'strava' } },
    });
    const also = new Set([pair?.id ?? '']);
    expect(await tasks.save({ also })).toMatchObject({ added: 1, alike: 0 });
  });
});
