import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { constantsWith } from '../../../src/core/rules/constants';
import {
  type HeadlineId,
  headlineOf,
  headlineTable,
  type Signal,
  type SignalId,
  type SignalRecords,
  signalsOn,
} from '../../../src/core/rules/headline';
import { engine, engineToday as today } from '../../support/engine-records';
import { checkIn, sleep } from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const signals = (records: Partial<SignalRecords>) => signalsOn(engine(records));

const signal = (id: SignalId, changes: Partial<Signal> = {}): Signal => ({
  id,
  value: 3,
  worse: 'low',
  usual: { known: false, count: 0, needed: 7 },
  baseline: { count: 20, needed: 14 },
  isFlagged: false,
  unusualDays: [],
  ...changes,
});
const ids = ['soreness', 'energy', 'stress', 'mood', 'sleepQuality', 'sleepHours'] as const;
const flagged = (...off: SignalId[]) =>
  headlineOf(ids.map((id) => signal(id, { isFlagged: off.includes(id) })));

const rows: readonly (readonly [HeadlineId, readonly SignalId[]])[] = [
  ['several-off', ['soreness', 'energy', 'mood']],
  ['sore-and-short-sleep', ['soreness', 'sleepHours']],
  ['sore-and-short-sleep', ['soreness', 'sleepHours', 'sleepQuality']],
  ['sore-and-low-energy', ['soreness', 'energy']],
  ['short-sleep-and-low-energy', ['energy', 'sleepQuality']],
  ['tense-and-low-mood', ['stress', 'mood']],
  ['two-off', ['soreness', 'mood']],
  ['sorer', ['soreness']],
  ['shorter-sleep', ['sleepHours']],
  ['poorer-sleep', ['sleepQuality']],
  ['lower-energy', ['energy']],
  ['less-calm', ['stress']],
  ['lower-mood', ['mood']],
  ['as-usual', []],
];

describe('the headline', () => {
  it.each(rows)('is %s for %j', (id, off) => {
    expect(flagged(...off)).toMatchObject({
      id,
      flagged: ids.filter((each) => off.includes(each)),
    });
  });

  it('says that it is getting to know somebody with too short a past, and what is missing', () => {
    const young = ids.map((id) => signal(id, { baseline: { count: 5, needed: 14 } }));
    const { id, missing, days } = headlineOf(young);
    expect(id).toBe('getting-to-know');
    expect(missing).toHaveLength(6);
    expect(missing[0]).toEqual({ id: 'soreness', count: 5, needed: 14 });
    expect(days).toBeUndefined();
  });

  it('says that nothing is noted today', () => {
    expect(headlineOf(ids.map((id) => signal(id, { value: null }))).id).toBe('nothing-today');
  });

  it('has a case here for every row', () => {
    const reached = [...rows.map(([id]) => id), 'getting-to-know', 'nothing-today'];
    expect(headlineTable.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([]);
  });

  it('names the fewest days any signal in it rests on', () => {
    const off = [
      signal('soreness', { isFlagged: true, baseline: { count: 26, needed: 14 } }),
      signal('energy', { isFlagged: true, baseline: { count: 15, needed: 14 } }),
      signal('mood', { baseline: { count: 3, needed: 14 } }),
    ];
    expect(headlineOf(off)).toMatchObject({ days: 15, rules: ['flag'], missing: [{ id: 'mood' }] });
  });
});

describe('the signals of a day', () => {
  /** Four usual weeks with soreness 1 and 2 in turn, then some values; the last is today`s. */
  const soreness = (...last: number[]) => [
    ...Array.from({ length: 28 }, (_, day) =>
      checkIn(ago(day + last.length), { soreness: { 'calf-left': 1 + (day % 2) } }),
    ),
    ...last.map((value, index) =>
      checkIn(ago(last.length - 1 - index), { soreness: { 'calf-left': value } }),
    ),
  ];
  const found = (checkIns: SignalRecords['checkIns'], overrides = {}) =>
    signals({ checkIns, constants: constantsWith(overrides) }).find(({ id }) => id === 'soreness');

  it('are flagged on the second far day of three, never on the first', () => {
    expect(found(soreness(2, 1, 5))?.isFlagged).toBe(false);
    expect(found(soreness(5, 1, 5))).toMatchObject({
      isFlagged: true,
      value: 5,
      unusualDays: [ago(2), today],
    });
  });

  it('may lie outside the usual band without a flag', () => {
    const high = found(soreness(1, 1, 2.5));
    expect(high?.usual).toMatchObject({ known: true, high: 2 });
    expect(high?.isFlagged).toBe(false);
  });

  it('follow the person`s own edge', () => {
    const twice = soreness(2.5, 1, 2.5);
    expect(found(twice)?.isFlagged).toBe(true);
    expect(found(twice, { flagZ: -2.5 })?.isFlagged).toBe(false);
  });

  it('take a day nobody asked the body for unknown, not for clear', () => {
    const without = [
      ...soreness(2, 1),
      checkIn(addDays(today, 0), { soreness: undefined, energy: 3 }),
    ].filter(({ day, energy }) => day !== today || energy === 3);
    expect(found(without)?.value).toBeNull();
  });

  it('hold sleep by the day of getting up', () => {
    const hours = signals({ sleeps: [sleep(today)] }).find(({ id }) => id === 'sleepHours');
    expect(hours?.value).toBeCloseTo(425 / 60);
  });
});
