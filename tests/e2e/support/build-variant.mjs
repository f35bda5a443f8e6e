// Builds the app with one module replaced by the test's own: no product code knows of it.
// usage: node tests/e2e/support/build-variant.mjs <variant> <out dir>
import { resolve } from 'node:path';
import { build } from 'vite';

/** Which module of the app each variant replaces; the replacement may import the original. */
const replaced = /** @type {Record<string, string>} */ ({
  'says-saved-early': 'src/db/records.ts',
  'newer-version': 'src/core/app-version.ts',
});

const [variant = '', outDir = ''] = process.argv.slice(2);
const original = replaced[variant];
if (!original || !outDir) throw new Error(`There is no variant "${variant}".`);
const replacement = resolve('tests/e2e/support/variants', `${variant}.ts`);

await build({
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
  plugins: [
    {
      name: 'test-variant',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        if (importer === replacement) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found?.id === resolve(original) ? replacement : null;
      },
    },
  ],
});
