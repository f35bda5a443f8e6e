/** Line ends of CSV (RFC 4180). */
const LINE_END = '\r\n';
/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line of CSV. */
export const csvLine = (cells: readonly string[]): string => cells.map(quoted).join(',') + LINE_END;

/** What every file begins with. */
export const csvStart = BYTE_ORDER_MARK;

/** The separator of a file: spreadsheets write semicolons where the comma is the decimal sign. */
function separatorOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  return [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
}

/** The lines of a CSV file, each as its cells; undefined where a quote is never closed. */
export function parseCsv(source: string): string[][] | undefined {
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  const separator = separatorOf(text);
  // A quoted or a plain cell, and what ends it.
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)?)(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const lines: string[][] = [];
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) return undefined;
    const [whole, inQuotes, plain, end] = found;
    line.push(inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"'));
    if (end !== separator) {
      lines.push(line);
      line = [];
    }
    if (whole === '' && cell.lastIndex === at) return undefined;
  }
  if (line.length > 0) lines.push([...line, '']);
  return lines;
}
