import type { BrowserContext } from 'playwright-core';
import type { Day } from '../../src/core/day';
import type { KindRecord } from '../../src/core/log/kinds';
import { massageAdvice } from '../../src/core/rules/massage';
import { massageFacts } from '../../src/core/rules/massage-facts';
import { stretchAdvice } from '../../src/core/rules/stretching';
import { engineOf, noonOf } from '../support/engine-records';
import { type Measurement, median } from './measurement';
import { openToday } from './opening';

const RUNS = 21;
const OPENINGS = 5;

/** The due rules over ten years in memory, and in the browser with all that they must load. */
export async function measureDue(
  context: BrowserContext,
  url: string,
  records: readonly KindRecord[],
  today: Day,
): Promise<Measurement[]> {
  const loads: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const { dueAsked = 0, dueShown = Number.NaN } = await openToday(context, url, 1);
    loads.push(dueShown - dueAsked);
  }
  return [
    {
      what: 'due engine, 10 years in memory',
      value: inMemory(records, today),
      unit: 'ms',
      limit: 10,
    },
    {
      what: 'due engine, 10 years, first read to card',
      value: median(loads),
      unit: 'ms',
      limit: 150,
    },
  ];
}

function inMemory(records: readonly KindRecord[], today: Day): number {
  const input = engineOf(records, { profile: 'athlete', today, now: noonOf(today) });
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    massageAdvice(massageFacts(input));
    stretchAdvice(input);
    return performance.now() - start;
  });
  return median(times);
}
