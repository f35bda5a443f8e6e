import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { firstLibraries, firstView } from './src/build/first-view.ts';
import { notices } from './src/build/notices.ts';
import { plainModules } from './src/build/plain-modules.ts';
import { rareFileList, rareFiles, withoutUnused } from './src/build/rare-files.ts';
import { reportFont } from './src/build/report-font.ts';
import { staticShell } from './src/build/static-shell.ts';

const underTest = Boolean(process.env.VITEST);

const shell = staticShell({
  shell: 'src/app/shell.tsx',
  criticalCss: 'src/ui/critical.css',
  font: 'hanken-grotesk-latin-wght-normal',
});

// The worker is ours; the plugin compiles it and writes the list of files into it.
const serviceWorker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/sw',
  filename: 'worker.ts',
  injectRegister: null,
  manifest: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*.{html,js,css,svg,png,txt,woff2,webmanifest}'],
    globIgnores: rareFiles,
    maximumFileSizeToCacheInBytes: 500_000,
  },
});

// The same library for browsers that have async functions, without the code for those that lack them.
const modernDexie = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' };

// The limit catches what hangs; how fast a thing is, the bench says.
const everyUnit = {
  // Left alone, Vitest keeps one core for itself and so uses half of a small machine.
  maxWorkers: availableParallelism(),
  restoreMocks: true,
  unstubGlobals: true,
  testTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: underTest
    ? [preact(), reportFont()]
    : [
        preact(),
        withoutUnused(),
        plainModules(),
        reportFont(),
        rareFileList(),
        shell,
        notices('THIRD_PARTY_NOTICES.md'),
        serviceWorker,
      ],
  resolve: { alias: underTest ? [] : [modernDexie] },
  // Modules, so that a worker can load what it seldom needs by itself.
  worker: { format: 'es' },
  build: {
    // The content policy forbids fonts in data: addresses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Styles must come before a page is drawn; its scripts name each other, and the worker has them.
      resolveDependencies: (_file, files) => files.filter((name) => name.endsWith('.css')),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: firstLibraries, debugName: 'first libraries', priority: 1 },
            { name: firstView, debugName: 'first view' },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...everyUnit,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{ui,features,app,platform,e2e}/**'],
          setupFiles: ['tests/setup/chance.ts', 'tests/setup/indexed-db.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...everyUnit,
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{ui,features,app,platform}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/chance.ts', 'tests/setup/indexed-db.ts', 'tests/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/production-build.ts'],
          // They wait more than they work; more browsers at once would wait for each other.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
