import { describe, expect, it } from 'vitest';
import { addDays, daysFrom } from '../../../src/core/day';
import { demoRecords } from '../../../src/core/demo/demo-records';
import type { Persona } from '../../../src/core/demo/personas';
import type { KindRecord } from '../../../src/core/log/kinds';
import { wallMoment } from '../../../src/core/moment';
import { wordsOf } from '../../../src/features/trends/measure-words';
import { trendsLog } from '../../../src/features/trends/trends-log';
import { firstMeasures } from '../../../src/features/trends/trends-measures';
import { spanUpTo } from '../../../src/features/trends/trends-ranges';
import { cursorText, sentenceOf } from '../../../src/features/trends/trends-readings';
import { trendsView } from '../../../src/features/trends/trends-view';
import { dayOf, recordIdOf } from '../../support/records';
import { recount } from './recount';

const today = dayOf('2026-11-24');
const SHOWN = 30;

function lifeOf(persona: Persona, days: number): KindRecord[] {
  const clock = { zone: 'Europe/Vienna', dayStartHour: 3 } as const;
  let made = 500_000;
  return demoRecords({
    persona,
    today,
    now: wallMoment(today, 20 * 60, clock.zone).at,
    clock,
    makeId: () => recordIdOf(made++),
    days,
  });
}

const lives: readonly (readonly [string, readonly KindRecord[]])[] = [
  ['the athlete', lifeOf('athlete', 120)],
  ['the desk worker', lifeOf('desk', 120)],
  ['the person with tension', lifeOf('tension', 120)],
  ['a week', lifeOf('athlete', 7)],
  ['one day', lifeOf('athlete', 1)],
  ['nothing', []],
];

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(lives)('of the log of %s', (_, records) => {
  const span = spanUpTo(today, SHOWN);
  const view = trendsView(trendsLog({ span: spanUpTo(today, 90), records, hasOlder: false }), {
    span,
    today,
    volumeUnit: 'ml',
    measures: firstMeasures,
  });
  const days = daysFrom(span.first, span.last);
  const counted = recount(records, days, today);

  it('every sentence says what the records hold', () => {
    const said = view.trends.map((trend) => [
      wordsOf(trend.measure.id).title,
      plainSpaces(sentenceOf(trend, view)),
    ]);
    expect(Object.fromEntries(said)).toEqual(counted.sentences);
  });

  it('every day is read out as it was written down', () => {
    for (const day of days) {
      expect(plainSpaces(cursorText(view, day, day))).toContain(`${day}. ${counted.readout(day)}`);
    }
  });
});

it('a day more or a point less is noticed', () => {
  const records = lifeOf('athlete', 120);
  const days = daysFrom(addDays(today, 1 - SHOWN), today);
  const told = (some: readonly KindRecord[]) => recount(some, days, today).sentences;
  for (const kind of ['check-in', 'training', 'sleep', 'drink', 'stretch'] as const) {
    const last = records.findLast((each) => each.kind === kind && each.record.day < today);
    expect(told(records.filter((each) => each !== last))).not.toEqual(told(records));
  }
});
