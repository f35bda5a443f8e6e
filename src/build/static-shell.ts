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
 * Makes the built index.html paint before the app has run: draws the shell into `#app`, puts its
 * styles inline, leaves it to public/start.js to fetch the app after the first paint, preloads the
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
          html: withPolicyFirst(
            withAppDeferred(withShell(html, shell), bundle ?? {}, base),
            policy,
          ),
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

/** What of a bundle's chunk matters here; assets have none of it. */
interface Chunk {
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}

type Bundle = Readonly<Record<string, Chunk>>;

/** A chunk's file with everything it needs: its static imports and their style sheets. */
function filesOf(bundle: Bundle, first: string): string[] {
  const reached = new Set([first]);
  for (const file of reached) for (const next of bundle[file]?.imports ?? []) reached.add(next);
  const styles = [...reached].flatMap((file) => [
    ...(bundle[file]?.viteMetadata?.importedCss ?? []),
  ]);
  return [...reached, ...new Set(styles)];
}

const chunkOfPage = (bundle: Bundle, page: string): string | undefined =>
  Object.values(bundle).find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(page)))
    ?.fileName;

/**
 * Takes the app's script and style sheets out of the page and names them to public/start.js: `app`
 * with the entry first, and what Today and Welcome need besides.
 */
export function withAppDeferred(html: string, bundle: Bundle, base: string): string {
  const entry = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/.exec(html)?.[1];
  if (!entry) throw new Error('index.html loads no module');
  const app = filesOf(bundle, entry.slice(base.length));
  const besides = (page: string) => {
    const chunk = chunkOfPage(bundle, page);
    return chunk ? filesOf(bundle, chunk).filter((file) => !app.includes(file)) : [];
  };
  const named = (name: string, files: readonly string[]) =>
    ` data-${name}="${files.map((file) => base + file).join(' ')}"`;
  const data = [
    named('app', app),
    named('today', besides('/src/app/today-page.tsx')),
    named('welcome', besides('/src/app/welcome-route.tsx')),
  ].join('');
  const starter = /(<script[^>]*\ssrc="[^"]*start\.js")/;
  if (!starter.test(html)) throw new Error('index.html lacks start.js');
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(starter, (tag) => tag + data);
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
