import { describe, expect, it } from 'vitest';
import {
  eagerlyReached,
  type SourceModule,
  sourceModule,
  sourceModules,
} from './tools/source-modules';

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly (string | RegExp)[];
}

const view = ['preact', 'preact/hooks', '@preact/signals'];

/** What may import what. A layer may always import itself. */
const layers: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: ['date-fns', '@date-fns/tz/tzOffset', '@date-fns/utc'] },
  db: { layers: ['core'], packages: ['dexie', '@preact/signals'] },
  importers: { layers: ['core'], packages: ['papaparse'] },
  workers: { layers: ['core', 'db', 'importers', 'platform'], packages: [] },
  platform: {
    layers: ['core', 'workers'],
    packages: [
      '@preact/signals',
      'workbox-window',
      'virtual:report-font',
      '@noble/hashes/argon2.js',
    ],
  },
  ui: { layers: ['core'], packages: [...view, 'uqr', /^lucide\//, /^@fontsource-variable\//] },
  features: { layers: ['core', 'db', 'platform', 'ui'], packages: view },
  app: {
    layers: ['core', 'db', 'importers', 'workers', 'platform', 'ui', 'features'],
    packages: view,
  },
  main: { layers: ['app', 'db', 'platform', 'ui'], packages: ['preact'] },
  sw: { layers: ['core', 'db'], packages: [/^workbox-/] },
  build: {
    layers: [],
    packages: ['vite', 'preact', 'preact-render-to-string', 'subset-font', /^node:/],
  },
};

/** Packages that one folder alone may import. */
const packagesOfFolder: Readonly<Record<string, readonly string[]>> = {
  'src/ui/charts/': ['chart.js'],
  'src/platform/pdf/': ['jspdf', 'svg2pdf.js'],
};

const layerOf = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
const sliceOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];

function isPackageAllowed(path: string, target: string): boolean {
  const named = layers[layerOf(path)]?.packages ?? [];
  const own = Object.entries(packagesOfFolder).filter(([folder]) => path.startsWith(folder));
  return (
    named.some((rule) => (typeof rule === 'string' ? rule === target : rule.test(target))) ||
    own.some(([, packages]) => packages.includes(target))
  );
}

function importProblem(path: string, target: string, isOurs: boolean): string | undefined {
  const layer = layers[layerOf(path)];
  if (!layer) return 'is in no layer';
  if (!isOurs) return isPackageAllowed(path, target) ? undefined : 'may not use this package';
  const to = layerOf(target);
  if (to !== layerOf(path) && !layer.layers.includes(to)) return 'may not import this layer';
  if (sliceOf(path) && sliceOf(target) && sliceOf(path) !== sliceOf(target)) {
    return 'is a slice and may not import another';
  }
  if (sliceOf(path) && to === 'db' && !/-state\.tsx?$/.test(path)) {
    return 'is not a state file and may not touch the database';
  }
  return undefined;
}

function importViolations(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, isOurs }) => {
      const problem = importProblem(path, target, isOurs);
      return problem ? [`${path} ${problem}: ${target}`] : [];
    }),
  );
}

const codeViolation = {
  markup: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)\b/,
  clockOrChance: /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bcrypto\b/,
};

const pathsMatching = (modules: readonly SourceModule[], pattern: RegExp) =>
  modules.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const modules = sourceModules('src');
const planted = (path: string, text: string) => importViolations([sourceModule(path, text)]);

describe('the layers', () => {
  it('are read from every module of the app', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(0);
    expect(modules.map(({ path }) => path)).toContain('src/main.tsx');
  });

  it('import only what lies below them', () => {
    expect(importViolations(modules)).toEqual([]);
  });

  it.each([
    ['core reaching up', 'src/core/day.ts', "import { db } from '../db/db';"],
    ['a type from above', 'src/core/day.ts', "import type { Db } from '../db/db';"],
    ['a type named in place', 'src/core/day.ts', "export type A = import('../db/db').Db;"],
    [
      'a lazy import',
      'src/ui/button.tsx',
      "export const f = () => import('../features/body/page');",
    ],
    ['a file passed on', 'src/platform/share.ts', "export * from '../ui/words';"],
    ['a package nobody named', 'src/core/day.ts', "import { signal } from '@preact/signals';"],
    ['a chart outside its folder', 'src/ui/card.tsx', "import { Chart } from 'chart.js';"],
    ['a slice in a slice', 'src/features/body/page.tsx', "import { a } from '../stretch/a';"],
    ['a style sheet of a slice', 'src/ui/base.css', "@import '../features/body/page.css';"],
    ['a page at the database', 'src/features/body/page.tsx', "import { a } from '../../db/a';"],
    ['the build in the app', 'src/app/app.tsx', "import { a } from '../build/serve.mjs';"],
    ['a folder of no layer', 'src/misc/a.ts', "import { a } from '../core/day';"],
  ])('refuse %s', (_what, path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    ['a state file at the database', 'src/features/body/body-state.ts', "import '../../db/a';"],
    ['a chart in its folder', 'src/ui/charts/line.ts', "import { Chart } from 'chart.js';"],
    ['a slice in itself', 'src/features/body/page.tsx', "import { a } from './words';"],
  ])('allow %s', (_what, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

describe('the first view', () => {
  it('does not load the chart library', () => {
    const reached = eagerlyReached('src/main', modules);
    expect(reached.size).toBeGreaterThan(3);
    expect([...reached].filter((name) => name.startsWith('chart.js'))).toEqual([]);
  });

  it('would be caught loading it', () => {
    const chain = [
      sourceModule('src/main.tsx', "import { a } from './app/app';"),
      sourceModule('src/app/app.tsx', "import { b } from '../ui/charts/line';"),
      sourceModule('src/ui/charts/line.ts', "import { Chart } from 'chart.js';"),
    ];
    expect(eagerlyReached('src/main', chain)).toContain('chart.js');
  });
});

describe('the code', () => {
  it('never writes markup from text', () => {
    expect(pathsMatching(modules, codeViolation.markup)).toEqual([]);
    const bad = sourceModule('src/ui/a.ts', 'element.innerHTML = text;');
    expect(pathsMatching([bad], codeViolation.markup)).toEqual(['src/ui/a.ts']);
  });

  it('keeps the clock and chance out of core', () => {
    const core = modules.filter(({ path }) => path.startsWith('src/core/'));
    expect(pathsMatching(core, codeViolation.clockOrChance)).toEqual([]);
    const bad = sourceModule('src/core/a.ts', 'export const a = () => new Date();');
    expect(pathsMatching([bad], codeViolation.clockOrChance)).toEqual(['src/core/a.ts']);
  });

  it('has named exports only', () => {
    const paths = (list: readonly SourceModule[]) =>
      list.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path);
    expect(paths(modules)).toEqual([]);
    expect(paths([sourceModule('src/ui/a.ts', 'export default 1;')])).toEqual(['src/ui/a.ts']);
  });
});
