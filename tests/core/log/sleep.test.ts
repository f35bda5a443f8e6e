import { describe, expect, test } from 'vitest';
import { parseSleep } from '../../../src/core/log/parse-sleep';
import { type Sleep, type SleepDraft, totalSleepMinutes } from '../../../src/core/log/sleep';
import { minutesBetween } from '../../../src/core/moment';
import { contextAt } from '../../support/parse-context';
import { momentAtClock, nap, sleep } from '../../support/records';
import { plainSleep } from './plain-forms';

const read = (patch: Partial<SleepDraft>, context = contextAt()) =>
  parseSleep({ ...plainSleep, ...patch }, context);

function night(patch: Partial<SleepDraft>, context = contextAt()): Sleep {
  const result = read(patch, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const problemsOf = (patch: Partial<SleepDraft>, context = contextAt()) => {
  const result = read(patch, context);
  return result.ok ? [] : result.error;
};

const example = {
  intoBed: '22:30',
  tried: '22:50',
  fallAsleepMinutes: '15',
  awakeMinutes: '10',
  awake: '06:20',
  outOfBed: '06:40',
};

describe('a night by the diary', () => {
  test('of the example is 490 minutes in bed and 425 asleep', () => {
    const { intoBed, outOfBed, ...rest } = night(example);
    expect(intoBed && outOfBed && minutesBetween(intoBed, outOfBed)).toBe(490);
    expect(totalSleepMinutes({ ...rest })).toBe(425);
    expect(totalSleepMinutes(sleep('2026-11-24'))).toBe(425);
    expect(intoBed).toEqual(momentAtClock('2026-11-23', '22:30'));
  });

  test('belongs to the day of getting up and carries the time of waking', () => {
    expect(night(example)).toMatchObject({
      day: '2026-11-24',
      ...momentAtClock('2026-11-24', '06:20'),
    });
  });

  test('that began after midnight lies on one date', () => {
    const { tried, awake } = night({ tried: '00:40', awake: '06:20' });
    expect(tried).toEqual(momentAtClock('2026-11-24', '00:40'));
    expect(awake).toEqual(momentAtClock('2026-11-24', '06:20'));
  });

  test('worked through and slept by day lies on one date too', () => {
    const shift = { day: '2026-11-23', tried: '08:10', awake: '15:00', fallAsleepMinutes: '10' };
    expect(totalSleepMinutes(night(shift))).toBe(400);
  });

  test('is an hour shorter in spring and an hour longer in autumn than its clock times say', () => {
    const later = contextAt('2026-12-01');
    const lengthOn = (day: string, zone = 'Europe/Vienna') =>
      totalSleepMinutes(night({ ...example, day }, { ...later, zone }));
    expect(lengthOn('2026-03-28')).toBe(425);
    expect(lengthOn('2026-03-29')).toBe(365);
    expect(lengthOn('2026-10-25')).toBe(485);
    expect(lengthOn('2026-03-08', 'America/New_York')).toBe(365);
    expect(lengthOn('2026-11-01', 'America/New_York')).toBe(485);
    expect(lengthOn('2026-04-05', 'Australia/Lord_Howe')).toBe(455);
  });

  test('keeps the offset of each of its times over a clock change', () => {
    const spring = night({ ...example, day: '2026-03-29' });
    expect(spring.tried?.offset).toBe(60);
    expect(spring.awake?.offset).toBe(120);
  });

  test('over the day Samoa skipped is as long as it was', () => {
    const samoa = contextAt('2026-11-24', '12:00', 'Pacific/Apia');
    expect(totalSleepMinutes(night({ ...example, day: '2011-12-31' }, samoa))).toBe(425);
  });

  test('without the minutes to fall asleep has no total, without those awake it has', () => {
    expect(totalSleepMinutes(night({ ...example, fallAsleepMinutes: '' }))).toBeUndefined();
    expect(totalSleepMinutes(night({ ...example, awakeMinutes: '' }))).toBe(435);
  });

  test('cannot be longer awake than it lasted', () => {
    expect(problemsOf({ ...example, fallAsleepMinutes: '300', awakeMinutes: '150' })).toEqual([]);
    expect(problemsOf({ ...example, fallAsleepMinutes: '300', awakeMinutes: '151' })).toEqual([
      { field: 'awakeMinutes', reason: 'awake-longer-than-attempt' },
    ]);
  });

  test('cannot end after getting up', () => {
    expect(problemsOf({ ...example, awake: '06:41' })).toEqual([
      { field: 'awake', reason: 'wakes-after-getting-up' },
    ]);
  });

  test('cannot start in bed more than twelve hours before trying to sleep', () => {
    expect(problemsOf({ ...example, intoBed: '10:50' })).toEqual([]);
    expect(problemsOf({ ...example, intoBed: '10:49' })).toEqual([
      { field: 'intoBed', reason: 'bed-far-from-sleep' },
    ]);
    expect(problemsOf({ ...example, intoBed: '22:51' })).toEqual([
      { field: 'intoBed', reason: 'bed-far-from-sleep' },
    ]);
  });

  test('that ends later than now lies ahead', () => {
    const early = contextAt('2026-11-24', '06:30');
    expect(problemsOf(example, early)).toEqual([{ field: 'outOfBed', reason: 'in-future' }]);
    expect(problemsOf({ ...example, outOfBed: '' }, early)).toEqual([]);
    expect(problemsOf({ ...example, outOfBed: '', awake: '06:31' }, early)).toEqual([
      { field: 'awake', reason: 'in-future' },
    ]);
  });

  test('takes a clock time without a colon and refuses one there is not', () => {
    expect(night({ tried: '2250' }).tried).toEqual(momentAtClock('2026-11-23', '22:50'));
    expect(problemsOf({ tried: '24:50', awake: '6' })).toEqual([
      { field: 'tried', reason: 'not-a-time' },
      { field: 'awake', reason: 'not-a-time' },
    ]);
  });
});

describe('a shorter sleep entry', () => {
  const short = { form: 'short', asleep: '23:05', awake: '06:20' } as const;

  test('knows what was said and no more', () => {
    expect(night({ ...short, tried: '22:50', quality: '4' })).toEqual({
      day: '2026-11-24',
      ...momentAtClock('2026-11-24', '06:20'),
      type: 'night',
      asleep: momentAtClock('2026-11-23', '23:05'),
      awake: momentAtClock('2026-11-24', '06:20'),
      quality: 4,
    });
    expect(totalSleepMinutes(night({ ...short, awakeMinutes: '15' }))).toBe(420);
  });

  test('cannot be longer awake than it lasted, nor end after now', () => {
    expect(problemsOf({ ...short, awakeMinutes: '436' })).toEqual([
      { field: 'awakeMinutes', reason: 'awake-longer-than-attempt' },
    ]);
    expect(problemsOf({ ...short, awake: '12:01' })).toEqual([
      { field: 'awake', reason: 'in-future' },
    ]);
  });

  test('of a nap may be its minutes alone', () => {
    expect(night({ type: 'nap', form: 'length', sleptMinutes: '25' })).toEqual({
      day: '2026-11-24',
      type: 'nap',
      sleptMinutes: 25,
    });
    expect(totalSleepMinutes(nap('2026-11-24'))).toBe(20);
  });

  test('of a night without any sleep is 0 minutes long, not unknown', () => {
    expect(totalSleepMinutes(night({ form: 'length', sleptMinutes: '0' }))).toBe(0);
  });
});
