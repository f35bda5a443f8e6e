import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moreWords } from '../../src/app/more-words';
import type { StaticServer } from '../../src/build/serve.mjs';
import { demoWords } from '../../src/features/demo/demo-words';
import { personaWords } from '../../src/features/demo/sample-choice-words';
import { sectionNames, shareWords } from '../../src/features/share/share-words';
import { reportWords } from '../../src/ui/report/report-words';
import { serve } from './support/app';
import { type Browser, clearHttpCache, launch, untilOfflineReady } from './support/browser';
import { putRows } from './support/database';
import { pdfFacts } from './support/pdf';
import { lookAround } from './support/routes';
import { button, goTo, heading, start, tab } from './support/screens';

const MOST_BYTES = 300_000;

let browser: Browser | undefined;
let server: StaticServer | undefined;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limber-report-'));
});
afterEach(async () => {
  await browser?.discard();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Page & { url(): string }> {
  server = await serve();
  browser = await launch({ acceptDownloads: true });
  return browser.page;
}

/** Presses a way out and answers where its file was saved. */
async function fileBy(page: Page, way: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, way).click()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const show = async (page: Page, label: string) => {
  const box = page.getByRole('switch', { name: label, exact: true });
  await box.check({ force: true });
};

/** Two complaints with goals longer than a line, beside the sample data. */
const complaints = ['1', '2'].map((id) => ({
  id,
  day: '2026-01-01',
  createdAt: 0,
  updatedAt: 0,
  source: { type: 'typed' },
  name: `Stubborn calf ${id}`,
  goal: 'Run the whole way round the lake again without stopping. '.repeat(4),
  regions: [],
}));

/** Everything on, with a name and a question no page was made for. */
async function fillPage(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '12 weeks' }).check({ force: true });
  await page.getByLabel(shareWords.questions).fill('Łydka, γάμπα, икра. '.repeat(14).slice(0, 240));
  for (const influence of ['stretching', 'gentle movement', 'hard training', 'long sitting']) {
    await page.getByLabel(influence, { exact: true }).first().check({ force: true });
  }
  const name = page.getByRole('switch', { name: sectionNames.name.label, exact: true });
  if (!(await name.isVisible())) await page.getByText(shareWords.moreChoices).click();
  for (const { label } of Object.values(sectionNames)) await show(page, label);
  await page
    .getByLabel(shareWords.nameLabel)
    .fill(`Grzegorz Brzęczyszczykiewicz Ζωή Жанна ${'x'.repeat(80)}`.slice(0, 80));
  await page.getByText('Grzegorz').first().waitFor();
}

/** What of the first page does not fit: parts that reach into its foot, or are cut off. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('[data-sheet="1"]');
    const foot = sheet?.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    // Room for handwriting gives way to what is printed.
    return [...(sheet?.children ?? [])]
      .filter((part) => part.tagName !== 'FOOTER' && !part.querySelector(':scope > i'))
      .filter(
        (part) =>
          part.getBoundingClientRect().bottom > foot || part.scrollHeight > part.clientHeight + 1,
      )
      .map((part) => part.textContent?.slice(0, 40));
  });

describe('a page for the therapist', () => {
  it('is three taps away from Today', async () => {
    const page = await open();
    await lookAround(page, server?.url ?? '');
    await tab(page, 'more').click();
    await page.getByRole('link', { name: moreWords.rows.share.title }).click();
    const file = await fileBy(page, shareWords.ways.pdf);
    expect(pdfFacts(file).pages).toBe(1);
  });

  it.each(['A4', 'US Letter'])('holds on one sheet of %s, empty and full', async (paper) => {
    const page = await open();
    await start(page, server?.url ?? '');
    await goTo(page, '#/share');
    await heading(page, reportWords.title).waitFor();
    await page.getByText(shareWords.moreChoices).click();
    await page.getByRole('radio', { name: paper }).check({ force: true });
    expect(await overflow(page)).toEqual([]);
    const empty = pdfFacts(await fileBy(page, shareWords.ways.pdf));
    expect(empty).toMatchObject({ pages: 1, fonts: 1, notEmbedded: [], images: 0 });
    expect(empty.text).toContain('No soreness was noted');

    await goTo(page, '#/settings/data');
    await page.getByRole('button', { name: personaWords.athlete.name }).click();
    await page.getByText(demoWords.banner).waitFor();
    await putRows(page, 'complaints', complaints);
    await goTo(page, '#/share');
    await heading(page, reportWords.title).waitFor();
    await fillPage(page);
    expect(await overflow(page)).toEqual([]);
    const full = pdfFacts(await fileBy(page, shareWords.ways.pdf));
    expect(full).toMatchObject({ fonts: 1, notEmbedded: [], images: 0 });
    expect(full.size).toContain(paper === 'A4' ? '595.28 x 841.89' : '612 x 792');
    expect(full.pages).toBeGreaterThan(3);
    expect(full.bytes).toBeLessThanOrEqual(MOST_BYTES);
    for (const words of ['Grzegorz Brzęczyszczykiewicz Ζωή Жанна', 'Łydka, γάμπα, икра']) {
      expect(full.firstPage).toContain(words);
    }
    expect(full.text).toContain(reportWords.definitions);
    expect(browser?.errors).toEqual([]);
  });

  it('leaves as a web page that needs no script and carries its data', async () => {
    const page = await open();
    await lookAround(page, server?.url ?? '');
    await goTo(page, '#/share');
    const hostile = '</script><img src=x onerror="document.title=1">';
    await page.getByLabel(shareWords.questions).fill(hostile);
    await page.getByText(shareWords.moreWays).click();
    const file = await fileBy(page, shareWords.ways.html);

    const reader = await browser?.context.browser()?.newContext({ javaScriptEnabled: false });
    const there = (await reader?.newPage()) ?? (await browser?.context.newPage());
    if (!there) throw new Error('No page to read with');
    await there.goto(pathToFileURL(file).href);
    expect(await there.title()).toBe(shareWords.fileTitle);
    expect(await there.locator('body').textContent()).toContain(hostile);
    const [, json = ''] =
      /<script type="application\/json" id="limber-report">(.*)<\/script>/.exec(
        readFileSync(file, 'utf8'),
      ) ?? [];
    expect(JSON.parse(json)).toMatchObject({ version: 1, questions: hostile });
    expect(await there.locator('img').count()).toBe(0);
  });

  it('is made without a network once the app has been quiet', async () => {
    const page = await open();
    await lookAround(page, server?.url ?? '');
    await untilOfflineReady(page);
    await page.reload();
    const keptFiles = () =>
      page.evaluate(async () => (await (await caches.open('limber-rare-files')).keys()).length);
    const list = await fetch(`${server?.url}rare-files.txt`);
    const rare = (await list.text()).split('\n').filter(Boolean);
    expect(rare.length).toBeGreaterThan(1);
    await expect.poll(keptFiles, { timeout: 20_000 }).toBe(rare.length);
    await server?.close();
    await clearHttpCache(browser?.context as Browser['context'], page);
    await page.reload();
    await goTo(page, '#/share');
    expect(pdfFacts(await fileBy(page, shareWords.ways.pdf)).fonts).toBe(1);
  });
});
