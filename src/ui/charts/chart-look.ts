export interface ChartLook {
  /** The panel's own hue, from the canvas's text colour: forced colours replace it by theirs. */
  readonly data: string;
  readonly grid: string;
  readonly band: string;
}

const FORCED = '(forced-colors: active)';

/** What can change the colours while a chart is on screen, beside the theme preference. */
const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', FORCED];

/** An `rgb()` colour, as computed styles give it, with less than full strength. */
export const faded = (colour: string, share: number): string =>
  colour.replace(/^rgba?\((\d+), (\d+), (\d+).*$/, `rgba($1, $2, $3, ${share})`);

/** The colours a canvas is to be drawn in now, read from the tokens. */
export function chartLook(canvas: HTMLCanvasElement): ChartLook {
  const style = getComputedStyle(canvas);
  const data = style.color;
  if (matchMedia(FORCED).matches) return { data, grid: faded(data, 0.4), band: faded(data, 0.18) };
  return {
    data,
    grid: style.getPropertyValue('--line').trim(),
    band: style.getPropertyValue('--usual').trim(),
  };
}

/** Calls back after a change of theme, contrast or forced colours. Returns how to stop. */
export function onLookChange(changed: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const list of lists) list.removeEventListener('change', changed);
  };
}
