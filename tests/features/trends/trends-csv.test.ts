import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { trendsCsv } from '../../../src/features/trends/trends-csv';
import { trendsLog } from '../../../src/features/trends/trends-log';
import { measuresOf } from '../../../src/features/trends/trends-measures';
import { spanUpTo } from '../../../src/features/trends/trends-ranges';
import { trendsView } from '../../../src/features/trends/trends-view';
import { checkIn, dayOf, drink } from '../../support/records';

const today = dayOf('2026-11-24');
const records: KindRecord[] = [
  { kind: 'check-in', record: checkIn(today, { soreness: { 'calf-left': 6 } }) },
  { kind: 'check-in', record: checkIn(addDays(today, -2), { soreness: {} }) },
  { kind: 'drink', record: drink(today, { ml: 1250 }) },
];
const csv = (days: number) =>
  trendsCsv(
    trendsView(trendsLog({ span: spanUpTo(today, days), records, hasOlder: false }), {
      span: spanUpTo(today, days),
      today,
      volumeUnit: 'ml',
      measures: measuresOf(['soreness', 'drinks']),
    }),
  )
    .trimEnd()
    .split('\r\n');

describe('the table file of Trends', () => {
  it('has a row a day in the order and the units of the charts, unknown days empty', () => {
    expect(csv(7)).toHaveLength(8);
    expect(csv(7)[0]).toBe('day,"Soreness (worst spot, 0 to 10)",Drinks (litres)');
    expect(csv(7).slice(-3)).toEqual(['2026-11-22,0,', '2026-11-23,,', '2026-11-24,6,1.25']);
  });

  it('has a row a week where weeks are drawn', () => {
    expect(csv(365)).toHaveLength(54);
    expect(csv(365).slice(-2)).toEqual([
      '2026-11-11,,,,0,,,,0',
      '2026-11-18,3,0,6,2,1.25,1.25,1.25,1',
    ]);
  });
});
