/** A piece of one line of text where the browser put it, in CSS pixels of the page. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** A line with the element whose style it has. */
export interface StyledLine {
  readonly line: TextLine;
  readonly parent: Element;
}

/** Every line of text below an element, as laid out; what a box cuts off is left out. */
export function textLines(root: Element): StyledLine[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: StyledLine[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('svg') || !node.nodeValue?.trim()) continue;
    const lines = visible(linesOf(node, node.nodeValue), visibleUntil(parent, root));
    for (const line of lines) found.push({ line, parent });
  }
  return found;
}

/** How far down something is seen: to the end of the shortest box around it that hides what does not fit. */
export function visibleUntil(element: Element, root: Element): number {
  let bottom = Number.POSITIVE_INFINITY;
  for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    bottom = Math.min(bottom, box.getBoundingClientRect().bottom);
  }
  return bottom;
}

const ELLIPSIS = '…';

function visible(lines: readonly TextLine[], bottom: number): TextLine[] {
  const kept = lines.filter(({ top, height }) => top + height / 2 < bottom);
  const last = kept.at(-1);
  if (!last || kept.length === lines.length) return kept;
  const text = `${last.text.trimEnd().slice(0, -1)}${ELLIPSIS}`;
  return [...kept.slice(0, -1), { ...last, text }];
}

function linesOf(node: Node, text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    for (const piece of piecesOf(node, word, index)) append(lines, piece);
  }
  return lines;
}

/** A word is one piece, unless it is so long that it was broken: then its letters are. */
function piecesOf(node: Node, word: string, start: number): TextLine[] {
  const [rect, ...more] = rectsOf(node, start, word.length);
  if (rect && more.length === 0) return [pieceOf(word, rect)];
  let at = start;
  return [...word].flatMap((letter) => {
    const [place] = rectsOf(node, at, letter.length);
    at += letter.length;
    return place ? [pieceOf(letter, place)] : [];
  });
}

function rectsOf(node: Node, start: number, length: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + length);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

const pieceOf = (text: string, { left, width, top, height }: DOMRect): TextLine => ({
  text,
  left,
  width,
  top,
  height,
});

/** Narrower than any space, wider than what rounding leaves between two letters. */
const SPACE_SHARE = 0.1;

/** Pieces on one height are one line; where there is room between them stood a space. */
function append(lines: TextLine[], piece: TextLine): void {
  const last = lines.at(-1);
  if (!last || Math.abs(last.top - piece.top) > piece.height / 2) {
    lines.push(piece);
    return;
  }
  const hasSpace = piece.left - (last.left + last.width) > piece.height * SPACE_SHARE;
  lines[lines.length - 1] = {
    ...last,
    text: `${last.text}${hasSpace ? ' ' : ''}${piece.text}`,
    width: piece.left + piece.width - last.left,
  };
}
