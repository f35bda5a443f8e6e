import type { ColourOf } from './css-colour';

/** What style sheets say about a drawing, that the PDF writer reads from attributes alone. */
const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-size',
  'text-anchor',
] as const;

const painted: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** A drawing as it is seen, every style an attribute of its own; hidden parts are left out. */
export function plainSvg(drawing: SVGSVGElement, colourOf: ColourOf, font: string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll('*')];
  for (const [place, original] of [...drawing.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original);
    const target = copies[place];
    if (style.display === 'none') target?.remove();
    else if (target) setAttributes(target, style, colourOf, font);
  }
  return copy;
}

function setAttributes(
  target: Element,
  style: CSSStyleDeclaration,
  colourOf: ColourOf,
  font: string,
): void {
  target.removeAttribute('class');
  for (const property of copied) {
    const value = style.getPropertyValue(property);
    if (!value) continue;
    target.setAttribute(property, painted.has(property) ? paint(value, colourOf) : value);
  }
  target.setAttribute('font-family', font);
  target.setAttribute('font-weight', 'normal');
}

function paint(value: string, colourOf: ColourOf): string {
  if (value === 'none' || value.startsWith('url(')) return value.replaceAll('"', '');
  const { red, green, blue, alpha } = colourOf(value);
  return alpha === 0 ? 'none' : `rgb(${red}, ${green}, ${blue})`;
}
