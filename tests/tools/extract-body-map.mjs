/**
 * Writes the drawings of the body map. Run by hand, once, when the drawings shall change:
 *
 *   npm pack react-muscle-highlighter@1.2.0      (in a folder outside the project)
 *   tar xzf react-muscle-highlighter-1.2.0.tgz
 *   node tests/tools/extract-body-map.mjs <that folder>/package
 *   npx biome check --write src/ui/body-map
 *
 * The paths are those of react-native-body-highlighter 3.2.0; both packages are under the MIT
 * licence, see THIRD_PARTY_NOTICES.md. Neither is needed to build the app.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawings } from './body-map/added-areas.mjs';
import { pieces } from './body-map/pieces.mjs';
import {
  below,
  clockwise,
  mapPath,
  readPath,
  roundedBar,
  writeClosed,
  writePath,
} from './body-map/svg-path.mjs';

/**
 * @typedef {'broad' | 'narrow'} FigureId
 * @typedef {'front' | 'back'} View
 * @typedef {{ slug: string, path: Record<string, string[]> }[]} PackageData
 * @typedef {import('./body-map/svg-path.mjs').Part} Part
 */

/** All four drawings share one frame: the middle of the body on x = 336, head on top, soles below. */
const frame = { width: 672, height: 1300, middle: 336 };

const sources = {
  broad: { front: 'bodyFront', back: 'bodyBack', outline: 'SvgMaleWrapper', top: 90, scale: 1 },
  narrow: {
    front: 'bodyFemaleFront',
    back: 'bodyFemaleBack',
    outline: 'SvgFemaleWrapper',
    top: 78,
    scale: 0.94,
  },
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of the unpacked package');

/**
 * Its modules are plain data, but their package does not say that they are modules.
 * @param {string} name
 * @returns {Promise<PackageData>}
 */
async function packageData(name) {
  const text = await readFile(join(folder ?? '', `dist/esm/assets/${name}.js`), 'utf8');
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return Object.values(module)[0];
}

/** @param {string} name */
async function packageOutlines(name) {
  const text = await readFile(join(folder ?? '', `dist/esm/components/${name}.js`), 'utf8');
  const [front = '', back = ''] = [...text.matchAll(/\bd: "([^"]+)"/g)].map(([, d]) => d);
  return { front, back };
}

/** @param {Part} part */
const centreX = ({ start, segments }) => {
  const xs = [start, ...segments.flatMap((points) => points.slice(-1))].map(([x]) => x);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
};

/**
 * The person's own side: who faces us has the right side on the left of the picture.
 * @param {number} x
 * @param {View} view
 */
const sideAt = (x, view) => (x < frame.middle === (view === 'front') ? 'right' : 'left');

/**
 * @param {import('./body-map/pieces.mjs').Pieces} table
 * @param {string} slug
 * @param {string} side
 * @param {number} index
 */
function baseOf(table, slug, side, index) {
  const entry = table[slug];
  const list = typeof entry === 'object' ? entry[side === 'left' ? 'left' : 'right'] : [];
  const base = typeof entry === 'string' ? entry : list[index];
  if (!base) throw new Error(`No region for ${slug} ${side} ${index}`);
  return base;
}

/**
 * @param {{ top: number, scale: number }} source
 * @param {number} middle
 * @returns {(point: [x: number, y: number]) => [x: number, y: number]}
 */
function toFrame({ top, scale }, middle) {
  return ([x, y]) => [frame.middle + (x - middle) * scale, (y - top) * scale];
}

/**
 * @param {FigureId} figure
 * @param {View} view
 * @param {PackageData} data
 */
function collect(figure, view, data) {
  const { middle, sided, middles } = drawings[figure][view];
  const move = toFrame(sources[figure], middle);
  /** @type {Map<string, Part[]>} */
  const regions = new Map();
  /** @param {string} id @param {Part} part */
  const add = (id, part) => regions.set(id, [...(regions.get(id) ?? []), clockwise(part)]);
  /** @param {string} id @param {Part} part */
  const addOnTop = (id, part) => {
    const drawn = regions.get(id) ?? [];
    regions.delete(id);
    regions.set(id, [...drawn, clockwise(part)]);
  };

  for (const { slug, path } of data) {
    for (const [side, list] of Object.entries(path)) {
      if (side === 'common') continue;
      list.forEach((d, index) => {
        const base = baseOf(pieces[figure][view], slug, side, index);
        for (const part of mapPath(readPath(d), move)) {
          add(`${base}-${sideAt(centreX(part), view)}`, part);
        }
      });
    }
  }
  for (const [base, area] of Object.entries(sided)) {
    const both = [area.x, 2 * middle - area.x].map((x) => roundedBar({ ...area, x }));
    for (const part of mapPath(both, move)) {
      addOnTop(`${base}-${sideAt(centreX(part), view)}`, part);
    }
  }
  for (const [id, area] of Object.entries(middles)) {
    const bar = roundedBar({ ...area, x: middle, corner: area.rx });
    for (const part of mapPath([bar], move)) addOnTop(id, part);
  }
  return regions;
}

/**
 * @param {FigureId} figure
 * @param {View} view
 * @param {PackageData} data
 * @param {string} packageOutline
 */
function drawingText(figure, view, data, packageOutline) {
  const { middle, head, neck } = drawings[figure][view];
  const move = toFrame(sources[figure], middle);
  const oval = mapPath([roundedBar({ ...head, x: middle })], move);
  const outline = mapPath(
    readPath(packageOutline).map((part) => below(part, neck)),
    move,
  );
  const lines = [...collect(figure, view, data)].map(
    ([id, parts]) => `      '${id}': '${writeClosed(parts)}',`,
  );
  return `  ${view}: {
    head: '${writeClosed(oval)}',
    outline: '${outline.map(writePath).join('')}',
    regions: {
${lines.join('\n')}
    },
  },`;
}

const figures = /** @type {const} */ (['broad', 'narrow']);
const bothViews = /** @type {const} */ (['front', 'back']);

for (const figure of figures) {
  const source = sources[figure];
  const outlines = await packageOutlines(source.outline);
  const views = [];
  for (const view of bothViews) {
    views.push(drawingText(figure, view, await packageData(source[view]), outlines[view]));
  }
  await writeFile(
    `src/ui/body-map/${figure}-figure.ts`,
    `import type { Figure } from './figure';

/**
 * Written by tests/tools/extract-body-map.mjs, not by hand. Paths of react-native-body-highlighter
 * 3.2.0 and react-muscle-highlighter 1.2.0 (MIT, see THIRD_PARTY_NOTICES.md), sides named anew.
 */
export const ${figure}Figure: Figure = {
  id: '${figure}',
${views.join('\n')}
};
`,
  );
}
