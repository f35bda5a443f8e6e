import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/core/import/found';
import { importTally } from '../../../src/core/import/import-tally';
import { contextAt } from '../../support/parse-context';

const context = contextAt('2026-11-24', '12:00', 'Europe/Vienna');

const water = (text: string, ml = 250): Found => ({
  kind: 'drink',
  start: { at: Date.parse(text) },
  ml,
});

function tallied(found: readonly Found[], answers: Readonly<Record<string, string>> = {}) {
  const { intakeOf, contents } = importTally({
    context,
    answers: new Map(Object.entries(answers)),
  });
  for (const one of found) intakeOf('some-format').take(one);
  return contents();
}

describe('the tally of a file', () => {
  it('leaves a total absent that no entry tells', () => {
    const { kinds } = tallied([
      {
        kind: 'training',
        start: { at: Date.parse('2026-05-01T07:00Z') },
        seconds: 60,
        activity: 'Run',
      },
    ]);
    expect(kinds.training).toEqual({
      count: 1,
      kept: 1,
      first: '2026-05-01T07:00:00Z',
      last: '2026-05-01T07:00:00Z',
      minutes: 1,
      elapsedMinutes: 1,
      activities: { Run: 'run' },
    });
  });

  it('names every entry alike at every import, and what stands twice apart', () => {
    const found = [
      water('2026-05-01T07:00Z'),
      water('2026-05-01T07:00Z'),
      water('2026-05-01T08:00Z'),
    ];
    const names = tallied(found).entries.map(({ foreignId }) => foreignId);
    expect(new Set(names).size).toBe(3);
    expect(tallied(found).entries.map(({ foreignId }) => foreignId)).toEqual(names);
    expect(tallied(found).warnings).toMatchObject([{ code: 'same-twice', count: 1 }]);
  });

  it('counts what it leaves out, by reason', () => {
    const { kinds, leftOut } = tallied([
      water('2026-05-01T07:00Z', 90_000),
      water('2027-01-01T07:00Z'),
    ]);
    expect(kinds).toEqual({});
    expect(leftOut).toEqual([
      { kind: 'drink', field: 'amount', reason: 'out-of-range', count: 1 },
      { kind: 'drink', field: 'day', reason: 'in-future', count: 1 },
    ]);
  });

  it('asks for a zone only where a time has none, and reads by the answer', () => {
    const wall: Found = {
      ...water('2026-05-01T07:00Z'),
      start: { wall: Date.parse('2026-05-01T07:00Z') },
    };
    expect(tallied([water('2026-05-01T07:00Z')]).questions).toEqual([]);
    const { entries, questions } = tallied([wall], { zone: 'Asia/Tokyo' });
    expect(questions).toMatchObject([{ id: 'zone', guess: 'Europe/Vienna', answer: 'Asia/Tokyo' }]);
    expect(entries).toMatchObject([{ entry: { at: Date.parse('2026-04-30T22:00Z') } }]);
  });

  it('says each warning once, with its count and the first rows', () => {
    const { intakeOf, contents } = importTally({ context });
    for (let row = 2; row < 12; row++) intakeOf('some-format').warn('short-row', { row });
    expect(contents().warnings).toEqual([{ code: 'short-row', count: 10, rows: [2, 3, 4, 5, 6] }]);
  });
});
