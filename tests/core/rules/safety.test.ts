import { describe, expect, it } from 'vitest';
import { openItemsOf, safetyState } from '../../../src/core/rules/safety';
import { dayOf, safetyAnswer } from '../../support/records';

const today = dayOf('2026-11-24');

const conditions = (day: string, changes: Parameters<typeof safetyAnswer>[1] = {}) =>
  safetyAnswer(day, { question: 'conditions', ...changes });

describe('the safety screen', () => {
  it('asks both questions of a newcomer and blocks nothing', () => {
    expect(safetyState([], today)).toEqual({
      items: [],
      mustAskSigns: true,
      mustAskConditions: true,
    });
  });

  it('takes a "none of these" of a week ago, and asks again after eight days', () => {
    expect(safetyState([safetyAnswer('2026-11-17')], today).mustAskSigns).toBe(false);
    expect(safetyState([safetyAnswer('2026-11-16')], today).mustAskSigns).toBe(true);
  });

  it('asks about conditions once a year', () => {
    expect(safetyState([conditions('2025-11-24')], today).mustAskConditions).toBe(false);
    expect(safetyState([conditions('2025-11-23')], today).mustAskConditions).toBe(true);
  });

  it('keeps a sign open however old it is', () => {
    const state = safetyState([safetyAnswer('2024-01-01', { items: ['unwell'] })], today);
    expect(state).toMatchObject({ block: 'X2', items: ['unwell'], lastSignsDay: '2024-01-01' });
    expect(state.mustAskSigns).toBe(true);
  });

  it('ends a sign with a newer "none of these", in whatever order they arrive', () => {
    const sign = safetyAnswer('2026-11-20', { items: ['saddle'] });
    const none = safetyAnswer('2026-11-22');
    expect(safetyState([sign, none], today).block).toBeUndefined();
    expect(safetyState([none, sign], today).block).toBeUndefined();
  });

  it('goes by the clock between two answers of one day', () => {
    const none = safetyAnswer('2026-11-24', { at: 2_000, createdAt: 9_000 });
    const sign = safetyAnswer('2026-11-24', { at: 3_000, createdAt: 8_000, items: ['saddle'] });
    expect(safetyState([sign, none], today).block).toBe('X1');
  });

  it('does not let an answer about conditions end a sign', () => {
    const sign = safetyAnswer('2026-11-20', { items: ['swollen-leg'] });
    expect(safetyState([sign, conditions('2026-11-23')], today).block).toBe('X2');
  });

  it('lets an emergency speak before a same-day sign and names both', () => {
    const state = safetyState([safetyAnswer('2026-11-24', { items: ['unwell', 'saddle'] })], today);
    expect(state.block).toBe('X1');
    expect(openItemsOf(state, 'X1')).toEqual(['saddle']);
    expect(openItemsOf(state, 'X2')).toEqual(['unwell']);
  });

  it('asks a professional first for a condition nobody has cleared', () => {
    const state = safetyState([conditions('2026-06-01', { items: ['condition'] })], today);
    expect(state).toMatchObject({ askFirst: 'X3', items: ['condition'] });
  });

  it('ends a condition with a clearance, and keeps the regions it is limited to', () => {
    const regions = ['calf-left'] as const;
    const cleared = { by: 'Dr. Novak', day: dayOf('2026-06-02'), regions };
    const state = safetyState([conditions('2026-06-02', { items: ['condition'], cleared })], today);
    expect(state.askFirst).toBeUndefined();
    expect(state.items).toEqual([]);
    expect(state.clearedRegions).toEqual(['calf-left']);
  });

  it('asks again when a condition is reported after a clearance', () => {
    const cleared = { by: 'Dr. Novak', day: dayOf('2026-06-02'), regions: [] };
    const before = conditions('2026-06-02', { items: ['condition'], cleared });
    const after = conditions('2026-10-02', { items: ['condition'] });
    expect(safetyState([after, before], today).askFirst).toBe('X3');
  });
});
