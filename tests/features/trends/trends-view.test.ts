import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayNumber } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { trendsLog } from '../../../src/features/trends/trends-log';
import {
  firstMeasures,
  type MeasureId,
  measuresOf,
} from '../../../src/features/trends/trends-measures';
import { spanUpTo } from '../../../src/features/trends/trends-ranges';
import { marksOf, panelsOf } from '../../../src/features/trends/trends-readings';
import { type TrendsView, trendsView } from '../../../src/features/trends/trends-view';
import {
  checkIn,
  dayOf,
  drink,
  lifeEvent,
  massage,
  mobilityTest,
  nap,
  sleep,
  stretch,
  training,
} from '../../support/records';

const today = dayOf('2026-11-24');

const view = (records: KindRecord[], days = 30, measures = firstMeasures): TrendsView =>
  trendsView(trendsLog({ span: spanUpTo(today, 90), records, hasOlder: false }), {
    span: spanUpTo(today, days),
    today,
    volumeUnit: 'ml',
    measures,
  });

function trend(shown: TrendsView, id: MeasureId) {
  const found = shown.trends.find(({ measure }) => measure.id === id);
  if (!found) throw new Error(`No trend ${id}`);
  return found;
}

const on = (ago: number): Day => addDays(today, -ago);
const sore = (ago: number, worst: number): KindRecord => ({
  kind: 'check-in',
  record: checkIn(on(ago), { soreness: worst > 0 ? { 'calf-left': worst } : {} }),
});
const trained = (ago: number, changes = {}): KindRecord => ({
  kind: 'training',
  record: training(on(ago), changes),
});

describe('the days of a trend', () => {
  it('are null where nothing was logged, and 0 where all was clear', () => {
    const { values } = trend(view([sore(2, 4), sore(0, 0)]), 'soreness');
    expect(values).toHaveLength(30);
    expect(values.slice(-3)).toEqual([4, null, 0]);
    expect(values.slice(0, -3).every((value) => value === null)).toBe(true);
  });

  it('tell rest from an unknown day', () => {
    const { values } = trend(view([trained(3), sore(2, 1)]), 'load');
    expect(values.slice(-4)).toEqual([300, 0, null, null]);
  });

  it('never add physical work to sport, and show it only where there is some', () => {
    const work = trained(1, { activity: 'manual-work', minutes: 480, rpe: 3 });
    const shown = view([trained(1), work]);
    expect(trend(shown, 'load').values.at(-2)).toBe(300);
    expect(trend(shown, 'work').values.at(-2)).toBe(1440);
    expect(view([trained(1)]).trends.map(({ measure }) => measure.id)).not.toContain('work');
  });

  it('are unknown where no session of the day was rated', () => {
    const shown = trend(view([trained(1, { rpe: undefined })]), 'load');
    expect(shown.values.at(-2)).toBeNull();
    expect(shown.unrated.at(-2)).toBe(1);
    expect(shown.facts).toMatchObject({ logged: 0, unrated: 1 });
  });

  it('have no drinks of 0 ml and no night made of a nap', () => {
    const shown = view([
      { kind: 'drink', record: drink(on(1)) },
      { kind: 'drink', record: drink(on(1), { ml: 500 }) },
      { kind: 'sleep', record: nap(on(1)) },
      { kind: 'sleep', record: sleep(on(0)) },
    ]);
    expect(trend(shown, 'drinks').values.slice(-2)).toEqual([750, null]);
    expect(trend(shown, 'sleep').values.slice(-2)).toEqual([null, 425 / 60]);
  });

  it('count minutes stretched, and 0 on logged days without', () => {
    const shown = view([{ kind: 'stretch', record: stretch(on(1)) }, sore(0, 1)]);
    expect(trend(shown, 'stretch').values.slice(-2)).toEqual([2, 0]);
  });

  it('are as many as the range has', () => {
    const records = [sore(60, 3)];
    expect(trend(view(records, 90), 'soreness').values).toHaveLength(90);
    expect(trend(view(records, 90), 'soreness').facts.logged).toBe(1);
    expect(trend(view(records, 30), 'soreness').facts.logged).toBe(0);
  });
});

describe('a year and more', () => {
  const tenYears = (worstAgo: number): KindRecord[] =>
    Array.from({ length: 3652 }, (_, ago) => sore(ago, ago === worstAgo ? 10 : 3));

  it('is drawn by weeks, and never hides the worst day of ten years', () => {
    const shown = trendsView(
      trendsLog({ span: spanUpTo(today, 3652), records: tenYears(2001), hasOlder: false }),
      { span: spanUpTo(today, 3652), today, volumeUnit: 'ml', measures: firstMeasures },
    );
    const [panel] = panelsOf(shown);
    expect(panel?.values).toHaveLength(3652);
    expect(panel?.mean).toBeUndefined();
    const worst = panel?.spreads?.filter(({ known }) => known?.high === 10) ?? [];
    expect(worst).toHaveLength(1);
    expect(worst[0]?.known).toMatchObject({ low: 3, mean: 4 });
    expect(Math.abs((worst[0]?.middle ?? 0) - dayNumber(on(2001)))).toBeLessThanOrEqual(3);
  });

  it('has days and means of days in shorter ranges', () => {
    expect(panelsOf(view([sore(0, 3)], 90))[0]).not.toHaveProperty('spreads');
  });
});

describe('charts that can be added', () => {
  const chosen = (id: MeasureId, records: KindRecord[]) =>
    trend(view(records, 30, measuresOf([id])), id).values;

  it('leave ids of no measure out, and fall back to the first ones', () => {
    expect(measuresOf(['mood', 'aura', 'mood']).map(({ id }) => id)).toEqual(['mood']);
    expect(measuresOf(['aura'])).toBe(firstMeasures);
  });

  it('show one region, the mean of the sore ones and the daily answers', () => {
    const records: KindRecord[] = [
      {
        kind: 'check-in',
        record: checkIn(on(0), { soreness: { 'calf-left': 6, 'calf-right': 2 }, mood: 4 }),
      },
    ];
    expect(chosen('region.calf-left', records).at(-1)).toBe(6);
    expect(chosen('mean-soreness', records).at(-1)).toBe(4);
    expect(chosen('mood', records).at(-1)).toBe(4);
    expect(chosen('mood', records).at(-2)).toBeNull();
  });

  it('show the highest tension before and after massages by others', () => {
    const records: KindRecord[] = [
      {
        kind: 'massage',
        record: massage(on(2), {
          tensionBefore: { 'calf-left': 7, 'calf-right': 5 },
          tensionAfter: { 'calf-left': 3 },
        }),
      },
    ];
    expect(chosen('tension-before', records).at(-3)).toBe(7);
    expect(chosen('tension-after', records).at(-3)).toBe(3);
  });

  it('show the bounded monotony of seven days, 1 where all were the same', () => {
    const same = [0, 1, 2, 3, 4, 5, 6].map((ago) => trained(ago));
    expect(chosen('monotony', same).at(-1)).toBe(1);
    expect(chosen('monotony', []).every((value) => value === null)).toBe(true);
  });

  it('show one side of a mobility test, done the way it was done last', () => {
    const test = (ago: number, changes: object): KindRecord => ({
      kind: 'mobility-test',
      record: mobilityTest(on(ago), { test: 'knee-to-wall', side: 'left', ...changes }),
    });
    const values = chosen('mobility.knee-to-wall.left', [
      test(3, { protocol: 'heel', trials: [20] }),
      test(2, { protocol: 'big-toe', trials: [8, 9] }),
      test(1, { protocol: 'big-toe', trials: [11], side: 'right' }),
      test(0, { protocol: 'big-toe', trials: [10, 9.5] }),
    ]);
    expect(values.slice(-4)).toEqual([null, 9, null, 10]);
  });
});

describe('the mean line', () => {
  it('looks back on days before the range', () => {
    const records = [29, 30, 31, 32].map((ago) => sore(ago, ago - 28));
    expect(trend(view(records), 'soreness').mean?.[0]).toBe(2.5);
  });

  it('stays broken where nothing was logged', () => {
    const records = [0, 1, 3, 4, 5].map((ago) => sore(ago, 5));
    expect(trend(view(records), 'soreness').mean?.slice(-4)).toEqual([null, null, 5, 5]);
  });
});

describe('the usual band', () => {
  it('is the middle half of the 28 days before the last one, from 7 values on', () => {
    const week = [1, 2, 3, 4, 5, 6].map((ago) => sore(ago, ago));
    expect(trend(view(week), 'soreness').band).toMatchObject({ known: false, count: 6 });
    expect(trend(view([...week, sore(0, 10)]), 'soreness').band).toMatchObject({ known: false });
    expect(trend(view([...week, sore(7, 7)]), 'soreness').band).toMatchObject({
      known: true,
      low: 2.5,
      high: 5.5,
    });
  });
});

describe('the massage marks', () => {
  it('are the days of sessions by somebody else that took place', () => {
    const shown = view([
      { kind: 'massage', record: massage(on(3)) },
      { kind: 'massage', record: massage(on(3)) },
      { kind: 'massage', record: massage(on(10)) },
      { kind: 'massage', record: massage(on(5), { modality: 'self' }) },
      { kind: 'massage', record: massage(on(0), { status: 'planned' }) },
      { kind: 'massage', record: massage(on(40)) },
    ]);
    expect(shown.massageDays).toEqual([on(10), on(3)]);
  });
});

describe('the facts of a trend', () => {
  it('leave the day in progress out of the least, since it can still grow', () => {
    const records: KindRecord[] = [2, 1].map((ago) => ({
      kind: 'drink',
      record: drink(on(ago), { ml: 2000 }),
    }));
    const { facts } = trend(view([...records, { kind: 'drink', record: drink(today) }]), 'drinks');
    expect(facts).toMatchObject({ logged: 3, least: 2000, most: 2000 });
  });

  it('compare the first and the last two weeks shown', () => {
    const agoes = Array.from({ length: 30 }, (_, ago) => ago);
    const records = agoes.map((ago) => sore(ago, ago < 15 ? 3 : 5));
    expect(trend(view(records), 'soreness').facts.change).toEqual({ before: 5, after: 3 });
    expect(trend(view(records, 7), 'soreness').facts.change).toBeUndefined();
  });

  it('set the last week of load beside the three before, as far as the lead reaches', () => {
    const records = Array.from({ length: 28 }, (_, ago) => trained(ago, { rpe: ago < 7 ? 6 : 4 }));
    const { week } = trend(view(records, 7), 'load').facts;
    expect(week).toMatchObject({ isThis: true });
    expect((week?.load ?? 0) / (week?.before ?? 1)).toBeCloseTo(1.5);
    expect(week?.percent).toBeCloseTo(50);
    expect(trend(view(records.slice(0, -1), 7), 'load').facts.week).toBeUndefined();
  });

  it('know nothing of a range without notes', () => {
    const { facts } = trend(view([]), 'soreness');
    expect(facts).toEqual({ days: 30, logged: 0, active: 0, total: 0, unrated: 0 });
  });
});

describe('what lies before the range', () => {
  it('is there when a day before it was written on, shown or not', () => {
    expect(view([sore(29, 3)]).hasEarlier).toBe(false);
    expect(view([sore(30, 3)]).hasEarlier).toBe(true);
    expect(view([sore(30, 3)], 90).hasEarlier).toBe(false);
  });

  it('does not count plans and events as written days', () => {
    const shown = view([{ kind: 'event', record: lifeEvent(on(1)) }, sore(4, 1)]);
    expect(shown.recordedDays).toBe(1);
  });
});

describe('the marks above the charts', () => {
  const stretched = Array.from(
    { length: 400 },
    (_, ago): KindRecord => ({ kind: 'stretch', record: stretch(on(ago)) }),
  );
  const daysOf = (days: number) => marksOf(view(stretched, days))[0]?.days ?? [];

  it('stand on every day of a short range', () => {
    expect(daysOf(90)).toHaveLength(90);
  });

  it('stand for the days around them where there is no room for all', () => {
    expect(daysOf(400).length).toBeGreaterThan(30);
    expect(daysOf(400).length).toBeLessThan(45);
  });
});
