import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays } from '../../src/core/day';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { copyText } from '../support/copy-text';
import { dayOf, drink } from '../support/records';
import { serve } from './support/app';
import { chooseCopy, replaceByCopy } from './support/copies';
import { countDrinks, writeDrinks } from './support/drinks';
import { expectWhole, killAtMoments, killUnderWay, leftOf, type Work } from './support/kills';
import { goTo, noticed, start } from './support/screens';
import { SOAK, soakMinutes } from './support/soak';

const KILLS = SOAK ? 100 : 5;
const RECORDS = 5_000;
const LOT = 50;

let server: StaticServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** Each round restores drinks of an amount of its own: a mixture of two copies would show. */
const amountOf = (round: number) => 100 + round;

function copyOf(ml: number) {
  const first = dayOf('2000-01-01');
  const drinks = Array.from({ length: RECORDS }, (_, index) =>
    drink(addDays(first, index % 9000), { ml }),
  );
  const text = copyText(
    { records: { drink: drinks }, preferences: { welcomeDone: true }, drafts: [] },
    { exportedAt: 1, app: '0.1.0', unreadable: [] },
  );
  return { name: `${ml}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const restoring: Work = {
  async prepare(page, round) {
    await start(page, server.url);
    await goTo(page, '#/settings/data');
    await chooseCopy(page, copyOf(amountOf(round)));
    await page.getByRole('button', { name: restoreWords.replace, exact: true }).waitFor();
  },
  async begin(page) {
    const writes = noticed(page, restoreWords.steps.writing(0));
    await replaceByCopy(page);
    const done = noticed(page, restoreWords.restored.replaced);
    await writes;
    return { done };
  },
  async left(page, round) {
    await page.goto(`${server.url}robots.txt`);
    const counted = await countDrinks(page, { ml: amountOf(round) });
    if (counted === 'wiped') return counted;
    return counted.all === RECORDS ? leftOf(counted.marked, RECORDS) : 'half';
  },
};

/** Empties the table, then fills it lot by lot. */
async function carelessly(page: Page, round: number) {
  const ml = amountOf(round);
  const writing = { ml, count: RECORDS, lot: LOT, untilWritten: RECORDS / 2, clear: true };
  await writeDrinks(page, writing);
  return { done: Promise.resolve() };
}

describe('a browser killed during a restore', () => {
  it(
    'has afterwards all of the old records or all of the new',
    async () => {
      expectWhole(await killAtMoments(KILLS, restoring));
    },
    soakMinutes(4, 30),
  );

  it('is caught by this test where the restore goes lot by lot', async () => {
    const prepare = (page: Page) => start(page, server.url);
    expect(await killUnderWay({ ...restoring, prepare, begin: carelessly })).toBe('half');
  });
});
