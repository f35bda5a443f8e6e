import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { policyOfPage, securityHeaders } from './content-policy.mjs';

const mimeTypes = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
});
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/;
const PORTS_TO_TRY = 20;

/**
 * @typedef {object} StaticServer
 * @property {string} url address of the app, with its base path
 * @property {string[]} requests path of every request so far
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built app as a good static host would: types, compression, caching and security headers,
 * and index.html for an unknown path.
 * @param {{ dir: string, base?: string, port?: number, host?: string }} options port 0 picks a free one
 * @returns {Promise<StaticServer>}
 */
export async function startServer({ dir, base = '/', port = 0, host = '127.0.0.1' }) {
  const headers = securityHeaders(policyOfPage(await readFile(join(dir, 'index.html'), 'utf8')));
  const requests = /** @type {string[]} */ ([]);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const file = await fileFor(dir, base, pathname);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const reply = { ...headers, ...contentHeaders(file.name) };
    const gzip =
      compressible.test(reply['Content-Type']) &&
      /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const body = gzip ? gzipSync(file.body) : file.body;
    response
      .writeHead(200, {
        ...reply,
        'Content-Length': body.length,
        ...(gzip && { 'Content-Encoding': 'gzip' }),
      })
      .end(request.method === 'HEAD' ? undefined : body);
  });
  const actualPort = await listen(server, port, host);
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actualPort}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} dir
 * @param {string} base
 * @param {string} pathname
 * @returns {Promise<{ name: string, body: Buffer } | undefined>}
 */
async function fileFor(dir, base, pathname) {
  if (!`${pathname}/`.startsWith(base)) return undefined;
  const name = normalize(decoded(pathname.slice(base.length)) || 'index.html');
  if (name.startsWith('..')) return undefined;
  try {
    return { name, body: await readFile(join(dir, name)) };
  } catch {
    // A missing file must not be answered with a page; an unknown address is.
    if (extname(name)) return undefined;
    return { name: 'index.html', body: await readFile(join(dir, 'index.html')) };
  }
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign
  }
}

/** @param {string} name */
function contentHeaders(name) {
  const hashed = name.startsWith('assets');
  return {
    'Content-Type': mimeTypes[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  };
}

/**
 * Takes the port, or the next free one after it.
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, first, host) {
  for (let port = first; ; port += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address ? address.port : port);
        });
      });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port - first >= PORTS_TO_TRY) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startServer({
    dir: 'dist',
    base: process.env.BASE_PATH ?? '/',
    port: Number(process.env.PORT ?? 4173),
    host: process.env.HOST ?? '127.0.0.1',
  });
  console.log(`Limber is running at ${url}  (stop it with Ctrl+C)`);
}
