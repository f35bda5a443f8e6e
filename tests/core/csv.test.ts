import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/core/csv';

describe('comma-separated values', () => {
  it('end every line in CRLF and leave the unknown empty (RFC 4180)', () => {
    expect(
      csvText([
        ['day', 'Sleep (h)'],
        ['2026-03-01', 7.5],
        ['2026-03-02', null],
      ]),
    ).toBe('day,Sleep (h)\r\n2026-03-01,7.5\r\n2026-03-02,\r\n');
  });

  it('quote commas, quotes and line breaks, and double a quote (RFC 4180)', () => {
    expect(csvText([['a,b', 'say "ah"', 'one\ntwo', 'plain']])).toBe(
      '"a,b","say ""ah""","one\ntwo",plain\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
    'keep %j a text for a spreadsheet (OWASP, CSV Injection)',
    (text) => {
      expect(csvText([[text]])).toMatch(/^"?'/);
    },
  );

  it('leave a number below zero a number', () => {
    expect(csvText([[-3.5, 0]])).toBe('-3.5,0\r\n');
  });

  it('are read back as they were written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2 }), { minLength: 1 }), (rows) => {
        const harmless = rows.map((row) => row.map((text) => `.${text}`));
        expect(readCsv(csvText(harmless))).toEqual(harmless);
      }),
    );
  });
});

/** A reader of RFC 4180, written from its grammar. */
function readCsv(text: string): string[][] {
  const field = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of text.matchAll(field)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
