import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetZone, readTime } from '../../../src/core/import/dates';

const wall = (text: string) => ({ wall: Date.parse(`${text}Z`) });

describe('a time as products write it', () => {
  it.each([
    ['2026-03-01 10:00:00', wall('2026-03-01T10:00:00')],
    ['2026-03-01 7:05:00\u202fPM', wall('2026-03-01T19:05:00')],
    ['5 Mai 2026, 07:30', wall('2026-05-05T07:30')],
    ['30 Jun 2025, 19:56', wall('2025-06-30T19:56')],
    ['15 févr. 2026, 08:00', wall('2026-02-15T08:00')],
    ['5 мая 2026, 07:30', wall('2026-05-05T07:30')],
    ['5 de maio de 2026 07:30', wall('2026-05-05T07:30')],
    ['Jan 1, 2024, 10:00 AM', wall('2024-01-01T10:00')],
    ['05.06.2026, 07:30', wall('2026-06-05T07:30')],
    ['28. 11. 2020 8:12', wall('2020-11-28T08:12')],
    ['2020-01-21 11:00PM', wall('2020-01-21T23:00')],
    ['3. Dezember 2023 um 00:05:07', wall('2023-12-03T00:05:07')],
    ['23 de mayo de 2023 a las 12:40:57 p. m.', wall('2023-05-23T12:40:57')],
    ['23 мая 2023 г., 12:40:57', wall('2023-05-23T12:40:57')],
    ['3 Δεκ 2023, 12:05:07 π.μ.', wall('2023-12-03T00:05:07')],
    ['2023. máj. 23. 12:40:57', wall('2023-05-23T12:40:57')],
    ['2023年12月3日 下午1:05:07', wall('2023-12-03T13:05:07')],
    ['2023. 12. 3. AM 12:05:07', wall('2023-12-03T00:05:07')],
    ['2023년 5월 23일 오후 12:40:57', wall('2023-05-23T12:40:57')],
    ['lun., 30 juin 2014 7:03', wall('2014-06-30T07:03')],
    ['Wed, Oct 15, 2014 6:51 PM', wall('2014-10-15T18:51')],
    ['8th Dec 2021', { ...wall('2021-12-08T00:00'), dateOnly: true }],
    ['2026-04-01', { ...wall('2026-04-01T00:00'), dateOnly: true }],
    ['2026-05-01T18:10:00-03:00', { at: Date.parse('2026-05-01T21:10Z'), zone: '-03:00' }],
    ['2026-05-01T18:10:00.250Z', { at: Date.parse('2026-05-01T18:10:00.250Z') }],
  ])('reads %s', (text, time) => {
    expect(readTime(text)).toEqual(time);
  });

  it('reads slashes as the table does', () => {
    expect(readTime('03/04/26 17:05:00', 'month-first')).toEqual(wall('2026-03-04T17:05'));
    expect(readTime('03/04/2026 17:05', 'day-first')).toEqual(wall('2026-04-03T17:05'));
  });

  it.each([
    '2024-02-30 10:00',
    '0000-00-00 00:00:00',
    '45292.4166',
    '2026-13-01',
    '10:00',
    '',
    '2026-01-01 25:00',
    '2026-01-01 13:00 PM',
    '32 Mai 2026, 10:00',
    '5 Xyz 2026, 10:00',
    '2026-04-01 somewhere 10:00',
    `2026-04-01 ${'t '.repeat(5000)}x`,
  ])('reads no time in "%s"', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it.each([
    ...['en-US', 'en-GB', 'de', 'fr', 'es', 'es-MX', 'it', 'pt-BR', 'pt-PT', 'nl', 'pl', 'sv'],
    ...['da', 'nb', 'fi', 'cs', 'hu', 'ro', 'tr', 'ru', 'uk', 'el', 'ja', 'zh-CN', 'ko'],
  ])('reads what a product writes in %s', (locale) => {
    for (const at of [Date.UTC(2023, 4, 23, 12, 40, 57), Date.UTC(2023, 11, 3, 0, 5, 7)]) {
      for (const dateStyle of ['medium', 'long'] as const) {
        const options = { dateStyle, timeStyle: 'medium', timeZone: 'UTC' } as const;
        const text = new Intl.DateTimeFormat(locale, options).format(at);
        const order = locale === 'en-US' ? 'month-first' : 'day-first';
        expect(readTime(text, order), text).toEqual({ wall: at });
      }
    }
  });

  it('reads every instant that it could have written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(readTime(date.toISOString())).toEqual({ at: date.getTime() });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        readTime(text);
      }),
    );
  });
});

describe('an offset', () => {
  it.each([
    ['UTC-04:00', '-04:00'],
    ['UTC+0100', '+01:00'],
    ['+0530', '+05:30'],
    ['Z', '+00:00'],
    ['Europe/Berlin', undefined],
    ['', undefined],
  ])('%s is %s', (text, zone) => {
    expect(offsetZone(text)).toBe(zone);
  });
});
