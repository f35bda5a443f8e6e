/** Starts a formula in a spreadsheet (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** One field: a text that a spreadsheet would run as a formula is kept a text by an apostrophe. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values (RFC 4180). An unknown value is an empty field, never 0. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
