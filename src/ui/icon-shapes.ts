/** One shape of a glyph: an SVG element name and its attributes. */
export type IconShape = readonly [
  tag: string,
  attributes: Record<string, string | number | undefined>,
];

export type Glyphs = Readonly<Record<string, readonly IconShape[]>>;

export const line = (d: string): IconShape => ['path', { d }];

const drawn = new Map<string, readonly IconShape[]>();

/** Makes glyphs known to `Icon`. */
export function addGlyphs(glyphs: Glyphs): void {
  for (const [name, shapes] of Object.entries(glyphs)) drawn.set(name, shapes);
}

/** The shapes of a glyph; none while the code that brings it has not come. */
export const glyph = (name: string): readonly IconShape[] => drawn.get(name) ?? [];
