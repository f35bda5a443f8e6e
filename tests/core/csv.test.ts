import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/core/csv';

describe('comma-separated values', () => {
  test('leave an unknown value empty and keep 0 and negative numbers as they are', () => {
    expect(csvText([['2026-11-24', null, 0, -2.5]])).toBe('2026-11-24,,0,-2.5\r\n');
  });

  test('quote commas, quotes and line breaks (RFC 4180)', () => {
    expect(csvText([['a,b', 'say "so"', 'two\nlines']])).toBe(
      '"a,b","say ""so""","two\nlines"\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('never start a formula with %j', (text) => {
    expect(csvText([[text]])).toBe(`'${text}\r\n`);
  });
});
