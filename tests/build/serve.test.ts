import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/build/content-policy.mjs';
import { startServer } from '../../src/build/serve.mjs';

const page = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy([])}" />`;
const started: { close(): Promise<void> }[] = [];
let root = '';
let dir = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'limber-serve-'));
  dir = join(root, 'site');
  mkdirSync(join(dir, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.js'), '// outside');
  writeFileSync(join(dir, 'index.html'), page);
  writeFileSync(join(dir, 'worker.js'), '// worker');
  writeFileSync(join(dir, 'manifest.webmanifest'), '{}');
  writeFileSync(join(dir, 'assets/app-1234.js'), '// app');
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
  rmSync(root, { recursive: true });
});

async function serve(options: { base?: string; port?: number } = {}) {
  const server = await startServer({ dir, ...options });
  started.push(server);
  return server;
}

describe('the server of the production build', () => {
  it('sends the policy of the page as a header, and forbids framing', async () => {
    const { url } = await serve();
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toBe(
      `${contentPolicy([])}; frame-ancestors 'none'`,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it.each([
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['assets/app-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves "%s" as %s, cached as %s', async (path, type, caching) => {
    const { headers } = await fetch(`${(await serve()).url}${path}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(caching);
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('answers an unknown address with the page, and a missing file with 404', async () => {
    const { url, requests } = await serve();
    expect(await (await fetch(`${url}history/2026`)).text()).toBe(page);
    expect((await fetch(`${url}assets/gone-1234.js`)).status).toBe(404);
    expect(requests).toEqual(['/history/2026', '/assets/gone-1234.js']);
  });

  it('survives a stray percent sign, and never leaves its folder', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}%`)).status).toBe(200);
    expect((await fetch(`${url}..%2fsecret.js`)).status).toBe(404);
  });

  it('stays under its base path', async () => {
    const { url } = await serve({ base: '/recovery/' });
    expect(url).toMatch(/\/recovery\/$/);
    expect((await fetch(`${url}worker.js`)).status).toBe(200);
    expect((await fetch(new URL('/worker.js', url))).status).toBe(404);
  });

  it('takes the next port when one is taken', async () => {
    const first = new URL((await serve()).url);
    const second = new URL((await serve({ port: Number(first.port) })).url);
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });
});
