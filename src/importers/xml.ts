import { Refusal } from './refusal';

/** Longest tag with the text behind it: nothing real comes near, and memory stays bounded. */
const LONGEST_PIECE = 1024 * 1024;

/**
 * Cuts a stream of XML at its tags. `onPiece` is given a text with the range of one tag and of the
 * characters behind it, up to the next tag: it reads what it wants and skips the rest at the price of
 * one search. Entities that a file declares are never expanded and nothing outside is ever fetched.
 * Answers whether the file ends where its outermost element does.
 */
export async function scanXml(
  chunks: AsyncIterable<string>,
  onPiece: (text: string, start: number, end: number) => void,
): Promise<boolean> {
  let rest = '';
  let root = '';
  const take = (text: string, at: number, end: number) => {
    if (root === '' && isNameStart(text.charCodeAt(at + 1))) root = tagName(text, at);
    onPiece(text, at, end);
  };
  for await (const chunk of chunks) {
    // Only the tag that was cut is joined: to copy a whole chunk takes longer than to scan it.
    const cut = isOpenTag(rest) ? chunk.indexOf('<') : -1;
    if (cut >= 0) {
      take(rest + chunk.slice(0, cut), 0, rest.length + cut);
      rest = scanPieces(chunk, cut, take);
    } else rest = scanPieces(rest + chunk, 0, take);
    if (rest.length > LONGEST_PIECE) throw new Refusal('broken-file');
  }
  if (rest.startsWith('<') && rest.includes('>')) onPiece(rest, 0, rest.length);
  const end = rest.trimEnd();
  return root !== '' && isClosing(end, 0) && tagName(end, 0) === root && end.endsWith('>');
}

/** Hands out every complete piece and answers with the characters that are still open. */
function scanPieces(
  text: string,
  start: number,
  onPiece: (text: string, start: number, end: number) => void,
): string {
  let at = text.indexOf('<', start);
  while (at >= 0) {
    const from = text.charCodeAt(at + 1) === BANG ? endOfSpecial(text, at) : at + 1;
    const next = from < 0 ? -1 : text.indexOf('<', from);
    if (next < 0) return text.slice(at);
    onPiece(text, at, next);
    at = next;
  }
  return '';
}

const BANG = 0x21;
const SLASH = 0x2f;

const isNameStart = (code: number) => code > 0x40;

/** Whether a text is the beginning of a tag, and of no comment in which `<` means nothing. */
const isOpenTag = (text: string) => text.length > 1 && text.charCodeAt(1) !== BANG;

/** Where a comment or a CDATA section ends: `<` means nothing within them. -1 if it does not yet. */
function endOfSpecial(text: string, at: number): number {
  if (text.length < at + 9) return -1;
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at + 4);
  return text.startsWith('<![CDATA[', at) ? text.indexOf(']]>', at + 9) : at + 1;
}

/** The name of the tag at `start`, without its namespace prefix. */
export function tagName(text: string, start: number): string {
  NAME.lastIndex = start + (text.charCodeAt(start + 1) === SLASH ? 2 : 1);
  const name = NAME.exec(text)?.[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
}

const NAME = /[^\s/>]*/y;

export const isClosing = (text: string, start: number): boolean =>
  text.charCodeAt(start + 1) === SLASH;

/** The attributes of the tag within a range, entities resolved. */
export function attributesOf(text: string, start: number, end: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.slice(start, end).matchAll(ATTRIBUTE)) {
    found.set(name, plainText(double ?? single ?? ''));
  }
  return found;
}

/** A name is tried at its first letter only: a tag of a million letters takes no longer than others. */
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where the tag that begins at `start` ends: at the first `>` outside quotes. */
function endOfTag(text: string, start: number, end: number): number {
  let quote = '';
  for (let at = start + 1; at < end; at++) {
    const mark = text[at] ?? '';
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '>') return at;
    else if (mark === '"' || mark === "'") quote = mark;
  }
  return end;
}

/** Whether the tag within a range closes itself, as `<Lap/>` does. */
export const isEmptyTag = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(endOfTag(text, start, end) - 1) === SLASH;

/** The characters behind the tag within a range, entities resolved. */
export function textBehind(text: string, start: number, end: number): string {
  if (text.startsWith('<![CDATA[', start)) {
    return text.slice(start + 9, text.indexOf(']]>', start));
  }
  return plainText(text.slice(endOfTag(text, start, end) + 1, end)).trim();
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A text with the entities of XML itself resolved; all others stay as they are written. */
const plainText = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED.get(name) ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
