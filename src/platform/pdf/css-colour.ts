/** Red, green and blue 0-255, and how much of what lies below is covered, 0-1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export type ColourOf = (css: string) => Colour;

/** Reads any colour a browser computes, mixed and wide-gamut ones too, by painting one pixel with it. */
export function colourReader(): ColourOf {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  return (css) => {
    const found = known.get(css);
    if (found) return found;
    if (!pen) throw new Error('This browser has no canvas');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const colour = { red, green, blue, alpha: alpha / 255 };
    known.set(css, colour);
    return colour;
  };
}
