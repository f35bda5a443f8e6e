import type { Plugin } from 'vite';

/** Parts of the PDF library that are written for Node's `require`. */
const old = /\/node_modules\/(?:cssesc|font-family-papandreou|svgpath)\/.*\.js$/;

/**
 * Turns them into modules: the helpers that a bundler needs to run them as they are would land in the
 * chunk that the first view shares, 0.3 kB that every start would fetch for a rare PDF.
 */
export function plainModules(): Plugin {
  return {
    name: 'plain-modules',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!old.test(id)) return undefined;
      const imports: string[] = [];
      const body = code.replaceAll(/\brequire\((['"][^'"]+['"])\)/g, (_call, target: string) => {
        imports.push(`import required${imports.length} from ${target};`);
        return `required${imports.length - 1}`;
      });
      return {
        code: `${imports.join('')}const module = { exports: {} };${body}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
