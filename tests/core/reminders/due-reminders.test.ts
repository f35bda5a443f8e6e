import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekday } from '../../../src/core/day';
import {
  calendarDay,
  type Instant,
  logDay,
  MS_PER_MINUTE,
  minuteOfDay,
  momentAt,
  wallMoment,
} from '../../../src/core/moment';
import {
  afterNotToday,
  afterShowing,
  afterSnooze,
  dueReminders,
  type ReminderFacts,
  SNOOZE_MINUTES,
  wantsOtherTime,
} from '../../../src/core/reminders/due-reminders';
import { noticeOf } from '../../../src/core/reminders/notice';
import { isWithin, neverReason, workedHours } from '../../../src/core/reminders/planned';
import {
  newReminder,
  type Reminder,
  reminderKinds,
  type ShownReminders,
  usualRules,
} from '../../../src/core/reminders/reminder';
import { lookAtSitting, type Sitting } from '../../../src/core/reminders/sitting';
import { lifeEvent } from '../../support/records';

const zone = 'Europe/Vienna';
const clock = { zone, dayStartHour: 3 };
const monday = '2026-11-23' as Day;
const facts: ReminderFacts = {
  isMassageDue: true,
  isShareDue: true,
  isCopyDue: true,
  isMovingBlocked: false,
  deskBreak: { minutes: { from: 2, to: 3 } },
  events: [],
};
const at = (date: Day, minute: number) => wallMoment(date, minute, zone).at;

function kindsDue(
  reminders: readonly Reminder[],
  now: Instant,
  changes: { facts?: Partial<ReminderFacts>; shown?: ShownReminders } = {},
) {
  const state = {
    reminders,
    rules: usualRules,
    facts: { ...facts, ...changes.facts },
    shown: changes.shown ?? {},
  };
  return dueReminders(state, { at: now, ...clock }).map(({ kind }) => kind);
}

describe('a reminder at a clock time', () => {
  const morning = newReminder('check-in');
  const eight = at(monday, 480);

  it('is due from its minute on, once', () => {
    expect(kindsDue([morning], eight - 1)).toEqual([]);
    expect(kindsDue([morning], eight)).toEqual(['check-in']);
    const shown = afterShowing({}, ['check-in'], eight);
    expect(kindsDue([morning], eight + 60 * MS_PER_MINUTE, { shown })).toEqual([]);
    expect(kindsDue([morning], at(addDays(monday, 1), 480), { shown })).toEqual(['check-in']);
  });

  it('stays away once the thing is done', () => {
    expect(kindsDue([morning], eight, { facts: { checkInDay: monday } })).toEqual([]);
    expect(kindsDue([morning], eight, { facts: { checkInDay: addDays(monday, -1) } })).toEqual([
      'check-in',
    ]);
  });

  it('comes back ten minutes after it was put off, and offers another time after the second', () => {
    const now = { at: eight, ...clock };
    const once = afterSnooze({}, ['check-in'], now);
    expect(kindsDue([morning], eight + 9 * MS_PER_MINUTE, { shown: once })).toEqual([]);
    expect(kindsDue([morning], eight + 10 * MS_PER_MINUTE, { shown: once })).toEqual(['check-in']);
    expect(wantsOtherTime(once, 'check-in', now)).toBe(false);
    const twice = afterSnooze(once, ['check-in'], now);
    expect(wantsOtherTime(twice, 'check-in', now)).toBe(true);
    expect(wantsOtherTime(twice, 'check-in', { ...now, at: at(addDays(monday, 1), 480) })).toBe(
      false,
    );
  });

  it('stays put off where the clock is read by whole minutes', () => {
    const shown = afterSnooze({}, ['check-in'], { at: eight + 59_000, ...clock });
    expect(kindsDue([morning], eight, { shown })).toEqual([]);
  });

  it('stays away for the rest of the date after "not today"', () => {
    const shown = afterNotToday({}, ['check-in'], { at: eight, ...clock });
    expect(kindsDue([morning], at(monday, 1200), { shown })).toEqual([]);
    expect(kindsDue([morning], at(addDays(monday, 1), 480), { shown })).toEqual(['check-in']);
  });

  it('stays away on holiday', () => {
    const events = [lifeEvent('2026-11-22', { type: 'holiday', lastDay: '2026-11-24' as Day })];
    expect(kindsDue([morning], eight, { facts: { events } })).toEqual([]);
    expect(kindsDue([morning], at('2026-11-25' as Day, 480), { facts: { events } })).toEqual([
      'check-in',
    ]);
  });
});

describe('a reminder by interval', () => {
  const drinks = newReminder('drinks');

  it('counts from the last drink, from the start of the hours before the first', () => {
    expect(kindsDue([drinks], at(monday, 659))).toEqual([]);
    expect(kindsDue([drinks], at(monday, 660))).toEqual(['drinks']);
    const drinkAt = at(monday, 650);
    expect(kindsDue([drinks], at(monday, 700), { facts: { drinkAt } })).toEqual([]);
    expect(kindsDue([drinks], at(monday, 770), { facts: { drinkAt } })).toEqual(['drinks']);
  });

  it('asks nobody to get up who is not known to sit', () => {
    expect(kindsDue([newReminder('desk')], at(monday, 900))).toEqual([]);
  });

  it('says nothing about moving while a warning sign is open', () => {
    const sitting = { sittingSince: at(monday, 540), isMovingBlocked: true };
    const both = [newReminder('desk'), newReminder('stretch')];
    expect(kindsDue(both, at(monday, 1000), { facts: sitting })).toEqual([]);
    expect(
      kindsDue(both, at(monday, 1000), { facts: { ...sitting, isMovingBlocked: false } }),
    ).toEqual(['desk']);
  });
});

const hours = fc
  .tuple(fc.integer({ min: 0, max: 1320 }), fc.integer({ min: 30, max: 720 }))
  .map(([from, length]) => ({ from, to: Math.min(1440, from + length) }));

const anyReminder = fc
  .record({
    kind: fc.constantFrom(...reminderKinds),
    days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 4 }),
    schedule: fc.oneof(
      fc.record({
        type: fc.constant('at' as const),
        minute: fc.integer({ min: 0, max: 1439 }),
      }),
      fc.record(
        {
          type: fc.constant('every' as const),
          minutes: fc.integer({ min: 20, max: 180 }),
          hours,
          lunch: hours,
        },
        { requiredKeys: ['type', 'minutes', 'hours'] },
      ),
    ),
  })
  .map((parts): Reminder => ({ ...newReminder(parts.kind), ...parts }) as Reminder)
  .filter(({ kind, schedule }) => kind !== 'desk' || schedule.type === 'every');

const anyReminders = fc.uniqueArray(anyReminder, {
  minLength: 3,
  maxLength: 6,
  selector: ({ id }) => id,
});

const zones = [
  'Europe/Vienna',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Kathmandu',
  'UTC',
];

/** What happens to the device next: time passes, the machine sleeps, the clock is set, a thing is done. */
const step = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant('tick' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('sleep' as const, 'clock' as const),
      minutes: fc.integer({ min: -90, max: 2000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'snooze' as const,
        'not-today' as const,
        'drink' as const,
        'check-in' as const,
        'move' as const,
      ),
    }),
  },
);

const TICK_MS = 20_000;

/** Each scenario is hundreds of looks: a soak draws more. */
const runs = process.env.SOAK ? {} : { numRuns: 20 };

interface World {
  now: Instant;
  shown: ShownReminders;
  sitting: Sitting | undefined;
  facts: ReminderFacts;
  lastIds: readonly string[];
}

const holiday = { from: '2026-03-30' as Day, to: '2026-03-31' as Day };

const scenario = fc.record({
  reminders: anyReminders,
  zone: fc.constantFrom(...zones),
  // Around the clock changes of both hemispheres.
  start: fc
    .tuple(
      fc.constantFrom('2026-03-08', '2026-03-28', '2026-04-04', '2026-10-24', '2026-11-01'),
      fc.integer({ min: 0, max: 2880 }),
    )
    .map(([day, minute]) => Date.parse(day) + minute * MS_PER_MINUTE),
  steps: fc.array(fc.record({ step, times: fc.integer({ min: 1, max: 240 }) }), {
    minLength: 20,
    maxLength: 40,
  }),
});

/** Every line shown in a scenario, with the world as it was before. */
function play({
  reminders,
  zone: where,
  start,
  steps,
}: typeof scenario extends fc.Arbitrary<infer T> ? T : never) {
  const here = { zone: where, dayStartHour: 3 };
  const world: World = {
    now: start,
    shown: {},
    sitting: undefined,
    facts: {
      ...facts,
      events: [lifeEvent(holiday.from, { type: 'holiday', lastDay: holiday.to })],
    },
    lastIds: [],
  };
  const lines: { due: Reminder[]; before: World }[] = [];
  const look = () => {
    world.sitting = lookAtSitting(world.sitting, world.now);
    world.facts = { ...world.facts, sittingSince: world.sitting.since };
    const due = dueReminders(
      { reminders, rules: usualRules, facts: world.facts, shown: world.shown },
      { at: world.now, ...here },
    );
    if (due.length === 0) return;
    lines.push({ due, before: { ...world } });
    world.lastIds = due.map(({ id }) => id);
    world.shown = afterShowing(world.shown, world.lastIds, world.now);
  };
  for (const { step: next, times } of steps) {
    const now = { at: world.now, ...here };
    if (next.type === 'tick') {
      for (let count = 0; count < times; count++) {
        world.now += TICK_MS;
        look();
      }
      continue;
    }
    if (next.type === 'sleep') world.now += Math.abs(next.minutes) * MS_PER_MINUTE;
    else if (next.type === 'clock') world.now += next.minutes * MS_PER_MINUTE;
    else if (next.type === 'snooze') world.shown = afterSnooze(world.shown, world.lastIds, now);
    else if (next.type === 'not-today') {
      world.shown = afterNotToday(world.shown, world.lastIds, now);
    } else if (next.type === 'drink') world.facts = { ...world.facts, drinkAt: world.now };
    else if (next.type === 'move') {
      world.facts = { ...world.facts, stretchAt: world.now };
      world.sitting = { since: world.now, seenAt: world.now };
    } else {
      const day = calendarDay(momentAt(world.now - 180 * MS_PER_MINUTE, where));
      world.facts = { ...world.facts, checkInDay: day };
    }
    look();
  }
  return { lines, here };
}

describe('over random schedules, zones, clock changes, sleeping machines and clock jumps', () => {
  it('is not silent throughout', () => {
    const shown = fc
      .sample(scenario, { numRuns: 30, seed: 1 })
      .map((drawn) => play(drawn).lines.length);
    expect(shown.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  });

  it('never reminds outside hours, in quiet hours, on other weekdays or on holiday', () => {
    fc.assert(
      fc.property(scenario, (drawn) => {
        for (const { due, before } of play(drawn).lines) {
          const moment = momentAt(before.now, drawn.zone);
          const [date, minute] = [calendarDay(moment), minuteOfDay(moment)];
          expect(isWithin(minute, usualRules.quiet)).toBe(false);
          expect(date >= holiday.from && date <= holiday.to).toBe(false);
          for (const { days, schedule } of due) {
            expect(days).toContain(weekday(date));
            if (schedule.type === 'at') {
              const planned = wallMoment(date, schedule.minute, drawn.zone).at;
              expect(before.now).toBeGreaterThanOrEqual(planned);
            } else {
              const parts = workedHours(schedule.hours, schedule.lunch);
              expect(parts.some((part) => isWithin(minute, part))).toBe(true);
            }
          }
        }
      }),
      runs,
    );
  });

  it('never reminds in a snooze, after "not today", or of what is done', () => {
    fc.assert(
      fc.property(scenario, (drawn) => {
        for (const { due, before } of play(drawn).lines) {
          const date = calendarDay(momentAt(before.now, drawn.zone));
          for (const { id, kind, schedule } of due) {
            const { snoozedUntil, notOn } = before.shown[id] ?? {};
            const left = snoozedUntil === undefined ? 0 : snoozedUntil - before.now;
            // More than ten minutes ahead was written by a clock since set back.
            expect(left > 0 && left <= SNOOZE_MINUTES * MS_PER_MINUTE).toBe(false);
            expect(notOn).not.toBe(date);
            const since = (done: Instant | undefined) => before.now - (done ?? 0);
            if (kind === 'check-in' && before.facts.checkInDay) {
              const today = logDay(momentAt(before.now, drawn.zone), 3);
              expect(before.facts.checkInDay < today).toBe(true);
            }
            if (schedule.type === 'every' && (kind === 'drinks' || kind === 'stretch')) {
              const done = kind === 'drinks' ? before.facts.drinkAt : before.facts.stretchAt;
              expect(since(done)).toBeGreaterThanOrEqual(schedule.minutes * MS_PER_MINUTE);
            }
          }
        }
      }),
      runs,
    );
  });

  it('shows one line at a time, and none twice for the same due time', () => {
    fc.assert(
      fc.property(scenario, (drawn) => {
        for (const { due, before } of play(drawn).lines) {
          const ids = due.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const shown = afterShowing(before.shown, ids, before.now);
          const again = dueReminders(
            { reminders: drawn.reminders, rules: usualRules, facts: before.facts, shown },
            { at: before.now, zone: drawn.zone, dayStartHour: 3 },
          );
          expect(again).toEqual([]);
          const notice = noticeOf(due, monday, facts.deskBreak);
          expect(notice?.ids).toEqual(ids);
        }
      }),
      runs,
    );
  });

  it('is at most one tick late while the machine is awake', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 7 * 60, max: 22 * 60 - 1 }),
        fc.integer({ min: 0, max: 19_999 }),
        (where, minute, phase) => {
          const day = '2026-10-26' as Day;
          const planned = wallMoment(day, minute, where).at;
          const reminder = {
            ...newReminder('backup'),
            days: [1],
            schedule: { type: 'at' as const, minute },
          };
          const state = { reminders: [reminder], rules: usualRules, facts, shown: {} };
          let now = planned - 10 * MS_PER_MINUTE + phase;
          while (dueReminders(state, { at: now, zone: where, dayStartHour: 3 }).length === 0) {
            now += TICK_MS;
            expect(now - planned).toBeLessThanOrEqual(60_000);
          }
          expect(now).toBeGreaterThanOrEqual(planned);
        },
      ),
    );
  });

  it('says exactly one merged line after an absence of any length', () => {
    fc.assert(
      fc.property(
        anyReminders,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 7 * 60, max: 22 * 60 - 1 }),
        (reminders, days, minute) => {
          const back = at(addDays(monday, days), minute);
          const state = { reminders, rules: usualRules, facts, shown: {} };
          const first = dueReminders(state, { at: back, ...clock });
          const shown = afterShowing(
            {},
            first.map(({ id }) => id),
            back,
          );
          const rest = dueReminders({ ...state, shown }, { at: back, ...clock });
          expect(rest).toEqual([]);
          expect(noticeOf(first, monday, facts.deskBreak) === undefined).toBe(first.length === 0);
        },
      ),
    );
  });
});

describe('the reminder to share before a massage', () => {
  it('comes the evening before, and never where nothing is booked or all is shared', () => {
    const evening = at(monday, 1080);
    expect(kindsDue([newReminder('share')], evening)).toEqual(['share']);
    expect(kindsDue([newReminder('share')], evening, { facts: { isShareDue: false } })).toEqual([]);
  });
});

describe('the line', () => {
  it('names everything due at once and opens Today', () => {
    const due = [newReminder('check-in'), newReminder('drinks')];
    expect(noticeOf(due, monday, facts.deskBreak)).toMatchObject({
      ids: ['check-in', 'drinks'],
      text: 'Check in, a drink.',
      href: '#/',
    });
  });

  it('varies by the day without chance', () => {
    const texts = [0, 1, 2, 3].map(
      (days) => noticeOf([newReminder('desk')], addDays(monday, days), facts.deskBreak)?.text,
    );
    expect(new Set(texts).size).toBe(4);
    expect(noticeOf([newReminder('desk')], monday, facts.deskBreak)?.text).toBe(texts[0]);
  });
});

describe('the line for a desk break (rule S4)', () => {
  const desk = [newReminder('desk')];

  it('names the two to three minutes of the rule', () => {
    expect(noticeOf(desk, monday, facts.deskBreak)?.text).toContain('Move for 2 to 3 minutes.');
  });

  it.each([
    ['upper-trap-left', 'neck'],
    ['lower-back-left', 'back'],
  ] as const)('names five minutes and why with a sore %s', (region, part) => {
    const sore = { region, soreness: 4 };
    const text = noticeOf(desk, monday, { minutes: { from: 5, to: 5 }, sore })?.text;
    expect(text).toContain(`Move for 5 minutes: your ${part} was at 4 at the last check-in.`);
  });
});

describe('why a reminder can never come', () => {
  const { quiet } = usualRules;
  const desk = newReminder('desk');
  const hours = (from: number, to: number): Reminder['schedule'] => ({
    type: 'every',
    minutes: 45,
    hours: { from, to },
  });

  it.each([
    ['no day', { ...desk, days: [] }, 'no-days'],
    ['hours shorter than the interval', { ...desk, schedule: hours(540, 570) }, 'too-short'],
    ['hours that end before they begin', { ...desk, schedule: hours(1020, 540) }, 'too-short'],
    ['a time in the quiet hours', { ...desk, schedule: { type: 'at', minute: 1350 } }, 'quiet'],
    ['nothing against it', desk, undefined],
  ] as const)('%s', (_what, reminder, reason) => {
    expect(neverReason(reminder, quiet)).toBe(reason);
  });
});

describe('the sitting clock', () => {
  const since = at(monday, 540);
  it('counts while it is looked at', () => {
    const sitting = lookAtSitting({ since, seenAt: since + 60_000 }, since + 80_000);
    expect(sitting).toEqual({ since, seenAt: since + 80_000 });
  });
  it('takes a gap of more than five minutes for a break', () => {
    const now = since + 30 * MS_PER_MINUTE;
    expect(lookAtSitting({ since, seenAt: since }, now)).toEqual({ since: now, seenAt: now });
  });
  it('keeps what was counted when the clock is set back', () => {
    const seenAt = since + 20 * MS_PER_MINUTE;
    const now = seenAt - 60 * MS_PER_MINUTE;
    expect(lookAtSitting({ since, seenAt }, now)).toEqual({
      since: now - 20 * MS_PER_MINUTE,
      seenAt: now,
    });
  });
});
