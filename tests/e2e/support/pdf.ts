import { execFileSync } from 'node:child_process';

const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { encoding: 'utf8' });

/** What independent programs (poppler) find in a PDF file. */
export function pdfFacts(file: string) {
  const info = run('pdfinfo', file);
  const [, pages = ''] = /^Pages:\s+(\d+)/m.exec(info) ?? [];
  const [, size = ''] = /^Page size:\s+(.*)$/m.exec(info) ?? [];
  const [, bytes = ''] = /^File size:\s+(\d+)/m.exec(info) ?? [];
  // Two lines of heading stand above both lists.
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  const images = run('pdfimages', '-list', file).trim().split('\n').slice(2);
  return {
    pages: Number(pages),
    size,
    bytes: Number(bytes),
    fonts: fonts.length,
    notEmbedded: fonts.filter(
      (line) => !/\byes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.test(line),
    ),
    images: images.length,
    text: run('pdftotext', '-layout', file, '-').replace(/\s+/g, ' '),
    firstPage: run('pdftotext', '-layout', '-l', '1', file, '-').replace(/\s+/g, ' '),
  };
}
