import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysFrom } from '../../../src/core/day';
import { demoRecords } from '../../../src/core/demo/demo-records';
import { type Persona, personas } from '../../../src/core/demo/personas';
import type { Kind, KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { wallMoment } from '../../../src/core/moment';
import { trendsLog } from '../../../src/features/trends/trends-log';
import { firstMeasures, type MeasureId } from '../../../src/features/trends/trends-measures';
import { spanUpTo } from '../../../src/features/trends/trends-ranges';
import { sentenceOf } from '../../../src/features/trends/trends-readings';
import { trendsView } from '../../../src/features/trends/trends-view';
import { checkIn, dayOf, recordIdOf } from '../../support/records';

const today = dayOf('2026-11-24');
const SHOWN = 30;
const shown = daysFrom(addDays(today, 1 - SHOWN), today);

function lifeOf(persona: Persona): KindRecord[] {
  const clock = { zone: 'Europe/Vienna', dayStartHour: 3 } as const;
  let made = 500_000;
  return demoRecords({
    persona,
    today,
    now: wallMoment(today, 20 * 60, clock.zone).at,
    clock,
    makeId: () => recordIdOf(made++),
  });
}

function said(records: readonly KindRecord[]): Record<MeasureId, string> {
  const view = trendsView(trendsLog({ span: spanUpTo(today, 90), records, hasOlder: false }), {
    span: spanUpTo(today, SHOWN),
    today,
    volumeUnit: 'ml',
    measures: firstMeasures,
  });
  const sentences = view.trends.map((trend) => [
    trend.measure.id,
    sentenceOf(trend, view).replaceAll('\u00a0', ' '),
  ]);
  return Object.fromEntries(sentences);
}

/** The records of a kind by their day, counted without any of the app's own series. */
function byDay<K extends Kind>(records: readonly KindRecord[], kind: K): Map<Day, RecordOf<K>[]> {
  const days = new Map<Day, RecordOf<K>[]>();
  for (const each of records) {
    if (each.kind !== kind || !shown.includes(each.record.day)) continue;
    const record = each.record as RecordOf<K>;
    days.set(record.day, [...(days.get(record.day) ?? []), record]);
  }
  return days;
}

const plain = (value: number) => String(Math.round(value * 10) / 10);
const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(personas)('what Trends says of the sample life of %s', (persona) => {
  const records = lifeOf(persona);
  const sentences = said(records);

  it('gives the worst soreness as the check-ins have it', () => {
    const worst = new Map(
      [...byDay(records, 'check-in')].flatMap(([day, checkIns]) => {
        const scores = checkIns.flatMap(({ soreness }) =>
          soreness ? [Math.max(0, ...Object.values(soreness))] : [],
        );
        return scores.length > 0 ? [[day, Math.max(...scores)] as const] : [];
      }),
    );
    const meanOf = (days: readonly Day[]) =>
      average(days.flatMap((day) => worst.get(day) ?? []).map(Number));
    const [before, after] = [meanOf(shown.slice(0, 14)), meanOf(shown.slice(-14))];
    const moved =
      Math.abs(after - before) < 1
        ? `was about the same (${plain(before)} and ${plain(after)})`
        : `${after < before ? 'fell' : 'rose'} from ${plain(before)} to ${plain(after)}`;
    expect(sentences.soreness).toBe(
      `Worst soreness ${moved} between the first and the last two weeks; ${worst.size} of 30 days logged.`,
    );
  });

  it('counts the days with drinks and names the least and the most', () => {
    const drunk = [...byDay(records, 'drink')].map(([day, drinks]) => ({
      day,
      ml: drinks.reduce((sum, { ml }) => sum + ml, 0),
    }));
    const litres = (ml: number) => `${Number((ml / 1000).toFixed(2))} l`;
    const least = Math.min(...drunk.filter(({ day }) => day !== today).map(({ ml }) => ml));
    const most = Math.max(...drunk.map(({ ml }) => ml));
    expect(sentences.drinks).toBe(
      `${drunk.length} of 30 days logged; between ${litres(least)} and ${litres(most)} a day.`,
    );
  });

  it('counts the days and the minutes of stretching', () => {
    const sessions = byDay(records, 'stretch');
    const seconds = [...sessions.values()]
      .flat()
      .flatMap(({ moves }) => moves)
      .reduce((sum, move) => sum + move.seconds, 0);
    expect(sentences.stretch).toContain(`Stretched on ${sessions.size} of `);
    const [, hours = '0', minutes = ''] = /; (?:(\d+) h )?(\d+)(?: min)? in all/.exec(
      sentences.stretch,
    ) ?? ['', '0', 'none'];
    expect(Number(hours ?? 0) * 60 + Number(minutes)).toBe(Math.round(seconds / 60));
  });

  it('sets this week’s load beside the three weeks before, sport alone', () => {
    expect(sentences.load).toMatch(
      /^This week [\d,]+ AU\. Your last three weeks averaged [\d,]+: [+-]?\d+ %\./,
    );
  });
});

describe('what Trends says of short logs', () => {
  const sore = (ago: number, score: number): KindRecord => ({
    kind: 'check-in',
    record: checkIn(addDays(today, -ago), { soreness: { 'calf-left': score } }),
  });

  it('is nothing but that nothing was logged when there is nothing', () => {
    for (const sentence of Object.values(said([]))) expect(sentence).not.toMatch(/\d+ (of|AU|min)/);
  });

  it('is one day of thirty after one day', () => {
    expect(said([sore(0, 4)]).soreness).toMatch(/1 of 30 days/);
  });

  it('is the least and the most of seven days after a week, and compares no weeks', () => {
    const week = [3, 5, 2, 6, 4, 4, 3].map((score, ago) => sore(ago, score));
    const sentence = said(week).soreness;
    expect(sentence).toMatch(/7 of 30 days/);
    expect(sentence).toMatch(/2 and 6/);
    expect(sentence).not.toMatch(/two weeks/);
  });
});
