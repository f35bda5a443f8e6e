import { describe, expect, it } from 'vitest';
import { fixtureReading, reading } from '../support/import-file';
import { zipOf } from '../support/zip-of';

const entriesOf = (read: Awaited<ReturnType<typeof reading>>) =>
  'entries' in read ? read.entries.map(({ entry }) => entry) : [];

describe("a table of Daylio's moods", () => {
  it('gives check-ins with the mood that each word stands for, and nothing else', async () => {
    const read = await fixtureReading('daylio.csv', { 'mood.Lazy': '2' });
    expect(entriesOf(read)).toEqual([
      { day: '2026-05-02', at: Date.parse('2026-05-02T18:10Z'), offset: 120, mood: 5 },
      { day: '2026-05-02', at: Date.parse('2026-05-02T07:05Z'), offset: 120, mood: 2 },
      { day: '2026-05-01', at: Date.parse('2026-05-01T21:30Z'), offset: 120, mood: 3 },
    ]);
  });

  it('asks what each word stands for, and leaves one out that nobody knows', async () => {
    const read = await fixtureReading('daylio.csv');
    expect(read).toMatchObject({
      questions: [
        { id: 'mood', about: 'rad', guess: '5' },
        { id: 'mood', about: 'Lazy', guess: 'leave-out' },
        { id: 'mood', about: 'meh', guess: '3' },
        { id: 'zone' },
      ],
      kinds: { 'check-in': { count: 3, kept: 2 } },
      leftOut: [{ kind: 'check-in', field: 'soreness', reason: 'nothing-recorded', count: 1 }],
    });
  });

  it('keeps the day where the clock cannot be read, and says so', async () => {
    const read = await reading(
      'full_date,date,weekday,time,mood,activities\n2026-05-02,x,x,noonish,good,\nx,x,x,x,good,\n',
    );
    expect(entriesOf(read)).toEqual([{ day: '2026-05-02', mood: 4 }]);
    expect(read).toMatchObject({ warnings: [{ code: 'unreadable-date', rows: [2, 3] }] });
  });

  it('asks about words only, and not about endless ones', async () => {
    const words = ['x'.repeat(41), '', ...Array.from({ length: 70 }, (_, place) => `m${place}`)];
    const read = await reading(
      `full_date,date,weekday,time,mood,activities\n${words.map((word) => `2026-05-02,,,,${word},\n`).join('')}`,
    );
    const asked = 'questions' in read ? read.questions.filter(({ id }) => id === 'mood') : [];
    expect(asked.map(({ about }) => about)).toEqual(words.slice(2, 62));
  });
});

const copy = (changes: object = {}) =>
  JSON.stringify({
    version: 15,
    isReminderOn: false,
    customMoods: [
      { id: 1, custom_name: '', mood_group_id: 1 },
      { id: 5, custom_name: '', mood_group_id: 5 },
      { id: 6, custom_name: 'dögös', mood_group_id: 2 },
    ],
    tags: [{ id: 14, name: 'friends' }],
    dayEntries: [
      // 2023-01-24T10:36:47Z, 2015-05-16T18:00Z and 2023-01-24T08:59:17Z.
      { datetime: 1_674_556_607_764, timeZoneOffset: -18_000_000, mood: 6, tags: [14], note: 'x' },
      { datetime: 1_431_799_200_000, timeZoneOffset: 7_200_000, mood: 5, tags: [], note: '' },
      { datetime: 1_674_550_757_766, mood: 1 },
      { datetime: 1_674_550_757_766, timeZoneOffset: 3_600_000, mood: 99 },
    ],
    ...changes,
  });

const base64 = (text: string) => Buffer.from(text).toString('base64');
const archive = (content: string) =>
  zipOf([
    { name: 'backup.daylio', content },
    { name: 'assets/photos/2023/1/0a1b', content: new Uint8Array([0xff, 0xd8, 0xff, 0, 1]) },
  ]);

describe('a copy that Daylio saved', () => {
  it('has moods in groups and times in zones, so that nothing is asked', async () => {
    const read = await reading(archive(base64(copy())));
    expect(read).toMatchObject({ outcome: 'read', formats: ['daylio'], questions: [] });
    expect(entriesOf(read)).toMatchObject([
      { day: '2023-01-24', at: Date.parse('2023-01-24T10:36Z'), offset: -300, mood: 4 },
      { day: '2015-05-16', at: Date.parse('2015-05-16T18:00Z'), offset: 120, mood: 1 },
      { day: '2023-01-24', at: Date.parse('2023-01-24T08:59Z'), offset: 60, mood: 5 },
    ]);
    expect(read).toMatchObject({ kinds: { 'check-in': { count: 4, kept: 3 } } });
  });

  it('is the same packed, in lines, or unpacked', async () => {
    const read = await reading(copy());
    const inLines = base64(copy()).replace(/.{76}/g, '$&\n');
    for (const content of [archive(base64(copy())), inLines, archive(copy())]) {
      expect(await reading(content)).toEqual(read);
    }
  });

  it.each([
    ['cut off', base64(copy()).slice(0, -41)],
    ['with signs that are no base64', `${base64(copy())}#`],
    ['unpacked and cut off', copy().slice(0, -1)],
  ])('is refused %s', async (_how, content) => {
    expect(await reading(archive(content))).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['no entries', { dayEntries: 'none' }, 'nothing'],
    [
      'an offset that cannot be',
      { dayEntries: [{ datetime: 1e12, timeZoneOffset: 1e300, mood: 1 }] },
      'read',
    ],
    ['a group that is none', { customMoods: [{ id: 5, mood_group_id: 9 }] }, 'read'],
    ['an entry without a time', { dayEntries: [{ mood: 1 }, null, 7] }, 'nothing'],
  ])('is read with %s', async (_what, changes, outcome) => {
    expect(await reading(copy(changes))).toMatchObject({ outcome });
  });
});
