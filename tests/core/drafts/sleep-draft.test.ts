import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSleepDraft, readSleep, sleepDraft } from '../../../src/core/drafts/sleep-draft';
import { parseSleep } from '../../../src/core/log/parse-sleep';
import type { Sleep } from '../../../src/core/log/sleep';
import { ok } from '../../../src/core/result';
import { momentAtClock, nap, recordIdOf, sleep } from '../../support/records';
import { filledDiary, filledShortSleep } from '../log/filled-sleep';
import { context } from '../log/form-parts';
import { draftContextAt, staysTheSame } from './draft-parts';

/** An entry as storage holds it. */
const asStored = (entry: Sleep) => ({
  ...entry,
  id: recordIdOf(1),
  createdAt: 0,
  updatedAt: 0,
  source: { type: 'typed' } as const,
});
const draftOf = (entry: Sleep) => sleepDraft(asStored(entry));

staysTheSame('diary night', filledDiary, draftOf, parseSleep);
staysTheSame('short night or nap', filledShortSleep, draftOf, parseSleep);

test('a night saved untouched keeps its moments', () => {
  fc.assert(
    fc.property(fc.oneof(filledDiary, filledShortSleep), ({ entry }) => {
      expect(readSleep(draftOf(entry), context, asStored(entry))).toEqual(ok(entry));
    }),
    { numRuns: 200 },
  );
});

test('a night slept in another zone keeps its times when its quality is edited', () => {
  const tokyo = (date: string, time: string) => momentAtClock(date, time, 'Asia/Tokyo');
  const awake = tokyo('2026-11-20', '07:00');
  const stored = sleep('2026-11-20', {
    ...awake,
    intoBed: tokyo('2026-11-19', '22:30'),
    tried: tokyo('2026-11-19', '23:00'),
    awake,
    outOfBed: tokyo('2026-11-20', '07:10'),
  });
  const { id, createdAt, updatedAt, source, ...entry } = stored;
  const edited = readSleep({ ...sleepDraft(stored), quality: '2' }, context, stored);
  expect(edited).toEqual(ok({ ...entry, quality: 2 }));
});

test('an imported length keeps the times that came with it', () => {
  const awake = momentAtClock('2026-11-20', '06:30');
  const stored = nap('2026-11-20', { type: 'night', sleptMinutes: 400, awake, ...awake });
  expect(sleepDraft(stored).form).toBe('length');
  const edited = readSleep({ ...sleepDraft(stored), sleptMinutes: '410' }, context, stored);
  expect(edited).toMatchObject({ value: { sleptMinutes: 410, awake } });
});

describe('a new night', () => {
  const nights = ['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => sleep(day));

  test('has the usual bed times and leaves what differs every night open', () => {
    expect(newSleepDraft(draftContextAt(), 'night', nights)).toEqual({
      day: '2026-11-24',
      note: '',
      type: 'night',
      form: 'full',
      intoBed: '22:30',
      tried: '22:50',
      fallAsleepMinutes: '',
      asleep: '',
      awakenings: '',
      awakeMinutes: '',
      awake: '06:20',
      outOfBed: '06:40',
      sleptMinutes: '',
      quality: '',
    });
  });

  test('does not claim a waking that is still to come', () => {
    const draft = newSleepDraft(draftContextAt('2026-11-24', '06:30'), 'night', nights);
    expect(draft).toMatchObject({ tried: '22:50', awake: '06:20', outOfBed: '' });
  });

  test('starts short and empty while there is no history', () => {
    expect(newSleepDraft(draftContextAt(), 'night', [])).toMatchObject({
      form: 'short',
      asleep: '',
      awake: '',
    });
  });

  test('can be for an earlier day', () => {
    expect(newSleepDraft(draftContextAt(), 'night', nights, '2026-11-19').day).toBe('2026-11-19');
    expect(newSleepDraft(draftContextAt(), 'night', nights, 'soon').day).toBe('2026-11-24');
  });
});

test('a new nap takes no bed times from the nights and keeps the form of the last nap', () => {
  const night = sleep('2026-11-23');
  expect(newSleepDraft(draftContextAt(), 'nap', [night])).toMatchObject({
    type: 'nap',
    form: 'length',
    tried: '',
    awake: '',
  });
  const awake = momentAtClock('2026-11-22', '14:00');
  const timed = nap('2026-11-22', {
    sleptMinutes: undefined,
    asleep: momentAtClock('2026-11-22', '13:30'),
    awake,
  });
  expect(newSleepDraft(draftContextAt(), 'nap', [night, timed]).form).toBe('short');
});
