import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { serve } from './support/app';
import { type Browser, launch, untilOfflineReady } from './support/browser';
import { brokenRoutes, lookAround } from './support/routes';
import { start } from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

async function open(): Promise<Browser & { url: string }> {
  server = await serve();
  browser = await launch();
  return { ...browser, url: server.url };
}

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-…'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types app-url',
];

/** The directives of a policy; the hash of the inline style changes with the style. */
const directivesOf = (policy: string | null | undefined): string[] =>
  (policy ?? '').replace(/'sha256-[\w+/=]+'/, "'sha256-…'").split('; ');

describe('the page as it is served', () => {
  it('forbids before anything else whatever is not its own', async () => {
    const { page, url } = await open();
    await page.goto(url);
    const first = await page.evaluate(() => {
      const element = document.head.firstElementChild;
      return [element?.getAttribute('http-equiv'), element?.getAttribute('content')];
    });
    expect(first[0]).toBe('Content-Security-Policy');
    expect(directivesOf(first[1])).toEqual(directives);
  });

  it.each(['', 'worker.js', 'manifest.webmanifest'])(
    'sends every security header with "%s"',
    async (file) => {
      server = await serve();
      const { headers } = await fetch(`${server.url}${file}`);
      expect(directivesOf(headers.get('content-security-policy'))).toEqual([
        ...directives,
        "frame-ancestors 'none'",
      ]);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    },
  );

  it('holds no inline script and no inline handler', async () => {
    const { page, url } = await open();
    await start(page, url);
    const inline = await page.evaluate(() => {
      const scripts = [...document.scripts].filter((script) => !script.src);
      const handlers = [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      );
      return { scripts: scripts.length, handlers: handlers.length };
    });
    expect(inline).toEqual({ scripts: 0, handlers: 0 });
  });

  it('lets people pinch to zoom', async () => {
    const { page, url } = await open();
    await page.goto(url);
    const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
    expect(viewport).toContain('width=device-width');
    expect(viewport).not.toMatch(/maximum-scale|minimum-scale|user-scalable/);
  });
});

describe('the policy at work', () => {
  it('refuses markup made from text', async () => {
    const { page, url } = await open();
    await start(page, url);
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>markup</p>';
        return 'written';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    });
    expect(outcome).toBe('TypeError');
    expect(await page.getByText('markup', { exact: true }).count()).toBe(0);
  });

  it('refuses to send anything elsewhere', async () => {
    const { page, url } = await open();
    await start(page, url);
    const refused = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        const tell = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', tell, { once: true });
      });
      await fetch('https://elsewhere.invalid/', { method: 'POST', body: 'x' }).catch(() => {});
      return violation;
    });
    expect(refused).toBe('connect-src');
  });
});

describe('a full tour with sample data', () => {
  it('asks nobody but its own address and breaks no rule of the policy', async () => {
    const { page, url, requests, errors } = await open();
    await page.goto(url);
    await untilOfflineReady(page);
    await lookAround(page, url);
    expect(await brokenRoutes(page)).toEqual([]);
    expect(requests).toContain(`${url}worker.js`);
    expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
