import type { Plugin } from 'vite';

/** Files of the build that few people need: they stay out of the first download. */
const rare = /^assets\/(?:sheet-pdf|report-font|copies|imports|argon2)-/;

/** Names of the same files for the service worker's list of everything else. */
export const rareFiles = [
  'assets/sheet-pdf-*',
  'assets/report-font-*',
  'assets/copies-*',
  'assets/imports-*',
  'assets/argon2-*',
];

/** Lists the rare files in one of the app's own, so that the worker can fetch them in a quiet moment. */
export function rareFileList(): Plugin {
  return {
    name: 'rare-file-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const names = Object.keys(bundle).filter((name) => rare.test(name));
      this.emitFile({ type: 'asset', fileName: 'rare-files.txt', source: names.join('\n') });
    },
  };
}

const unused = new Set(['html2canvas', 'dompurify', 'canvg']);
const EMPTY = '\0unused-by-jspdf';

/** Leaves out what the PDF library only needs to draw HTML, which the app never asks of it. */
export function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    enforce: 'pre',
    resolveId: (id) => (unused.has(id) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? 'export default undefined;' : undefined),
  };
}
