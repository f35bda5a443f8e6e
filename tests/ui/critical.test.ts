import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chosenDarkSelector,
  lightSelector,
  readSheet,
  systemDarkSelector,
  tokensOf,
  uiFolder,
} from './token-sheet';

const critical = readSheet('critical.css');
const sheet = readSheet('tokens.css');
const usedIn = (css: string) =>
  new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ''));

describe('the styles of the first paint', () => {
  it.each([lightSelector, systemDarkSelector, chosenDarkSelector])(
    'repeat the tokens of %s without a difference',
    (selector) => {
      const all = tokensOf(sheet, selector);
      for (const [name, value] of tokensOf(critical, selector)) {
        const normal = (text: string | undefined) =>
          text?.replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' ');
        expect(`${name}: ${normal(value)}`).toBe(`${name}: ${normal(all.get(name))}`);
      }
    },
  );

  it('define every token they use', () => {
    const defined = tokensOf(critical, lightSelector);
    expect([...usedIn(critical)].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('fit into 6 kB', () => {
    expect(critical.length).toBeLessThan(6000);
  });
});

describe('the style sheets of components', () => {
  const defined = tokensOf(sheet, lightSelector);
  const files = readdirSync(uiFolder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.module.css'));

  it.each(files)('%s uses only tokens that exist', (file) => {
    const css = readSheet(file);
    const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name ?? ''));
    // given with a fallback or by a style attribute
    const outside = new Set([
      '--strip-line',
      '--strip-band',
      '--strip-ground',
      '--strip-out',
      '--unit-length',
      '--map-height',
      '--map-ratio',
    ]);
    const unknown = [...usedIn(css)].filter(
      (name) => !(defined.has(name) || own.has(name) || outside.has(name)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(files)('%s writes no colour of its own', (file) => {
    const shadowless = readSheet(file).replace(/box-shadow:[^;]*;/g, '');
    expect(shadowless.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi)).toBeNull();
  });
});
