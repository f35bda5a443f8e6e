import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FunctionComponent, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { contentPolicy, securityHeaders } from './content-policy.mjs';

interface StaticShellOptions {
  /** Module that exports the component `Shell`. */
  readonly shell: string;
  /** Its few styles, which go inline. */
  readonly criticalCss: string;
  /** Part of the file name of the font that the first screen needs. */
  readonly font: string;
}

/**
 * Makes the built index.html paint before any script has run: draws the shell into `#app`, puts its
 * styles inline, moves the style sheet behind the shell so that it holds nothing up, preloads the
 * font, and writes the content policy that allows exactly this.
 */
export function staticShell(options: StaticShellOptions): Plugin {
  let root = '';
  let base = '/';
  let policy = '';
  return {
    name: 'static-shell',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const style = minifiedCss(await readFile(join(root, options.criticalCss), 'utf8'));
        policy = contentPolicy([style]);
        const font = Object.keys(bundle ?? {}).find((name) => name.includes(options.font));
        const shell = await shellMarkup(root, options.shell);
        return {
          html: withPolicyFirst(withStyleSheetsLast(withShell(html, shell)), policy),
          tags: headTags(style, font && base + font),
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base, policy) });
      },
    },
  };
}

/** Comments and spare white space out; critical styles contain no strings in which they would matter. */
export function minifiedCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

async function shellMarkup(root: string, file: string): Promise<string> {
  const { module } = await runnerImport<{ Shell: FunctionComponent }>(join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return renderToString(h(module.Shell, null));
}

export function withShell(html: string, shell: string): string {
  const place = '<div id="app"></div>';
  if (!html.includes(place)) throw new Error(`index.html lacks ${place}`);
  return html.replace(place, () => `<div id="app">${shell}</div>`);
}

/** A style sheet in the head delays the first paint; behind the shell it only delays the script. */
export function withStyleSheetsLast(html: string): string {
  const sheets: string[] = [];
  const rest = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, (tag) => {
    sheets.push(tag);
    return '';
  });
  return rest.replace('</body>', () => `${sheets.join('')}\n  </body>`);
}

/** A policy in a meta tag holds only for what follows it. */
function withPolicyFirst(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}

function headTags(style: string, font: string | undefined): HtmlTagDescriptor[] {
  const tags: HtmlTagDescriptor[] = [{ tag: 'style', children: style, injectTo: 'head' }];
  if (font) {
    const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: font, crossorigin: '' };
    tags.push({ tag: 'link', attrs, injectTo: 'head' });
  }
  return tags;
}

/** The header file of Netlify and Cloudflare Pages; docs/hosting.md shows other hosts. */
function headersFile(base: string, policy: string): string {
  const section = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    section(`${base}*`, securityHeaders(policy)),
    section(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n\n')}\n`;
}
