import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { ensureChromium } from './chromium.mjs';

// Draws every stretch at its start and its end on one sheet: node tests/tools/contact-sheet.mjs

const target = 'docs/poses.png';
const root = new URL('../../', import.meta.url);

/** @param {import('../../src/ui/mannequin/draw').Limb} limb @param {string} id */
function limbSvg(limb, id) {
  const paths = limb.shapes.map(({ path }) => `<path d="${path}"/>`).join('');
  const edges = limb.shapes.map(({ cloth, path }) => {
    const own = cloth === 'top' || cloth === 'short' ? ` ${cloth}Edge` : '';
    return `<path class="edge${own}" d="${path}"/>`;
  });
  const shapes = limb.shapes.map(({ cloth, path }) => `<path class="${cloth}" d="${path}"/>`);
  const eyes = limb.eyes.map((path) => `<path class="eye" d="${path}"/>`);
  const targets = limb.targets.map(
    ({ path, through }) =>
      `<path class="target${through ? ' through' : ''}" clip-path="url(#${id})" d="${path}"/>`,
  );
  const clip = targets.length > 0 ? `<clipPath id="${id}">${paths}</clipPath>` : '';
  const content = [...edges, ...shapes, ...eyes, clip, ...targets].join('');
  return `<g class="${limb.far ? 'far' : ''}">${content}</g>`;
}

/** @param {typeof import('../../src/ui/mannequin/draw')} drawing @param {import('../../src/ui/mannequin/figure').Figure} figure @param {number} t */
function figureSvg({ draw, frameOf }, figure, t) {
  const { shadow, layers } = draw(figure, t);
  const id = `${figure.id}-${t}`;
  const drawn = layers.map((layer) =>
    layer.kind === 'limb'
      ? limbSvg(layer, `${id}-${layer.group}`)
      : `<path class="prop ${layer.look}" d="${layer.path}"/>`,
  );
  const floor = shadow ? `<path class="shadow" d="${shadow}"/>` : '';
  return `<svg viewBox="${frameOf(figure).join(' ')}">${floor}${drawn.join('')}</svg>`;
}

async function sheetHtml() {
  const server = await createServer({
    root: root.pathname,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const drawing = /** @type {typeof import('../../src/ui/mannequin/draw')} */ (
      await server.ssrLoadModule('/src/ui/mannequin/draw.ts')
    );
    const { libraryFigure } =
      /** @type {typeof import('../../src/ui/mannequin/library-figures')} */ (
        await server.ssrLoadModule('/src/ui/mannequin/library-figures.ts')
      );
    const { stretchLibrary } =
      /** @type {typeof import('../../src/core/stretches/stretch-library')} */ (
        await server.ssrLoadModule('/src/core/stretches/stretch-library.ts')
      );
    const { stretchNames } = /** @type {typeof import('../../src/ui/stretches/stretch-names')} */ (
      await server.ssrLoadModule('/src/ui/stretches/stretch-names.ts')
    );
    const cards = stretchLibrary.map(({ id }) => {
      const figure = libraryFigure(id);
      const pair = [0, 1].map((t) => figureSvg(drawing, figure, t)).join('');
      return `<figure><div>${pair}</div><figcaption>${stretchNames[id]}</figcaption></figure>`;
    });
    return cards.join('');
  } finally {
    await server.close();
  }
}

const styles = await Promise.all(
  ['src/ui/tokens.css', 'src/ui/mannequin/mannequin.module.css'].map((file) =>
    readFile(new URL(file, root), 'utf8'),
  ),
);
const layout = `body{margin:12px;width:1256px;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:10px;
background:var(--surface);color:var(--ink);font:13px sans-serif}figure{margin:0}
figure div{display:flex;gap:4px}svg{flex:1;min-width:0;height:150px;background:var(--sunken);border-radius:8px}`;
const html = `<html data-theme="light"><style>${styles.join('')}${layout}</style>${await sheetHtml()}</html>`;
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(html);
  await writeFile(new URL(target, root), await page.screenshot({ fullPage: true }));
} finally {
  await browser.close();
}
