import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../../src/core/report/report-csv';
import { reportSections } from '../../../src/core/report/report-parts';
import { checkIn, dayOf, massage, mobilityTest } from '../../support/records';
import { reportOf, reportToday } from './report-life';

const table = (note: string) =>
  reportCsv(
    reportOf(
      [
        { kind: 'check-in', record: checkIn(reportToday, { soreness: { 'calf-left': 4 }, note }) },
        { kind: 'check-in', record: checkIn('2026-11-23') },
        { kind: 'massage', record: massage('2026-11-23') },
        { kind: 'mobility-test', record: mobilityTest('2026-11-22') },
      ],
      {
        sections: new Set(reportSections),
        span: { first: dayOf('2026-11-22'), last: reportToday },
      },
    ),
  ).split('\r\n');

describe('the table of a report', () => {
  it('has a row a value, with its unit, and none for what was not noted', () => {
    expect(table('fine')).toEqual([
      'day,measure,of,value,unit',
      '2026-11-22,training-load,,0,AU',
      '2026-11-22,stretching,,0,min',
      '2026-11-22,mobility,knee-to-wall-left,9,cm',
      '2026-11-23,soreness,all-clear,0,points',
      '2026-11-23,training-load,,0,AU',
      '2026-11-23,stretching,,0,min',
      '2026-11-23,massage,classic,60,min',
      '2026-11-24,soreness,calf-left,4,points',
      '2026-11-24,training-load,,0,AU',
      '2026-11-24,stretching,,0,min',
      '2026-11-24,note,,fine,',
      '',
    ]);
  });

  it('keeps text a text for a spreadsheet', () => {
    const [cell] = table('=1+1,"x"').filter((row) => row.includes('note'));
    expect(cell).toBe('2026-11-24,note,,"\'=1+1,""x""",');
  });
});
