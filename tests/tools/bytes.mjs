// Checks the built app against the byte limits of its first load; run it after `vite build`.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
const KB = 1000;
const limits = { firstViewJs: 80 * KB, firstLoad: 150 * KB, precache: 1500 * KB };

const page = readFileSync(join(dist, 'index.html'), 'utf8');
const base = process.env.BASE_PATH ?? '/';
const problems = /** @type {string[]} */ ([]);

/** @param {RegExp} pattern */
const addresses = (pattern) =>
  [...page.matchAll(pattern)].map((match) => (match[1] ?? '').replace(base, ''));

/** The files that the starter is told to fetch. @param {string} name */
const named = (name) =>
  [...page.matchAll(new RegExp(`\\sdata-${name}="([^"]*)"`, 'g'))]
    .flatMap((match) => (match[1] ?? '').split(' '))
    .filter(Boolean)
    .map((file) => file.replace(base, ''));

const scripts = addresses(/<script\b[^>]*\ssrc="([^"]+)"/g);
const others = addresses(/<link rel="(?:preload|icon|manifest)"[^>]*\shref="([^"]+)"/g);

/** @param {string} file @returns {string[]} */
function staticImports(file) {
  const text = readFileSync(join(dist, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
  return [...found].map((match) => posix.join(dirname(file), match[1] ?? ''));
}

/** @param {string[]} files */
function withStaticImports(files) {
  const reached = new Set(files);
  for (const file of reached) for (const next of staticImports(file)) reached.add(next);
  return [...reached];
}

/** @param {string} file */
function transferBytes(file) {
  const body = readFileSync(join(dist, file));
  return /\.(woff2|png)$/.test(file) ? body.length : gzipSync(body).length;
}

/** @param {string[]} files */
const sum = (files) => files.reduce((total, file) => total + transferBytes(file), 0);

/** @param {string} what @param {number} bytes @param {number} limit */
function report(what, bytes, limit) {
  const kilobytes = (/** @type {number} */ count) => `${(count / KB).toFixed(1)} kB`;
  const isOver = bytes > limit;
  console.log(`${isOver ? 'OVER' : 'ok  '} ${what}: ${kilobytes(bytes)} of ${kilobytes(limit)}`);
  if (isOver) problems.push(`${what} is over its limit`);
}

const isScript = (/** @type {string} */ file) => file.endsWith('.js');
const app = named('app');
if (!app.some(isScript)) problems.push('index.html loads no app');
if (app.every(isScript)) problems.push('index.html loads no style sheet');
if (!others.some((file) => file.endsWith('.woff2'))) problems.push('index.html preloads no font');

for (const screen of ['today', 'welcome']) {
  const fetched = [...new Set([...app, ...named(screen)])];
  const js = [...scripts, ...fetched.filter(isScript)];
  for (const file of withStaticImports(js)) {
    if (!js.includes(file)) problems.push(`${file} is not named to the starter for ${screen}`);
  }
  report(`JS of the first view, ${screen}, gzip`, sum(js), limits.firstViewJs);
  report(
    `all bytes of the first load, ${screen}`,
    sum([...new Set(['index.html', ...scripts, ...fetched, ...others])]),
    limits.firstLoad,
  );
}

const worker = readFileSync(join(dist, 'worker.js'), 'utf8');
const cached = [...worker.matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)].map(
  (match) => match[1] ?? '',
);
const files = cached.filter((file) => existsSync(join(dist, file)));
if (!files.includes('index.html')) problems.push('the worker does not cache index.html');
report(
  `precache of ${files.length} files, raw`,
  files.reduce((total, file) => total + readFileSync(join(dist, file)).length, 0),
  limits.precache,
);

for (const problem of problems) console.error(`FAIL ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
