/** A layout of a format in another year, language or device: what its file holds, and must ask. */
export interface Layout {
  readonly title: string;
  readonly content: string;
  readonly format: string;
  readonly kinds: object;
  readonly questions?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
}

export const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
