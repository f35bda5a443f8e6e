import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays, toDay } from '../../src/core/day';
import { importsWords as words } from '../../src/features/imports/imports-words';
import { measureWords } from '../../src/features/trends/measure-words';
import { trendsWords } from '../../src/features/trends/trends-words';
import { zipOf } from '../support/zip-of';
import { bringAxe, faultsByAxe } from './access/inspect';
import { serve } from './support/app';
import { type Browser, clearHttpCache, launch, untilOfflineReady } from './support/browser';
import { type DatabaseContent, databaseContent } from './support/database';
import { keyboard } from './support/hands';
import { button, goTo, heading, notice, shownDay, start } from './support/screens';

let browser: Browser;
let server: StaticServer;
let folder: string;
let zip: string;

/** A night that Sleep Cycle wrote, and two workouts of Garmin in a German export. */
function exportedDays(today: string): { readonly nights: string; readonly workouts: string } {
  const day = (before: number) => toDay(Date.parse(addDays(toDay(Date.parse(today)), -before)));
  return {
    nights: [
      'Start;End;Sleep Quality;Regularity;Mood;Heart rate (bpm);Steps;Alarm mode;Air Pressure (Pa);City;Movements per hour;Time in bed (seconds);Time asleep (seconds);Notes',
      `${day(2)} 23:10:00;${day(1)} 07:00:00;81%;90%;;;4000;;;Somewhere;;28200.0;25200.0;`,
    ].join('\n'),
    workouts: [
      'Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Max HF,Aerober TE,Ø Schritte,Max',
      `Laufen,${day(3)} 09:00:00,false,"x","10,50","800","01:02:03","150","170","3,1","170","180"`,
      `Radfahren,${day(4)} 09:00:00,true,"x","20,25","300","31:05","--","--","2,0","--","--"`,
    ].join('\n'),
  };
}

beforeAll(async () => {
  server = await serve();
  browser = await launch({ reducedMotion: 'reduce', timezoneId: 'Europe/Vienna' });
  const { page } = browser;
  await bringAxe(browser.context);
  // Whoever comes for this needs no Welcome first.
  await page.goto(`${server.url}#/import`);
  await heading(page, words.chooseTitle).waitFor();
  await start(page, server.url);
  folder = mkdtempSync(join(tmpdir(), 'limber-import-'));
  zip = join(folder, 'export.zip');
  const { nights, workouts } = exportedDays(await shownDay(page));
  writeFileSync(
    zip,
    zipOf([
      { name: 'sleepdata.csv', content: nights },
      { name: 'Activities.csv', content: workouts },
      { name: 'photo.jpg', content: 'no table', isStored: true },
    ]),
  );
});
afterAll(async () => {
  await browser.discard();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Drops a file or a folder of the disk on the page, as the desk's own file window does. */
async function drop(page: Page, path: string): Promise<void> {
  const devTools = await browser.context.newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x: 190, y: 600, data });
  }
  await devTools.detach();
}

/** What reads files is fetched in a quiet moment; this asks the service worker for it at once. */
async function untilReaderIsKept(page: Page): Promise<void> {
  await untilOfflineReady(page);
  await page.evaluate(() =>
    navigator.serviceWorker.controller?.postMessage({ type: 'KEEP_RARE_FILES' }),
  );
  const kept = () =>
    page.evaluate(async () => {
      const files = await (await caches.open('limber-rare-files')).keys();
      return files.some(({ url }) => url.includes('/imports-'));
    });
  await expect.poll(kept).toBe(true);
}

const looked = (page: Page) => heading(page, words.lookedTitle);
const addButton = (page: Page, count: number) => button(page, words.add(count));

/** What the app notes about itself beside what people noted. */
const noted = ({ device, ...content }: DatabaseContent) => content;

const trendsReading = (page: Page) =>
  page.getByRole('slider', { name: trendsWords.cursor }).getAttribute('aria-valuetext');

describe('an export that is dropped on the page', () => {
  it('answers its questions, shows on Trends, and can be taken back, without a network', async () => {
    const { page, context } = browser;
    await untilReaderIsKept(page);
    await server.close();
    await clearHttpCache(context, page);
    await goTo(page, '#/import');
    await heading(page, words.chooseTitle).waitFor();
    const before = noted(await databaseContent(page));

    await drop(page, zip);
    await looked(page).waitFor();
    expect(await looked(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await addButton(page, 3).waitFor();
    expect(noted(await databaseContent(page))).toEqual(before);
    const hands = keyboard(page);
    await hands.press(page.getByRole('radio', { name: words.answer('mi') }));
    await page
      .getByRole('combobox', { name: words.questions.zone.legend })
      .selectOption({ label: 'Kolkata' });
    await page.getByText('30.8').first().waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await hands.press(addButton(page, 3));
    await heading(page, words.savedTitle(3)).waitFor();
    await page.getByText(words.effortText(2)).waitFor();
    expect(await faultsByAxe(page)).toEqual([]);

    const { trainings = [], sleeps = [] } = await databaseContent(page);
    expect(trainings.map(({ distanceMeters }) => distanceMeters).sort()).toEqual([
      16898.11, 32589.22,
    ]);
    expect(trainings.map(({ rpe }) => rpe)).toEqual([undefined, undefined]);
    expect(sleeps).toMatchObject([{ awake: { offset: 330 } }]);

    await hands.press(page.getByRole('link', { name: words.seeTrends }));
    await page.getByRole('slider', { name: trendsWords.cursor }).press('ArrowLeft');
    await expect.poll(() => trendsReading(page)).toContain(`${measureWords.sleep.title}: 7`);

    await goTo(page, '#/import');
    await hands.press(page.getByRole('button', { name: new RegExp(`^${words.takeBack} `) }));
    await notice(page, words.takenBack(3)).waitFor();
    expect(noted(await databaseContent(page))).toEqual(before);
    expect(browser.errors).toEqual([]);
  });

  it('brings a folder as well, and the same files a second time add nothing', async () => {
    const { page } = browser;
    const inner = join(folder, 'Takeout', 'deep');
    mkdirSync(inner, { recursive: true });
    const { nights, workouts } = exportedDays(await shownDay(page));
    writeFileSync(join(inner, 'nights.csv'), nights);
    writeFileSync(join(folder, 'Takeout', 'workouts.csv'), workouts);
    await goTo(page, '#/import');
    await drop(page, join(folder, 'Takeout'));
    await addButton(page, 3).click();
    await heading(page, words.savedTitle(3)).waitFor();
    const once = noted(await databaseContent(page));

    await drop(page, zip);
    await page.getByText(words.allKnown).waitFor();
    expect(await addButton(page, 3).count()).toBe(0);
    expect(noted(await databaseContent(page))).toEqual(once);
  });
});

describe('files that come from outside', () => {
  it('are kept by the service worker when another app shares them, and shown once', async () => {
    const { page } = browser;
    await page.goto(server.url);
    // The share sheet itself cannot be driven: this is the request that it makes.
    await page.evaluate(
      (file) => {
        const form = document.createElement('form');
        form.method = 'POST';
        form.enctype = 'multipart/form-data';
        form.action = 'import';
        const input = document.createElement('input');
        input.type = 'file';
        input.name = 'files';
        const transfer = new DataTransfer();
        transfer.items.add(new File([file], 'Träume.csv', { type: 'text/csv' }));
        input.files = transfer.files;
        form.append(input);
        document.body.append(form);
        form.submit();
      },
      exportedDays(await shownDay(page)).nights,
    );
    await looked(page).waitFor();
    expect(new URL(page.url()).hash).toBe('#/import');
    await page.getByText(words.closer).click();
    await page.getByText('Träume.csv').waitFor();
    await page.reload();
    await heading(page, words.chooseTitle).waitFor();
    expect(await looked(page).count()).toBe(0);
  });

  it('are read when the system opens them with the app', async () => {
    const { page } = browser;
    // Headless browsers install no file handlers: the queue they would fill stands in for them.
    await page.evaluate(
      (text) => {
        const file = new File([text], 'nights.csv');
        Object.defineProperty(window, 'launchQueue', {
          configurable: true,
          value: {
            setConsumer: (take: (launch: object) => void) =>
              take({ files: [{ getFile: async () => file }] }),
          },
        });
      },
      exportedDays(await shownDay(page)).nights,
    );
    await goTo(page, '#/more');
    await goTo(page, '#/import');
    await looked(page).waitFor();
  });

  it('are declined by name, and broken ones leave everything as it was', async () => {
    const { page } = browser;
    await page.reload();
    await heading(page, words.chooseTitle).waitFor();
    const files = [
      { name: 'a.db', mimeType: '', buffer: Buffer.from('SQLite format 3\0') },
      { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') },
      { name: 'c.csv', mimeType: 'text/csv', buffer: Buffer.from('') },
    ];
    const before = noted(await databaseContent(page));
    await page.locator('input[type=file]').first().setInputFiles(files);
    await heading(page, words.refusedTitle).waitFor();
    await page.getByText(words.nothing).waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await button(page, words.cancel).click();
    await page.getByText(words.stopped.reading).waitFor();
    expect(noted(await databaseContent(page))).toEqual(before);
  });
});
