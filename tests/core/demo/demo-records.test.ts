import { beforeAll, describe, expect, it } from 'vitest';
import { dailyLoad, dailySoreness, recordedDays } from '../../../src/core/analysis/daily';
import { addDays, type Day, daysBetween } from '../../../src/core/day';
import { demoRecords } from '../../../src/core/demo/demo-records';
import { type Persona, personas } from '../../../src/core/demo/personas';
import type { KindRecord } from '../../../src/core/log/kinds';
import { type MassageState, massageAdvice } from '../../../src/core/rules/massage';
import { massageFacts } from '../../../src/core/rules/massage-facts';
import { safetyState } from '../../../src/core/rules/safety';
import { stretchAdvice } from '../../../src/core/rules/stretching';
import { engineOf } from '../../support/engine-records';
import { AFTERNOON, instantsOf, mayLieAhead, options, recordsOf } from './sample-life';

describe.each(personas)('sample data of the persona %s', (persona) => {
  const asked = options(persona);
  const { today } = asked;
  let records: KindRecord[] = [];
  beforeAll(() => {
    records = demoRecords(options(persona));
  });

  it('is marked as sample data, with a name for each record', () => {
    expect(new Set(records.map(({ record }) => record.id)).size).toBe(records.length);
    for (const { record } of records)
      expect(record.source).toEqual({ type: 'demo', batch: 'demo' });
  });

  it('lies within its 120 days and never ahead, but for what is planned', () => {
    const first = addDays(today, -119);
    for (const each of records) {
      const { day } = each.record;
      expect(day >= first).toBe(true);
      if (!mayLieAhead(each)) {
        expect(day <= today).toBe(true);
        for (const at of instantsOf(each.record)) expect(at).toBeLessThanOrEqual(asked.now);
      }
      expect(each.record.createdAt).toBeLessThanOrEqual(asked.now);
    }
  });

  it('is the same for the same options, and another for another seed', () => {
    expect(demoRecords(options(persona))).toEqual(records);
    expect(demoRecords(options(persona, { seed: 2 }))).not.toEqual(records);
  });

  it('tells the same last month, however much lies before it', () => {
    const lately = (days: number) =>
      demoRecords(options(persona, { days }))
        .filter(({ kind, record }) => kind !== 'plan' && record.day > addDays(today, -30))
        .map(({ record: { id, ...record } }) => ('therapist' in record ? record.day : record));
    expect(lately(60)).toEqual(lately(90));
  });

  it('checks in on about 85 of 100 days, and lately on each', () => {
    const days = new Set(recordsOf(records, 'check-in').map(({ day }) => day));
    expect(days.size / 120).toBeGreaterThan(0.78);
    expect(days.size / 120).toBeLessThan(0.92);
    expect(days.has(addDays(today, -1))).toBe(true);
  });

  it('leaves some days without a word', () => {
    const recorded = recordedDays(records);
    expect(recorded.size).toBeLessThan(120);
    expect(recorded.size).toBeGreaterThan(108);
  });

  it('has slept last night and drunk something today', () => {
    expect(recordsOf(records, 'sleep').some(({ day }) => day === today)).toBe(true);
    expect(recordsOf(records, 'drink').filter(({ day }) => day === today).length).toBeGreaterThan(
      1,
    );
  });

  it('names one therapist in every session by somebody else', () => {
    const therapists = recordsOf(records, 'therapist').map(({ id }) => id);
    expect(therapists).toHaveLength(1);
    const sessions = recordsOf(records, 'massage').filter(({ modality }) => modality !== 'self');
    expect(sessions.length).toBeGreaterThan(3);
    for (const { therapist } of sessions) expect(therapist).toBe(therapists[0]);
  });

  it('has answered the safety questions lately with none', () => {
    expect(safetyState(recordsOf(records, 'safety-answer'), today)).toMatchObject({
      items: [],
      mustAskSigns: false,
      mustAskConditions: false,
    });
  });

  it('tests its mobility every third week, both sides', () => {
    const tests = recordsOf(records, 'mobility-test');
    expect(tests).toHaveLength(12);
    expect(new Set(tests.map(({ side }) => side)).size).toBe(2);
  });

  it('shows a stretching card with something on it', () => {
    const advice = stretchAdvice(engineOf(records, { profile: persona, today, now: asked.now }));
    expect(advice.length).toBeGreaterThanOrEqual(4);
    expect(advice.every(({ daysSinceLast }) => daysSinceLast !== undefined)).toBe(true);
    expect(advice.some(({ state }) => state === 'DUE')).toBe(persona !== 'tension');
  });
});

/** The massage card a persona sees today. */
function card(persona: Persona, records: readonly KindRecord[], today: Day) {
  return massageAdvice(
    massageFacts(engineOf(records, { profile: persona, today, now: AFTERNOON })),
  );
}

describe('the three personas', () => {
  it.each([
    ['athlete', 'SOON', 10, 9],
    ['desk', 'NOT_DUE', 30, 17],
    ['tension', 'NOT_DUE', 3.5, 3],
  ] as const)(
    'show different massage cards: %s is %s',
    (persona, state, intervalDays, daysSince) => {
      const asked = options(persona);
      const expected: { state: MassageState; intervalDays: number; daysSince: number } = {
        state,
        intervalDays,
        daysSince,
      };
      expect(card(persona, demoRecords(asked), asked.today)).toMatchObject(expected);
    },
  );

  it('are the athlete with races, easy weeks and soreness a day or two after hard sessions', () => {
    const asked = options('athlete');
    const records = demoRecords(asked);
    const types = recordsOf(records, 'event').map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['race', 'deload']));
    expect(recordsOf(records, 'event').some(({ day }) => day > asked.today)).toBe(true);

    const span = { first: addDays(asked.today, -119), last: asked.today };
    const load = dailyLoad(recordsOf(records, 'training'), recordedDays(records), span).values;
    const soreness = dailySoreness(recordsOf(records, 'check-in'), span).values;
    const sorenessAfter = (isFar: (load: number) => boolean) => {
      const found = load.flatMap((value, index) =>
        value !== null && isFar(value) ? [soreness[index + 1] ?? null] : [],
      );
      const known = found.filter((value) => value !== null);
      return known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    expect(sorenessAfter((value) => value >= 400)).toBeGreaterThan(
      sorenessAfter((value) => value < 100) + 0.5,
    );
  });

  it('are the desk worker with a check every working week', () => {
    const sheets = recordsOf(demoRecords(options('desk')), 'questionnaire');
    expect(sheets.length).toBeGreaterThan(10);
    expect(new Set(sheets.map(({ instrument }) => instrument))).toEqual(new Set(['cmdq']));
  });

  it('are the person with a complaint, a treatment plan and its next appointment', () => {
    const asked = options('tension');
    const records = demoRecords(asked);
    const [complaint] = recordsOf(records, 'complaint');
    const sheets = recordsOf(records, 'questionnaire');
    expect(sheets.length).toBeGreaterThan(10);
    for (const sheet of sheets) expect(sheet.complaint).toBe(complaint?.id);

    const plan = recordsOf(records, 'plan').find(({ type }) => type === 'treatment');
    expect(plan).toMatchObject({ sessionsPerWeek: 2, weeks: 4, day: addDays(asked.today, -17) });
    const start = recordsOf(records, 'event').find(({ type }) => type === 'plan-start');
    expect(start?.day).toBe(plan?.day);
    expect(card('tension', records, asked.today).booked).toBe(addDays(asked.today, 1));

    const days = recordsOf(records, 'massage')
      .filter(({ status, day }) => status === 'done' && plan !== undefined && day >= plan.day)
      .map(({ day }) => day);
    expect(days.map((day) => daysBetween(day, asked.today))).toEqual([17, 14, 10, 7, 3]);
  });
});

describe('a longer sample life', () => {
  it('fills ten years with about 50,000 records in chronological days', () => {
    const asked = options('athlete', { days: 3653 });
    const records = demoRecords(asked);
    expect(records.length).toBeGreaterThan(45_000);
    expect(records.length).toBeLessThan(55_000);
    expect(recordsOf(records, 'check-in').every(({ at = 0 }) => at <= asked.now)).toBe(true);
    const [first] = recordsOf(records, 'check-in');
    expect(daysBetween(first?.day ?? asked.today, asked.today)).toBeGreaterThan(3600);
  });
});
