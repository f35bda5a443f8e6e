import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { upgradeWords } from '../../src/features/transfer/upgrade-words';
import { UPGRADED } from '../support/next-schema';
import { storedDatabase, storedDatabaseFiles, writeDatabase } from '../support/stored-database';
import { serveVariant } from './support/app';
import { DATABASE, removeDatabase } from './support/database';
import { countDrinks, writeDrinks } from './support/drinks';
import { expectWhole, killAtMoments, killUnderWay, leftOf, type Work } from './support/kills';
import { tab } from './support/screens';
import { SOAK, soakMinutes } from './support/soak';

const KILLS = SOAK ? 100 : 5;
const RECORDS = 5_000;
/** A killed browser starts slowly on a busy machine. */
const STARTING_MS = 60_000;
/** What careless code writes in one transaction. */
const LOT = 50;

let server: StaticServer;
beforeAll(async () => {
  server = await serveVariant('next-schema');
});
afterAll(() => server.close());

/** A page of the same origin without the app: it leaves the database alone. */
const beside = (page: Page) => page.goto(`${server.url}robots.txt`);

const released = storedDatabase(storedDatabaseFiles.at(-1) ?? '');

/** The database as the released version left it, with many drinks. */
async function writeReleased(page: Page): Promise<void> {
  await beside(page);
  await removeDatabase(page);
  const rows = { ...released.rows, drinks: [] };
  await page.evaluate(writeDatabase, [DATABASE, { ...released, rows }] as const);
  await writeDrinks(page, { count: RECORDS, ml: 1, lot: RECORDS, untilWritten: RECORDS });
}

/** Writes in small lots, each a transaction of its own, and is under way when half of them are in. */
const carelessly = async (page: Page, mark: { ml: number; note?: string }) => {
  await writeDrinks(page, { ...mark, count: RECORDS, lot: LOT, untilWritten: RECORDS / 2 });
  return { done: Promise.resolve() };
};

interface StorageFunctions {
  readonly storage: () => Promise<typeof import('./support/variants/storage-functions')>;
}

/** Each round brings drinks of an amount of its own. */
const amountOf = (round: number) => round + 2;

const importing: Work = {
  async prepare(page, round) {
    if (round === 0) {
      await beside(page);
      await removeDatabase(page);
    }
    await page.goto(server.url);
    await page.waitForFunction(() => 'storage' in globalThis);
    await page.evaluate(async () => {
      await (globalThis as unknown as StorageFunctions).storage();
    });
  },
  begin: async (page, round) => ({
    done: page.evaluate(
      async ([count, ml]) => {
        const { importDrinks } = await (globalThis as unknown as StorageFunctions).storage();
        return importDrinks(count, ml);
      },
      [RECORDS, amountOf(round)] as const,
    ),
  }),
  async left(page, round) {
    await beside(page);
    const counted = await countDrinks(page, { ml: amountOf(round) });
    return counted === 'wiped' ? counted : leftOf(counted.marked, RECORDS);
  },
};

const upgrading: Work = {
  prepare: writeReleased,
  async begin(page) {
    await page.goto(server.url, { waitUntil: 'commit' });
    const today = tab(page, 'today');
    const begun = page.getByText(upgradeWords.title).or(today).first(); // it may be quick
    await begun.waitFor({ timeout: STARTING_MS });
    return { done: today.waitFor() };
  },
  async left(page) {
    await beside(page);
    const counted = await countDrinks(page, { note: UPGRADED });
    if (counted === 'wiped') return counted;
    const { all, marked, version } = counted;
    const left = leftOf(marked, RECORDS);
    const isToldByVersion = version > released.version === (left === 'all');
    return all === RECORDS && isToldByVersion ? left : 'half';
  },
};

describe('a browser killed while the schema changes', () => {
  it(
    'has afterwards all of the old database or all of the new',
    async () => {
      expectWhole(await killAtMoments(KILLS, upgrading));
    },
    soakMinutes(2, 30),
  );

  it('is caught by this test where the rows change lot by lot', async () => {
    const careless = (page: Page) => carelessly(page, { ml: 1, note: UPGRADED });
    expect(await killUnderWay({ ...upgrading, begin: careless })).toBe('half');
  });
});

describe('a browser killed during a bulk import', () => {
  it(
    'has afterwards all of what it brought or nothing',
    async () => {
      expectWhole(await killAtMoments(KILLS, importing));
    },
    soakMinutes(2, 30),
  );

  it('is caught by this test where the import goes lot by lot', async () => {
    const careless = (page: Page, round: number) => carelessly(page, { ml: amountOf(round) });
    const work = { ...importing, prepare: writeReleased, begin: careless };
    expect(await killUnderWay(work)).toBe('half');
  });
});
