/** A property of a calendar file: its name with parameters, and its value, escaped already. */
export type IcsLine = readonly [name: string, value: string];

const MAX_OCTETS = 75;

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Text as a TEXT value (RFC 5545, 3.3.11). */
export const icsText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in a file
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A content line folded at 75 octets, never within a character (RFC 5545, 3.1). */
export function folded([name, value]: IcsLine): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].join('\r\n');
}

/** A whole file from its lines. */
export const icsFile = (lines: readonly IcsLine[]): string =>
  `${lines.map(folded).join('\r\n')}\r\n`;
