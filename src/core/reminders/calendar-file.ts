import { addDays, type Day, daysFrom, weekday } from '../day';
import type { RecordOf } from '../log/kinds';
import { calendarDay, clockText, type Instant, minuteOfDay } from '../moment';
import { pauseOn } from '../rules/calendar-facts';
import { type IcsLine, icsFile, icsText } from './ics';
import { cues } from './notice';
import { isWithin, plannedMinutes } from './planned';
import type { Reminder, ReminderRules } from './reminder';

/** What a calendar file is made from. */
export interface CalendarSource {
  readonly reminders: readonly Reminder[];
  readonly rules: ReminderRules;
  readonly massages: readonly RecordOf<'massage'>[];
  readonly events: readonly RecordOf<'event'>[];
  /** First date of the file. */
  readonly from: Day;
  readonly now: Instant;
  /** The app's address, without its fragment. */
  readonly appUrl: string;
  /** Whether titles say no more than "Limber": a calendar is often read by others. */
  readonly isNeutral: boolean;
}

/** Days ahead for which holidays are taken out (App's choice). */
const EXCEPTION_DAYS = 400;
const MS_PER_SECOND = 1000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const NEUTRAL_TITLE = 'Limber';
/** Length of an event, in minutes (App's choice). */
const EVENT_MINUTES = 5;
const MASSAGE_MINUTES = 60;
const LAST_MINUTE = 1439;
/** Where SEQUENCE starts from: its whole seconds fit 31 bits for 68 years. */
const SEQUENCE_FROM = Date.UTC(2026, 0, 1);

/**
 * Any change makes the newer file win: to a reminder, the quiet hours, a pause, a holiday that was
 * taken away. So the time of making counts (RFC 5545, 3.8.7.4 asks only that it grows).
 */
const sequenceAt = (now: Instant): number =>
  Math.max(0, Math.floor((now - SEQUENCE_FROM) / MS_PER_SECOND));

/** A date and clock time without a zone: it floats with whoever reads it. */
const floating = (date: Day, minute: number): string =>
  `${date.replaceAll('-', '')}T${clockText(minute).replace(':', '')}00`;

const utcStamp = (at: Instant): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Clock times of a reminder that its calendar events stand at. */
export const calendarMinutes = ({ schedule }: Reminder, { quiet }: ReminderRules): number[] =>
  plannedMinutes(schedule).filter((minute) => !isWithin(minute, quiet));

/** The calendar file: an event for each clock time of a reminder and for each planned massage. */
export function calendarFile(source: CalendarSource): string {
  const on = source.reminders.filter(({ isOn, days }) => isOn && days.length > 0);
  return icsFile([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Limber//Reminders//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ...on.flatMap((reminder) =>
      calendarMinutes(reminder, source.rules).flatMap((minute) =>
        reminderEvent(reminder, minute, source),
      ),
    ),
    ...source.massages.filter(isAhead(source.from)).flatMap((item) => massageEvent(item, source)),
    ['END', 'VCALENDAR'],
  ]);
}

const isAhead =
  (from: Day) =>
  ({ status, day }: RecordOf<'massage'>): boolean =>
    status === 'planned' && day >= from;

interface EventParts {
  readonly uid: string;
  readonly title: string;
  readonly href: string;
  readonly when: readonly IcsLine[];
  /** How long before the event the alarm comes, as a duration. */
  readonly alarm: string;
}

function eventLines(parts: EventParts, { now, appUrl, isNeutral }: CalendarSource): IcsLine[] {
  const title = icsText(isNeutral ? NEUTRAL_TITLE : parts.title);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${parts.uid}@limber`],
    ['DTSTAMP', utcStamp(now)],
    ['SEQUENCE', String(sequenceAt(now))],
    ...parts.when,
    ['SUMMARY', title],
    ['URL', `${appUrl}${parts.href}`],
    ['TRANSP', 'TRANSPARENT'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', title],
    ['TRIGGER', parts.alarm],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
  ];
}

/** First date from `from` on that is one of the weekdays. */
function firstDate(from: Day, days: readonly number[]): Day {
  const week = daysFrom(from, addDays(from, 6));
  return week.find((date) => days.includes(weekday(date))) ?? from;
}

function reminderEvent(reminder: Reminder, minute: number, source: CalendarSource): IcsLine[] {
  const { id, kind, days } = reminder;
  const first = firstDate(source.from, days);
  const free = daysFrom(source.from, addDays(source.from, EXCEPTION_DAYS)).filter(
    (date) => days.includes(weekday(date)) && isFree(date, source),
  );
  const byDay = days.map((day) => WEEKDAYS[day]).join(',');
  const { title, href } = cues[kind];
  return eventLines(
    {
      uid: `reminder-${id}-${clockText(minute).replace(':', '')}`,
      title,
      // An event repeats on many days, so it leads to the first day's place.
      href: href(0),
      when: [
        ['DTSTART', floating(first, minute)],
        ['DURATION', `PT${EVENT_MINUTES}M`],
        ['RRULE', `FREQ=WEEKLY;BYDAY=${byDay}`],
        ...free.map((date): IcsLine => ['EXDATE', floating(date, minute)]),
      ],
      alarm: 'PT0S',
    },
    source,
  );
}

/** A date on which no reminder comes: a holiday, an illness, a journey or a pause the person set. */
const isFree = (date: Day, { events, rules }: CalendarSource): boolean =>
  pauseOn(events, date) !== undefined ||
  (rules.pausedUntil !== undefined && date < rules.pausedUntil);

function massageEvent(massage: RecordOf<'massage'>, source: CalendarSource): IcsLine[] {
  const { id, day, at, offset, minutes } = massage;
  const when: IcsLine[] =
    at === undefined
      ? [
          ['DTSTART;VALUE=DATE', day.replaceAll('-', '')],
          ['DURATION', 'P1D'],
        ]
      : [
          ['DTSTART', floating(calendarDate(massage), minuteOfDay({ at, offset: offset ?? 0 }))],
          ['DURATION', `PT${minutes ?? MASSAGE_MINUTES}M`],
        ];
  return eventLines(
    {
      uid: `massage-${id}`,
      title: 'Massage',
      href: `#/record/massage/${id}`,
      when,
      alarm: at === undefined ? 'PT9H' : '-PT1H',
    },
    source,
  );
}

/** The date on the clock of the appointment; a log day may have begun the date before. */
const calendarDate = ({ day, at, offset }: RecordOf<'massage'>): Day =>
  at === undefined ? day : calendarDay({ at, offset: offset ?? 0 });

/** Google's form for one event, as far as a link can say it: no alert and no exceptions. */
export function googleLink(reminder: Reminder, source: CalendarSource): string | undefined {
  const [minute] = calendarMinutes(reminder, source.rules);
  if (minute === undefined || reminder.days.length === 0) return undefined;
  const first = firstDate(source.from, reminder.days);
  const byDay = reminder.days.map((day) => WEEKDAYS[day]).join(',');
  const { title, href } = cues[reminder.kind];
  const query = new Map([
    ['action', 'TEMPLATE'],
    ['text', source.isNeutral ? NEUTRAL_TITLE : title],
    [
      'dates',
      `${floating(first, minute)}/${floating(first, Math.min(minute + EVENT_MINUTES, LAST_MINUTE))}`,
    ],
    ['recur', `RRULE:FREQ=WEEKLY;BYDAY=${byDay}`],
    ['details', `${source.appUrl}${href(0)}`],
  ]);
  const pairs = [...query].map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?${pairs.join('&')}`;
}
