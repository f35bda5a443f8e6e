import { afterEach, expect, it } from 'vitest';
import { shellWords } from '../../src/app/shell-words';
import type { StaticServer } from '../../src/build/serve.mjs';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';

let server: StaticServer | undefined;
let browser: Browser | undefined;

afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

it('a page whose code will not come says so and offers another try', async () => {
  server = await serve();
  browser = await launch();
  const { page } = browser;
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(server.url);
  await page.getByText(shellWords.failed).waitFor();

  await page.unroute('**/assets/*.js');
  await page.getByRole('link', { name: shellWords.reload }).click();
  await page.getByRole('heading', { name: shellWords.welcomeTitle }).waitFor();
  expect(await page.getByText(shellWords.failed).isVisible()).toBe(false);
});
