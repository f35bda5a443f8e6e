import { describe, expect, it } from 'vitest';
import { seriesCsv } from '../../../src/core/analysis/series-csv';
import { dayOf } from '../../support/records';

const first = dayOf('2026-02-27');

describe('series as a table file', () => {
  it('has a row a day with its ISO day, the units in the header, and no zero for a gap', () => {
    const csv = seriesCsv('day', [
      { header: 'Soreness (0-10)', series: { first, values: [3, null, 0] } },
      { header: 'Sleep (h)', series: { first, values: [7.5, 6, null] } },
    ]);
    expect(csv.split('\r\n')).toEqual([
      'day,Soreness (0-10),Sleep (h)',
      '2026-02-27,3,7.5',
      '2026-02-28,,6',
      '2026-03-01,0,',
      '',
    ]);
  });

  it('sets another series by its days, not by its places', () => {
    const later = { first: dayOf('2026-02-28'), values: [1, 2] };
    const csv = seriesCsv('day', [
      { header: 'a', series: { first, values: [5, 6] } },
      { header: 'b', series: later },
    ]);
    expect(csv).toBe('day,a,b\r\n2026-02-27,5,\r\n2026-02-28,6,1\r\n');
  });

  it('keeps a name typed by a person a text', () => {
    const csv = seriesCsv('day', [{ header: '=HYPERLINK("x")', series: { first, values: [] } }]);
    expect(csv).toBe('day,"\'=HYPERLINK(""x"")"\r\n');
  });

  it('of nothing is a header alone', () => {
    expect(seriesCsv('day', [])).toBe('day\r\n');
  });
});
