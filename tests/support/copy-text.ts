import type { CopyContent, CopyPart } from '../../src/core/backup/copy';

interface Header {
  readonly exportedAt: number;
  readonly app: string;
  readonly unreadable: readonly CopyPart[];
}

/** The lists of a copy, good or bad. */
type RawContent = { readonly [List in keyof CopyContent]?: unknown };

/** A copy as docs/copy-format.md tells anybody to write it. */
export const copyText = (content: RawContent, header: Header): string =>
  JSON.stringify({
    format: 'limber-copy',
    version: 1,
    app: header.app,
    exportedAt: new Date(header.exportedAt).toISOString(),
    unreadable: header.unreadable,
    ...content,
  });
