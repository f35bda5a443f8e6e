import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionEffect } from '../../../src/core/analysis/session-effect';
import { comparedSessions, helpFacts } from '../../../src/core/analysis/what-helps';
import { addDays } from '../../../src/core/day';
import type { KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { reportSections } from '../../../src/core/report/report-parts';
import { DAYS_BEFORE, reportRecords } from '../../../src/core/report/report-records';
import { reportSentences } from '../../../src/core/report/report-sentences';
import {
  bodyWeeks,
  regionChange,
  topRegions,
  unevenPairs,
} from '../../../src/core/report/report-view';
import {
  checkIn,
  complaint,
  massage,
  mobilityTest,
  safetyAnswer,
  sleep,
  stretch,
  training,
  treatmentPlan,
} from '../../support/records';
import { reportOf, reportToday } from './report-life';

const ago = (days: number) => addDays(reportToday, -days);
const sore = (
  days: number,
  soreness: NonNullable<RecordOf<'check-in'>['soreness']> = {},
): KindRecord => ({
  kind: 'check-in',
  record: checkIn(ago(days), { soreness }),
});
/** Left calf 6 for a week, then 3 for a week; right calf 1 throughout. */
const twoWeeks = Array.from({ length: 14 }, (_, days) =>
  sore(days, { 'calf-left': days < 7 ? 3 : 6, 'calf-right': 1 }),
);

describe('where it is sore', () => {
  it('is counted over the days with an answer, in means, worst and days at 5 or more', () => {
    const report = reportOf(twoWeeks);
    expect(report.loggedDays).toBe(14);
    expect(topRegions(report)).toEqual([
      {
        region: 'calf-left',
        mean: 4.5,
        first: 6,
        last: 3,
        worst: 6,
        daysHigh: 7,
        weeks: [6, 3],
      },
      { region: 'calf-right', mean: 1, first: 1, last: 1, worst: 1, daysHigh: 0, weeks: [1, 1] },
    ]);
    expect(bodyWeeks(report)).toEqual({
      first: { 'calf-left': 6, 'calf-right': 1 },
      average: { 'calf-left': 4.5, 'calf-right': 1 },
      last: { 'calf-left': 3, 'calf-right': 1 },
    });
    expect(unevenPairs(report)).toEqual([{ left: 'calf-left', leftMean: 4.5, rightMean: 1 }]);
  });

  it('puts the change into words by points: 6 to 3 is better', () => {
    const [line] = reportOf(twoWeeks).regions;
    expect(line && regionChange(line)?.word).toBe('better');
  });

  it('leaves a day without an entry a gap, never a zero', () => {
    const report = reportOf([sore(0, { 'calf-left': 4 }), sore(2, { 'calf-left': 2 })]);
    expect(report.strip.worst.slice(-3)).toEqual([2, null, 4]);
    expect(report.loggedDays).toBe(2);
    expect(report.regions[0]).toMatchObject({ mean: 3 });
    expect(report.regions[0]).not.toHaveProperty('last');
  });

  it('names at most five regions and keeps the others for the details', () => {
    const many = sore(0, {
      'calf-left': 6,
      'calf-right': 5,
      'quad-left': 4,
      'quad-right': 3,
      'glute-left': 2,
      'glute-right': 1,
    });
    const report = reportOf([many]);
    expect(topRegions(report).map(({ region }) => region)).toEqual([
      'calf-left',
      'calf-right',
      'quad-left',
      'quad-right',
      'glute-left',
    ]);
    expect(report.regions).toHaveLength(6);
  });

  it('counts the days since a region was massaged, as far back as there are records', () => {
    const report = reportOf([
      ...twoWeeks,
      { kind: 'massage', record: massage(ago(40), { regions: ['calf-left'] }) },
    ]);
    expect(report.regions[0]?.sinceTreated).toBe(40);
    expect(report.regions[1]).not.toHaveProperty('sinceTreated');
  });
});

describe('the days in a row', () => {
  it('carry massages done, stretches and hard sessions at their places, once a day', () => {
    const { strip } = reportOf([
      { kind: 'massage', record: massage(ago(3)) },
      { kind: 'massage', record: massage(ago(3)) },
      { kind: 'massage', record: massage(ago(1), { status: 'planned' }) },
      { kind: 'massage', record: massage(ago(20)) },
      { kind: 'stretch', record: stretch(ago(13)) },
      { kind: 'training', record: training(ago(2), { rpe: 8 }) },
      { kind: 'training', record: training(ago(1), { rpe: 4 }) },
    ]);
    expect(strip).toMatchObject({ massages: [10], stretches: [0], hard: [11] });
  });
});

describe('the sentences on top', () => {
  it('say where, how much and in which direction, with the numbers of the table', () => {
    const report = reportOf(twoWeeks);
    expect(reportSentences(report)).toEqual([
      { says: 'main-region', line: report.regions[0], loggedDays: 14, word: 'better' },
      { says: 'sessions', count: 0, days: 14 },
    ]);
  });

  it('tell nothing logged from all clear', () => {
    expect(reportSentences(reportOf([]))[0]).toEqual({ says: 'nothing-logged', days: 14 });
    expect(reportSentences(reportOf([sore(0), sore(1)]))[0]).toEqual({
      says: 'all-clear',
      loggedDays: 2,
    });
  });

  it('say what followed massages only where enough could be compared, with the engine’s numbers', () => {
    const records = Array.from({ length: 70 }, (_, days): KindRecord[] => [
      sore(days, { 'calf-left': days % 3 === 0 ? 4 : 5 + (days % 2) }),
      ...(days % 6 === 4 ? [{ kind: 'massage' as const, record: massage(ago(days)) }] : []),
    ]).flat();
    const report = reportOf(records);
    const facts = helpFacts(reportRecords(records), [], {
      first: addDays(report.span.first, -DAYS_BEFORE),
      last: report.span.last,
    });
    const { cases, ordinaryDays, difference } = sessionEffect(
      comparedSessions(facts, facts.sessions.classic, 24),
    );
    expect(report.effect).toEqual({
      sessions: cases.length,
      lower: cases.filter(({ change }) => change < 0).length,
      ordinaryDays,
      difference: Math.round((difference?.mean ?? Number.NaN) * 10) / 10,
      low: Math.round((difference?.low ?? Number.NaN) * 10) / 10,
      high: Math.round((difference?.high ?? Number.NaN) * 10) / 10,
    });
    expect(reportSentences(report)[1]).toEqual({ says: 'after-sessions', effect: report.effect });

    const one = { kind: 'massage', record: massage(ago(3)) } as const;
    expect(reportSentences(reportOf([one]))[1]).toEqual({ says: 'sessions', count: 1, days: 14 });
  });

  it('speak of sleep from half an hour of difference on', () => {
    const nights = Array.from(
      { length: 35 },
      (_, days): KindRecord => ({
        kind: 'sleep',
        record: sleep(ago(days), {
          sleptMinutes: days < 7 ? 380 : 420,
        }),
      }),
    );
    expect(reportOf(nights).sleep).toEqual({
      minutes: 380,
      nights: 7,
      usualMinutes: 420,
      usualNights: 28,
    });
    expect(reportSentences(reportOf(nights))).toContainEqual({ says: 'habits', sleepMinutes: -40 });
  });
});

describe('what is private', () => {
  const everything: KindRecord[] = [
    { kind: 'massage', record: massage(ago(2), { note: 'secret', price: 77 }) },
    { kind: 'check-in', record: checkIn(ago(2), { note: 'secret' }) },
    { kind: 'safety-answer', record: safetyAnswer(ago(2), { items: ['unwell'] }) },
  ];

  it('stays off until it is chosen: name, notes, prices, safety answers', () => {
    const text = JSON.stringify(reportOf(everything, { name: 'Zofia' }));
    for (const word of ['Zofia', 'secret', '77', 'unwell']) expect(text).not.toContain(word);
  });

  it('is shown when it is chosen', () => {
    const sections = new Set(reportSections);
    const text = JSON.stringify(reportOf(everything, { name: 'Zofia', sections }));
    for (const word of ['Zofia', 'secret', '77', 'unwell']) expect(text).toContain(word);
  });
});

describe('goals and what to leave alone', () => {
  it('come from open complaints, the treatment plan and the safety rules', () => {
    const report = reportOf([
      { kind: 'complaint', record: complaint(ago(60), { goal: 'Run 10 km' }) },
      { kind: 'complaint', record: complaint(ago(90), { name: 'Old', closedOn: ago(50) }) },
      { kind: 'plan', record: treatmentPlan(ago(7), { avoidRegions: ['shin-left'] }) },
      {
        kind: 'safety-answer',
        record: safetyAnswer(ago(1), { items: ['bruise'], regions: ['knee-right'] }),
      },
    ]);
    expect(report.complaints).toEqual([
      { name: 'Stiff neck', since: ago(60), regions: ['upper-trap-left'], goal: 'Run 10 km' },
    ]);
    expect(report.avoid).toEqual(['shin-left', 'knee-right']);
  });
});

describe('the details', () => {
  it('hold every day and every test, only when asked for', () => {
    const records: KindRecord[] = [
      sore(0, { 'calf-left': 4 }),
      { kind: 'training', record: training(ago(0), { minutes: 30, rpe: 4 }) },
      { kind: 'mobility-test', record: mobilityTest(ago(90), { trials: [6] }) },
      { kind: 'mobility-test', record: mobilityTest(ago(1), { trials: [8.5, 9] }) },
    ];
    expect(reportOf(records)).not.toHaveProperty('details');
    const { details } = reportOf(records, { sections: new Set(['details']) });
    expect(details?.days).toHaveLength(14);
    expect(details?.days.at(-1)).toEqual({
      place: 13,
      soreness: { 'calf-left': 4 },
      load: 120,
      stretchMinutes: 0,
    });
    expect(details?.mobility).toMatchObject([{ test: 'knee-to-wall', side: 'left', change: 3 }]);
  });
});

describe('any report', () => {
  const entries = fc.array(
    fc.record({ days: fc.integer({ min: 0, max: 60 }), score: fc.integer({ min: 1, max: 10 }) }),
    { maxLength: 40 },
  );

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const records = list.map(({ days, score }) => sore(days, { 'calf-left': score }));
        expect(reportOf([...records].reverse())).toEqual(reportOf(records));
      }),
    );
  });

  it('keeps every mean between 0 and the worst, and survives being written and read', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const records = list.map(({ days, score }) => sore(days, { 'calf-left': score }));
        const report = reportOf(records, { sections: new Set(reportSections) });
        for (const { mean, worst } of report.regions) {
          expect(mean).toBeGreaterThanOrEqual(0);
          expect(mean).toBeLessThanOrEqual(worst);
        }
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
