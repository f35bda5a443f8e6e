import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allClearDraft,
  bodyLeftOpen,
  checkInDraft,
  hasMarks,
  isBodyAnswered,
  newCheckInDraft,
  readCheckIn,
  sameAsDraft,
  warningRegion,
} from '../../../src/core/drafts/check-in-draft';
import {
  lastBodyCheckIn,
  quickAllClear,
  quickSameAs,
  soreLately,
  soreRegions,
} from '../../../src/core/drafts/quick-entries';
import { type CheckIn, dailyRatings, sorenessKinds } from '../../../src/core/log/check-in';
import type { DraftContext } from '../../../src/core/log/entry';
import { regions } from '../../../src/core/regions';
import { known } from '../../../src/core/result';
import { checkIn, dayOf, momentAtClock } from '../../support/records';

const context: DraftContext = {
  now: momentAtClock('2026-11-24', '07:10').at + 42_000,
  today: dayOf('2026-11-24'),
  zone: 'Europe/Vienna',
  dayStartHour: 3,
  volumeUnit: 'ml',
  distanceUnit: 'km',
};

const readingOf = (read: ReturnType<typeof readCheckIn>): CheckIn => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const regionIds = regions.map(({ id }) => id);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const perRegion = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...regionIds), value, { maxKeys: 6, noNullPrototype: true });

const ratings = fc.record(
  Object.fromEntries(
    dailyRatings.map((rating) => [rating, optional(fc.integer({ min: 1, max: 5 }))]),
  ),
);

const anyCheckIn: fc.Arbitrary<CheckIn> = fc
  .tuple(
    fc.record({
      soreness: optional(perRegion(fc.integer({ min: 1, max: 10 }))),
      pain: optional(
        perRegion(fc.integer({ min: 0, max: 10 })).filter((map) => Object.keys(map).length > 0),
      ),
      kinds: optional(
        perRegion(fc.subarray([...sorenessKinds], { minLength: 1 })).filter(
          (map) => Object.keys(map).length > 0,
        ),
      ),
      note: fc.constantFrom('After the hill run', undefined),
    }),
    ratings,
    fc.constantFrom('00:30', '07:10:42', '23:59'),
  )
  .map(([answers, rated, time]) => {
    const { at, offset } = momentAtClock('2026-11-20', time.slice(0, 5));
    return {
      ...known({ ...answers, ...rated }),
      day: time === '00:30' ? dayOf('2026-11-19') : dayOf('2026-11-20'),
      at: time.length > 5 ? at + 42_000 : at,
      offset,
    } as CheckIn;
  })
  .filter((made) => Object.keys(made).length > 3);

describe('the form of a check-in', () => {
  it('shows a stored check-in so that saving it untouched changes nothing', () => {
    fc.assert(
      fc.property(anyCheckIn, (stored) => {
        expect(readingOf(readCheckIn(checkInDraft(stored), context, stored))).toEqual(stored);
      }),
    );
  });

  it('starts with nothing answered, now', () => {
    const draft = newCheckInDraft(context);
    expect(draft).toMatchObject({ day: '2026-11-24', time: '07:10', bodyAnswered: false });
    expect(dailyRatings.map((rating) => draft[rating])).toEqual(['', '', '', '']);
    expect(isBodyAnswered(draft)).toBe(false);
    expect(readCheckIn(draft, context)).toEqual({
      ok: false,
      error: [{ field: 'soreness', reason: 'nothing-recorded' }],
    });
  });

  it('leaves the time of a wished earlier day open', () => {
    expect(newCheckInDraft(context, '2026-11-20')).toMatchObject({ day: '2026-11-20', time: '' });
  });

  it('keeps rows nobody touched out of the record', () => {
    const read = readingOf(readCheckIn({ ...newCheckInDraft(context), energy: '4' }, context));
    expect(read).toEqual({ day: '2026-11-24', ...momentAtClock('2026-11-24', '07:10'), energy: 4 });
  });

  it('reads all clear as an empty map, which is an answer', () => {
    const read = readingOf(readCheckIn({ ...newCheckInDraft(context), ...allClearDraft }, context));
    expect(read.soreness).toEqual({});
  });

  it('counts a region touched and left at 0 as an answer about the body', () => {
    expect(isBodyAnswered({ ...bodyLeftOpen, soreness: { 'calf-left': '0' } })).toBe(true);
    expect(hasMarks({ ...bodyLeftOpen, soreness: { 'calf-left': '0' } })).toBe(false);
  });
});

describe('"Same as"', () => {
  const last = checkIn('2026-11-23', {
    ...momentAtClock('2026-11-23', '07:00'),
    soreness: { 'calf-left': 6, 'hamstring-right': 3 },
    pain: { 'calf-left': 5 },
    kinds: { 'calf-left': ['stiff'] },
    energy: 2,
    note: 'long run',
  });

  it('copies soreness and kinds on their own sides, never pain, ratings or note', () => {
    const draft = { ...newCheckInDraft(context), ...sameAsDraft(last) };
    expect(readingOf(readCheckIn(draft, context))).toEqual({
      day: '2026-11-24',
      ...momentAtClock('2026-11-24', '07:10'),
      soreness: { 'calf-left': 6, 'hamstring-right': 3 },
      kinds: { 'calf-left': ['stiff'] },
    });
  });

  it('with one tap notes the same at this very moment', () => {
    expect(quickSameAs(context, last)).toEqual({
      day: '2026-11-24',
      at: context.now,
      offset: 60,
      soreness: { 'calf-left': 6, 'hamstring-right': 3 },
      kinds: { 'calf-left': ['stiff'] },
    });
  });

  it('of a clear day is all clear', () => {
    expect(quickSameAs(context, checkIn('2026-11-23'))).toEqual(quickAllClear(context));
    expect(quickAllClear(context)).toMatchObject({ soreness: {} });
  });
});

describe('the check-in that "Same as" copies', () => {
  const day = dayOf('2026-11-24');

  it('is the newest that went through the body, of up to three days ago', () => {
    const twoDaysAgo = checkIn('2026-11-22');
    const onlyEnergy = checkIn('2026-11-23', { soreness: undefined, energy: 3 });
    expect(lastBodyCheckIn([onlyEnergy, twoDaysAgo, checkIn('2026-11-21')], day)).toBe(twoDaysAgo);
  });

  it('is none when the last was four days ago, or later than the day asked about', () => {
    expect(lastBodyCheckIn([checkIn('2026-11-20'), checkIn('2026-11-25')], day)).toBeUndefined();
    expect(lastBodyCheckIn([checkIn('2026-11-21')], day)).toBeDefined();
  });

  it('of several on a day is the latest by the clock', () => {
    const morning = checkIn('2026-11-23', momentAtClock('2026-11-23', '07:00'));
    const evening = checkIn('2026-11-23', momentAtClock('2026-11-23', '21:00'));
    expect(lastBodyCheckIn([evening, morning], day)).toBe(evening);
  });
});

it('regions sore in the last three days have their newest score, the sorest first', () => {
  const days = [
    checkIn('2026-11-24', { soreness: { 'calf-left': 4, 'quad-left': 0 } }),
    checkIn('2026-11-21', { soreness: { 'calf-left': 9, 'quad-left': 6 } }),
    checkIn('2026-11-20', { soreness: { 'knee-left': 8 } }),
    checkIn('2026-11-25', { soreness: { 'foot-left': 8 } }),
  ];
  expect(soreLately(days, dayOf('2026-11-24'))).toEqual([
    ['quad-left', 6],
    ['calf-left', 4],
  ]);
});

it('sore regions come the sorest first', () => {
  const sore = checkIn('2026-11-24', { soreness: { 'calf-left': 2, 'knee-right': 7 } });
  expect(soreRegions(sore)).toEqual([
    ['knee-right', 7],
    ['calf-left', 2],
  ]);
});

describe('the safety advice', () => {
  it.each([
    { soreness: { 'calf-left': '9' }, kinds: {} },
    { soreness: { 'calf-left': '3' }, kinds: { 'calf-left': ['stiff', 'sharp'] } },
    { soreness: {}, kinds: { 'calf-left': ['tingling'] } },
  ])('is shown for %j', (body) => {
    expect(warningRegion({ ...bodyLeftOpen, ...body })).toBe('calf-left');
  });

  it('is not shown for an 8 that is tight', () => {
    const body = { soreness: { 'calf-left': '8' }, kinds: { 'calf-left': ['tight'] } };
    expect(warningRegion({ ...bodyLeftOpen, ...body })).toBeUndefined();
  });

  it('stands at one region only', () => {
    const soreness = { 'calf-left': '10', 'upper-trap-right': '9' };
    expect(warningRegion({ ...bodyLeftOpen, soreness })).toBe('upper-trap-right');
  });
});
