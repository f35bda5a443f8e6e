import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COPY_VERSION, type Copy, MAX_COPY_BYTES } from '../../../src/core/backup/copy';
import { parseCopy, recordsAhead, recordsIn } from '../../../src/core/backup/parse-copy';
import { kinds } from '../../../src/core/log/kinds';
import { newReminder } from '../../../src/core/reminders/reminder';
import { err } from '../../../src/core/result';
import { copyText } from '../../support/copy-text';
import {
  checkIn,
  drink,
  massage,
  oneOfEachKind,
  recordIdOf,
  therapist,
} from '../../support/records';
import { context } from '../log/form-parts';
import { anyContent } from './any-content';

const header = { exportedAt: context.now, app: '0.1.0', unreadable: [] };
const emptyContent = {
  records: {},
  preferences: {},
  drafts: [],
  routines: [],
  reminders: [],
  batches: [],
};

function read(source: string): Copy {
  const copy = parseCopy(source);
  if (!copy.ok) throw new Error(`No copy: ${copy.error.reason}`);
  return copy.value;
}

/** A copy whose parts a test replaces one by one. */
const copyWith = (changes: object) =>
  JSON.stringify({ ...JSON.parse(copyText(emptyContent, header)), ...changes });

const drinks = (...rows: unknown[]) => read(copyWith({ records: { drink: rows } }));

describe('a copy', () => {
  test('reads back as everything that was written, whatever the records hold', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const copy = read(copyText(content, header));
        expect(copy.broken).toEqual([]);
        expect(copy.content).toEqual(content);
        expect(copy.exportedAt).toBe(header.exportedAt);
      }),
      { numRuns: 100 },
    );
  });

  test('holds one of each kind and counts them', () => {
    const records = Object.fromEntries(
      oneOfEachKind('2026-11-24').map(({ kind, record }) => [kind, [record]]),
    );
    const copy = read(copyText({ ...emptyContent, records }, header));
    expect(copy.content.records).toEqual(records);
    expect(recordsIn(copy.content)).toBe(kinds.length);
  });

  test('keeps records of days to come: the clock may have been wrong', () => {
    const future = checkIn('2031-05-05', { energy: 3 });
    const copy = read(copyWith({ records: { 'check-in': [future] } }));
    expect(copy.content.records['check-in']).toEqual([future]);
  });

  test('counts the records that were changed on days to come, beyond what time zones explain', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const changed = (updatedAt: string) =>
      checkIn('2026-11-24', { updatedAt: Date.parse(updatedAt) });
    const records = {
      'check-in': [changed('2026-11-25T11:00:00Z'), changed('2031-05-05T00:00:00Z')],
    };
    expect(recordsAhead(read(copyWith({ records })).content, now)).toBe(1);
  });

  test('says which parts could not be read when it was made', () => {
    const copy = read(copyText(emptyContent, { ...header, unreadable: ['sleep', 'draft'] }));
    expect(copy.unreadable).toEqual(['sleep', 'draft']);
  });

  test('comes with only some of its lists: the others are empty', () => {
    const copy = read(copyWith({ preferences: undefined, drafts: undefined }));
    expect(copy.content.preferences).toEqual({});
    expect(copy.content.drafts).toEqual([]);
    expect(recordsIn(copy.content)).toBe(0);
  });
});

describe('a reminder in a copy', () => {
  test.each([
    ['of an unknown kind', { kind: 'nap' }, 'kind', 'unknown-choice'],
    ['on a day that no week has', { days: [7] }, 'days.0', 'out-of-range'],
    [
      'at a time that no day has',
      { schedule: { type: 'at', minute: 1440 } },
      'schedule.minute',
      'out-of-range',
    ],
  ])('is left out and named: %s', (_what, change, field, reason) => {
    const copy = read(copyWith({ reminders: [{ ...newReminder('check-in'), ...change }] }));
    expect(copy.content.reminders).toEqual([]);
    expect(copy.broken).toMatchObject([{ part: 'reminder', position: 1, field, reason }]);
  });
});

describe('a file that is no copy', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'Dear diary'],
    ['a number', '42'],
    ['a list', '[1, 2]'],
    ['null', 'null'],
    ['JSON of another app', '{"format":"other","version":1}'],
    ['deep nesting', '['.repeat(200_000)],
  ])('is refused: %s', (_what, source) => {
    expect(parseCopy(source)).toEqual(err({ reason: 'not-a-copy' }));
  });

  test('is refused where it ends too early, at whatever place', () => {
    const whole = copyText({ ...emptyContent, records: { drink: [drink('2026-11-24')] } }, header);
    for (let length = 30; length < whole.length; length += 7) {
      expect(parseCopy(whole.slice(0, length))).toEqual(err({ reason: 'damaged' }));
    }
  });

  test.each([
    ['a version in words', { version: 'one' }],
    ['version zero', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['no date', { exportedAt: null }],
    ['a date that is none', { exportedAt: 'yesterday' }],
    ['no records', { records: [] }],
  ])('is refused as damaged: %s', (_what, changes) => {
    expect(parseCopy(copyWith(changes))).toEqual(err({ reason: 'damaged' }));
  });

  test('is refused from a newer version, which is named', () => {
    const version = COPY_VERSION + 1;
    expect(parseCopy(copyWith({ version }))).toEqual(err({ reason: 'newer-version', version }));
  });

  test('is refused unread when it is too large', () => {
    const source = ' '.repeat(MAX_COPY_BYTES + 1);
    expect(parseCopy(source)).toEqual(err({ reason: 'too-large' }));
  });

  test('never makes the reader fail, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.jsonValue(),
        (records, preferences, drafts) => {
          const copy = parseCopy(copyWith({ records, preferences, drafts }));
          expect(copy.ok ? recordsIn(copy.value.content) : 0).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a broken record', () => {
  const good = drink('2026-11-24');

  test('is left out and listed with its kind, place, day and reason; its neighbours stay', () => {
    const copy = drinks(good, { ...drink('2026-11-23'), ml: -5 }, drink('2026-11-22'));
    expect(copy.content.records.drink).toHaveLength(2);
    expect(copy.broken).toEqual([
      { part: 'drink', position: 2, day: '2026-11-23', field: 'ml', reason: 'out-of-range' },
    ]);
  });

  test.each([
    ['a huge number', { ml: 1e308 }, 'ml', 'out-of-range'],
    ['text for a number', { ml: '250' }, 'ml', 'wrong-type'],
    ['null for a number', { ml: null }, 'ml', 'wrong-type'],
    ['an unknown drink', { what: 'mercury' }, 'what', 'unknown-choice'],
    ['a day that is none', { day: '2026-02-30' }, 'day', 'not-a-day'],
    ['a day before all days', { day: '0026-11-24' }, 'day', 'not-a-day'],
    ['a number for a day', { day: 20_261_124 }, 'day', 'not-a-day'],
    ['a name that is no id', { id: '../../etc' }, 'id', 'not-an-id'],
    ['an unknown source', { source: { type: 'magic' } }, 'source.type', 'unknown-choice'],
    ['a source without its batch', { source: { type: 'demo' } }, 'source.batch', 'missing'],
    ['an endless note', { note: 'a'.repeat(10_001) }, 'note', 'too-long'],
    ['an offset of a week', { offset: 10_080 }, 'offset', 'out-of-range'],
  ])('is seen: %s', (_what, change, field, reason) => {
    expect(drinks({ ...good, ...change }).broken).toMatchObject([{ field, reason }]);
  });

  test('is one that lacks what every record has', () => {
    const { createdAt: _, ...rest } = good;
    expect(drinks(rest).broken).toMatchObject([{ field: 'createdAt', reason: 'missing' }]);
  });

  test('is the second of two by the same name, within its kind alone', () => {
    const id = recordIdOf(7);
    const copy = read(
      copyWith({
        records: {
          drink: [drink('2026-11-24', { id }), drink('2026-11-23', { id })],
          massage: [massage('2026-11-24', { id })],
        },
      }),
    );
    expect(copy.content.records.drink.map(({ day }) => day)).toEqual(['2026-11-24']);
    expect(copy.content.records.massage).toHaveLength(1);
    expect(copy.broken).toMatchObject([{ part: 'drink', position: 2, reason: 'duplicate-id' }]);
  });

  test('is a soreness of a region nobody has, or half a point', () => {
    const bad = (soreness: object) =>
      read(copyWith({ records: { 'check-in': [{ ...checkIn('2026-11-24'), soreness }] } })).broken;
    expect(bad({ 'third-arm': 4 })).toMatchObject([{ field: 'soreness.third-arm' }]);
    expect(bad({ 'calf-left': 4.5 })).toMatchObject([{ field: 'soreness.calf-left' }]);
    expect(bad({ 'calf-left': 11 })).toMatchObject([{ field: 'soreness.calf-left' }]);
  });

  test('is a booking link that would run code', () => {
    const row = { ...therapist('2026-11-24'), bookingLink: 'javascript:alert(1)' };
    const copy = read(copyWith({ records: { therapist: [row] } }));
    expect(copy.broken).toMatchObject([{ field: 'bookingLink', reason: 'not-a-link' }]);
  });

  test('can be a whole list, or a kind nobody knows', () => {
    const copy = read(copyWith({ records: { drink: 'all of them', spell: [] } }));
    expect(copy.broken).toMatchObject([
      { part: 'unknown', field: 'spell' },
      { part: 'drink', position: 0, reason: 'wrong-type' },
    ]);
  });

  test('can be a setting: the others stay', () => {
    const copy = read(copyWith({ preferences: { theme: 'plaid', birthYear: 1980, wings: 2 } }));
    expect(copy.content.preferences).toEqual({ birthYear: 1980 });
    expect(copy.broken.map(({ field }) => field)).toEqual(['theme', 'wings']);
  });
});

describe('a hostile file', () => {
  test('reaches no prototype through a record, a setting or a draft', () => {
    const plain = copyText(
      {
        records: { drink: [drink('2026-11-24')] },
        preferences: { welcomeDone: true },
        drafts: [],
        routines: [],
        reminders: [],
      },
      header,
    );
    const evil = plain
      .replace('"ml":', '"__proto__":{"polluted":1},"constructor":{"polluted":1},"ml":')
      .replace('"preferences":{', '"preferences":{"snoozedUntil":{"__proto__":"x","a":"b"},')
      .replace(
        '"drafts":[]',
        '"drafts":[{"id":"a","updatedAt":1,"draft":{"__proto__":{"polluted":1},"day":"x"}}]',
      );
    const { content, broken } = read(evil);
    expect(broken).toEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/polluted|__proto__|constructor/);
    expect(content.preferences.snoozedUntil).toEqual({ a: 'b' });
    expect(content.drafts).toEqual([{ id: 'a', updatedAt: 1, draft: { day: 'x' } }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('brings nothing along that a record does not have', () => {
    const copy = drinks({ ...drink('2026-11-24'), onclick: 'boo', nested: { deep: true } });
    expect(copy.broken).toEqual([]);
    expect(copy.content.records.drink[0]).not.toHaveProperty('onclick');
    expect(copy.content.records.drink[0]).not.toHaveProperty('nested');
  });

  test('brings no draft that nests beyond any form', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`);
    const drafts = [
      { id: 'x', updatedAt: 1, draft: [] },
      { id: 'y', updatedAt: 1, draft: deep },
    ];
    const copy = read(copyWith({ drafts }));
    expect(copy.broken).toMatchObject([{ part: 'draft', position: 1, reason: 'wrong-type' }]);
    expect(JSON.stringify(copy.content.drafts).length).toBeLessThan(200);
  });
});
