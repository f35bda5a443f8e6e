import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const uiFolder = join(import.meta.dirname, '../../src/ui');

export type Tokens = ReadonlyMap<string, string>;

export const readSheet = (name: string): string =>
  readFileSync(join(uiFolder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The declarations of the first rule that follows the given selector text. */
export function tokensOf(sheet: string, selector: string): Tokens {
  const start = sheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule for ${selector}`);
  const body = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start));
  const tokens = new Map<string, string>();
  for (const declaration of body.split(';')) {
    const [name, ...value] = declaration.split(':');
    if (name?.trim().startsWith('--'))
      tokens.set(name.trim(), value.join(':').trim().replace(/\s+/g, ' '));
  }
  return tokens;
}

export const lightSelector = ':root';
export const systemDarkSelector = ":root:not([data-theme='light'])";
export const chosenDarkSelector = ":root[data-theme='dark']";
