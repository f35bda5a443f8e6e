// Builds the app with some modules replaced by the test's own: no product code knows of it.
// usage: node tests/e2e/support/build-variant.mjs <variant> <out dir>
import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Which modules of the app each variant replaces, and by which of its own; a replacement may import
 * the original.
 */
const replaced = /** @type {Record<string, Record<string, string>>} */ ({
  'says-saved-early': { 'src/db/records.ts': 'says-saved-early' },
  'newer-version': { 'src/core/app-version.ts': 'newer-version' },
  'next-schema': {
    'src/db/db.ts': 'next-schema',
    'src/core/backup/migrations.ts': 'next-migrations',
  },
});

const [variant = '', outDir = ''] = process.argv.slice(2);
const modules = replaced[variant];
if (!modules || !outDir) throw new Error(`There is no variant "${variant}".`);
const replacements = new Map(
  Object.entries(modules).map(([original, name]) => [
    resolve(original),
    resolve('tests/e2e/support/variants', `${name}.ts`),
  ]),
);

/** @type {import('vite').Plugin} */
const testVariant = {
  name: 'test-variant',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const replacement = found && replacements.get(found.id);
    return !replacement || importer === replacement ? null : replacement;
  },
};

await build({
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
  plugins: [testVariant],
  worker: { plugins: () => [testVariant] },
});
