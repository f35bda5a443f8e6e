/// <reference path="./report-font.d.ts" />

import { reportFontUrl } from 'virtual:report-font';
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { type ColourOf, colourReader } from './css-colour';
import { plainSvg } from './plain-svg';
import { textLines, visibleUntil } from './text-lines';

const FONT = 'limber';
const FONT_FILE = 'limber.ttf';
const BOLD_FROM = 600;
/** Outline of bold letters, as a share of their size: one font is enough for a page. */
const BOLD_OUTLINE = 0.028;

export interface PdfOptions {
  readonly paper: 'a4' | 'letter';
  readonly title: string;
  readonly language: Parameters<jsPDF['setLanguage']>[0];
}

/** Laid-out sheets as a PDF of vectors and text with one embedded font; each sheet is a page. */
export async function sheetPdf(sheets: readonly Element[], options: PdfOptions): Promise<Blob> {
  const doc = new jsPDF({
    unit: 'pt',
    format: options.paper,
    compress: true,
    putOnlyUsedFonts: true,
  });
  doc.addFileToVFS(FONT_FILE, await fontData());
  doc.addFont(FONT_FILE, FONT, 'normal', undefined, 'Identity-H');
  doc.setFont(FONT);
  doc.setProperties({ title: options.title, creator: 'Limber' });
  doc.setLanguage(options.language);
  const colourOf = colourReader();
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) doc.addPage(options.paper);
    await drawSheet(doc, sheet, colourOf);
  }
  return doc.output('blob');
}

async function fontData(): Promise<string> {
  const answer = await fetch(reportFontUrl);
  if (!answer.ok) throw new Error('The font of the report is not there');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Where the sheet lies on the screen, and how many points a pixel of it is. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

async function drawSheet(doc: jsPDF, sheet: Element, colourOf: ColourOf): Promise<void> {
  const { left, top, width } = sheet.getBoundingClientRect();
  const frame = { left, top, scale: doc.internal.pageSize.getWidth() / width };
  for (const element of sheet.querySelectorAll('*')) {
    const isSeen = element.getBoundingClientRect().bottom <= visibleUntil(element, sheet) + 1;
    if (isSeen && !element.closest('svg')) drawBorders(doc, element, frame, colourOf);
  }
  for (const drawing of sheet.querySelectorAll('svg')) {
    const box = drawing.getBoundingClientRect();
    await svg2pdf(plainSvg(drawing, colourOf, FONT), doc, {
      x: (box.left - left) * frame.scale,
      y: (box.top - top) * frame.scale,
      width: box.width * frame.scale,
      height: box.height * frame.scale,
    });
  }
  drawText(doc, sheet, frame, colourOf);
}

const edges = ['Top', 'Right', 'Bottom', 'Left'] as const;

function drawBorders(doc: jsPDF, element: Element, frame: Frame, colourOf: ColourOf): void {
  const style = getComputedStyle(element);
  for (const edge of edges) {
    const width = Number.parseFloat(style[`border${edge}Width`]);
    if (!(width > 0)) continue;
    const { red, green, blue } = colourOf(style[`border${edge}Color`]);
    const box = element.getBoundingClientRect();
    const isLevel = edge === 'Top' || edge === 'Bottom';
    doc.setFillColor(red, green, blue);
    doc.rect(
      (box.left + (edge === 'Right' ? box.width - width : 0) - frame.left) * frame.scale,
      (box.top + (edge === 'Bottom' ? box.height - width : 0) - frame.top) * frame.scale,
      (isLevel ? box.width : width) * frame.scale,
      (isLevel ? width : box.height) * frame.scale,
      'F',
    );
  }
}

function drawText(doc: jsPDF, sheet: Element, frame: Frame, colourOf: ColourOf): void {
  const ascentShare = ascentReader();
  doc.setFont(FONT);
  for (const { line, parent } of textLines(sheet)) {
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize) * frame.scale;
    const { red, green, blue } = colourOf(style.color);
    doc.setFontSize(size);
    doc.setTextColor(red, green, blue);
    doc.setDrawColor(red, green, blue);
    doc.setLineWidth(size * BOLD_OUTLINE);
    const own = doc.getTextWidth(line.text);
    doc.text(
      line.text,
      (line.left - frame.left) * frame.scale,
      (line.top + line.height * ascentShare(style) - frame.top) * frame.scale,
      {
        // The page's letters and the font's differ in width: each line keeps the one it has on screen.
        horizontalScale: own > 0 ? (line.width * frame.scale) / own : 1,
        renderingMode: Number(style.fontWeight) >= BOLD_FROM ? 'fillThenStroke' : 'fill',
      },
    );
  }
}

const USUAL_ASCENT = 0.8;

/** Share of a line's height that lies above the foot of its letters. */
function ascentReader(): (style: CSSStyleDeclaration) => number {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return ({ fontFamily, fontWeight }) => {
    const font = `${fontWeight} 100px ${fontFamily}`;
    const found = known.get(font);
    if (found !== undefined || !pen) return found ?? USUAL_ASCENT;
    pen.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
    const share = above / (above + below);
    known.set(font, share);
    return share;
  };
}
