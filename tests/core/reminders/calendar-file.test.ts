import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysFrom } from '../../../src/core/day';
import { clockText, wallMoment } from '../../../src/core/moment';
import {
  type CalendarSource,
  calendarFile,
  googleLink,
} from '../../../src/core/reminders/calendar-file';
import { folded, icsText } from '../../../src/core/reminders/ics';
import { plannedOn } from '../../../src/core/reminders/planned';
import { newReminder, type Reminder, usualRules } from '../../../src/core/reminders/reminder';
import { lifeEvent, massage, momentAtClock } from '../../support/records';

const from = '2026-01-05' as Day;
const last = addDays(from, 365);
const source = (changes: Partial<CalendarSource> = {}): CalendarSource => ({
  reminders: [],
  rules: usualRules,
  massages: [],
  events: [],
  from,
  now: Date.parse('2026-01-05T08:00Z'),
  appUrl: 'https://limber.example/',
  isNeutral: false,
  ...changes,
});

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** The wall-clock times a calendar would show from the file, up to `last`. */
function occurrences(text: string): string[] {
  return eventsOf(text)
    .flatMap((found) => {
      const times: string[] = [];
      const iterator = found.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        const time = next.toString().slice(0, 16);
        if (time.slice(0, 10) > last) break;
        times.push(time);
        if (!found.isRecurring()) break;
      }
      return times;
    })
    .sort();
}

const planned = (reminder: Reminder, isFree: (date: Day) => boolean = () => false): string[] =>
  daysFrom(from, last)
    .filter((date) => !isFree(date))
    .flatMap((date) =>
      plannedOn(reminder, date, usualRules.quiet).map((minute) => `${date}T${clockText(minute)}`),
    )
    .sort();

const lunch = { from: 750, to: 795 };
const desk: Reminder = {
  ...newReminder('desk'),
  schedule: { type: 'every', minutes: 45, hours: { from: 540, to: 1050 }, lunch },
};

describe('the calendar file, read by ical.js', () => {
  it.each([
    ['a check-in every morning', newReminder('check-in')],
    ['desk breaks around lunch', desk],
    ['a weekly copy', newReminder('backup')],
  ])('has a year of occurrences as the engine plans them: %s', (_what, reminder) => {
    expect(occurrences(calendarFile(source({ reminders: [reminder] })))).toEqual(planned(reminder));
  });

  it('has them for any schedule', () => {
    const anyReminder = fc
      .record({
        days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
        minutes: fc.integer({ min: 30, max: 180 }),
        begins: fc.integer({ min: 0, max: 1200 }),
      })
      .map(
        ({ days, minutes, begins }): Reminder => ({
          ...newReminder('drinks'),
          days,
          schedule: { type: 'every', minutes, hours: { from: begins, to: begins + 239 } },
        }),
      );
    fc.assert(
      fc.property(anyReminder, (reminder) => {
        const text = calendarFile(source({ reminders: [reminder] }));
        expect(occurrences(text)).toEqual(planned(reminder));
      }),
      { numRuns: 10 },
    );
  });

  it('floats, so that eight stays eight across a clock change', () => {
    const text = calendarFile(source({ reminders: [newReminder('check-in')] }));
    const start = eventsOf(text)[0]?.startDate;
    expect(start?.zone.tzid).toBe('floating');
    const around = occurrences(text).filter((time) => /2026-03-2[89]/.test(time));
    expect(around).toEqual(['2026-03-28T08:00', '2026-03-29T08:00']);
    const [before, after] = around.map(
      (time) => wallMoment(time.slice(0, 10) as Day, 480, 'Europe/Vienna').at,
    );
    expect((after ?? 0) - (before ?? 0)).toBe(23 * 3_600_000);
  });

  it('leaves holidays out', () => {
    const holiday = { day: '2026-07-06', lastDay: '2026-07-17' as Day };
    const events = [lifeEvent(holiday.day, { type: 'holiday', lastDay: holiday.lastDay })];
    const text = calendarFile(source({ reminders: [desk], events }));
    const isFree = (date: Day) => date >= holiday.day && date <= holiday.lastDay;
    expect(occurrences(text)).toEqual(planned(desk, isFree));
  });

  it('carries an alarm at the time and the way back', () => {
    const text = calendarFile(source({ reminders: [newReminder('check-in')] }));
    const [found] = eventsOf(text);
    const alarm = found?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
    expect(found?.component.getFirstPropertyValue('url')).toBe('https://limber.example/#/check-in');
  });

  it('is the same twice, made from the same at the same time', () => {
    expect(calendarFile(source({ reminders: [desk] }))).toBe(
      calendarFile(source({ reminders: [desk] })),
    );
  });

  const holiday = lifeEvent('2026-03-02', { type: 'travel', lastDay: '2026-03-08' as Day });
  it.each([
    ['its days', { reminders: [{ ...desk, days: [1, 3] }] }],
    ['the quiet hours', { rules: { ...usualRules, quiet: { from: 1260, to: 360 } } }],
    ['a pause', { rules: { ...usualRules, pausedUntil: '2026-02-01' as Day } }],
    ['a holiday taken away', { events: [] }],
  ])(
    'updates an earlier import after a change to %s: same UIDs, higher SEQUENCE',
    (_what, change) => {
      const before = source({ reminders: [desk], events: [holiday] });
      const read = (from: CalendarSource) => eventsOf(calendarFile(from));
      const [old, newer] = [read(before), read({ ...before, ...change, now: before.now + 60_000 })];
      expect(newer.map(({ uid }) => uid)).toEqual(old.map(({ uid }) => uid));
      expect(newer.map(({ sequence }) => sequence)).toEqual(
        old.map(({ sequence }) => sequence + 60),
      );
    },
  );

  it('says no more than the name of the app where neutral titles are chosen', () => {
    const reminders = [newReminder('massage'), desk];
    const titles = eventsOf(calendarFile(source({ reminders, isNeutral: true }))).map(
      ({ summary }) => summary,
    );
    expect(new Set(titles)).toEqual(new Set(['Limber']));
  });

  it('has planned massages at their time, and none that is done or past', () => {
    const massages = [
      massage('2026-02-03', { status: 'planned', ...momentAtClock('2026-02-03', '17:30') }),
      massage('2026-02-10', { status: 'planned', at: undefined, offset: undefined }),
      massage('2026-02-01', { status: 'done' }),
      massage('2025-12-01', { status: 'planned' }),
    ];
    expect(occurrences(calendarFile(source({ massages })))).toEqual([
      '2026-02-03T17:30',
      '2026-02-10',
    ]);
  });
});

describe('lines', () => {
  const octets = (line: string) => new TextEncoder().encode(line).length;

  it('are at most 75 octets, and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const value = icsText(text);
        const lines = folded(['SUMMARY', value]).split('\r\n');
        for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}`);
      }),
    );
  });

  it('give back through ical.js the text that went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        const [, , component] = ['', '', folded(['SUMMARY', icsText(`${text},;\\\nend`)])];
        const read = ICAL.parse(`BEGIN:VEVENT\r\n${component}\r\nEND:VEVENT\r\n`);
        expect(new ICAL.Component(read).getFirstPropertyValue('summary')).toBe(`${text},;\\\nend`);
      }),
    );
  });

  it('end with CRLF throughout', () => {
    const text = calendarFile(source({ reminders: [desk] }));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('the Google link', () => {
  it('fills in one weekly event at the first time', () => {
    const link = new URL(googleLink(newReminder('backup'), source()) ?? '');
    expect(link.searchParams.get('dates')).toBe('20260111T170000/20260111T170500');
    expect(link.searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;BYDAY=SU');
  });
});
