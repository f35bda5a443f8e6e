/// <reference path="./subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const NAME = 'virtual:report-font';
const FILE = 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf';

/** Latin with all its extensions, Greek, Cyrillic, and the signs that reports use. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

const letters = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .join('');

async function reportTtf(): Promise<Uint8Array> {
  const whole = await readFile(createRequire(import.meta.url).resolve(FILE));
  return subsetFont(whole, letters, { targetFormat: 'truetype' });
}

/** Cuts the font that a PDF embeds to the scripts the app promises, as a file beside the app. */
export function reportFont(): Plugin {
  let isBuild = false;
  return {
    name: 'report-font',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const source = await reportTtf();
      if (!isBuild) {
        const data = Buffer.from(source).toString('base64');
        return `export const reportFontUrl = 'data:font/ttf;base64,${data}';`;
      }
      const file = this.emitFile({ type: 'asset', name: 'report-font.ttf', source });
      return `export const reportFontUrl = import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
