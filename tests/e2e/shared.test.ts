import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays, daysFrom } from '../../src/core/day';
import type { PlanOffer } from '../../src/core/share/plan-offer';
import { sharedText } from '../../src/core/share/shared-text';
import { shareWords } from '../../src/features/share/share-words';
import { sharedWords as words } from '../../src/features/shared/shared-words';
import { deflate, inflate } from '../../src/platform/deflate';
import { linkWords } from '../../src/ui/link-words';
import { words as uiWords } from '../../src/ui/words';
import { checkIn, dayOf, massage } from '../support/records';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { databaseContent, putRows, rowsOf } from './support/database';
import { goTo, notice, shownDay, start } from './support/screens';

let server: StaticServer;
const open: Browser[] = [];
beforeAll(async () => {
  server = await serve();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((browser) => browser.discard()));
});
afterAll(() => server.close());

async function somebody(): Promise<Browser> {
  const browser = await launch();
  open.push(browser);
  await start(browser.page, server.url);
  return browser;
}

const linkShown = (page: Page) =>
  page.getByRole('textbox', { name: linkWords.link, exact: true }).inputValue();

/** Reads the code on the screen as a phone would: from its pixels. */
async function codeRead(page: Page): Promise<string | undefined> {
  const picture = await page.getByRole('img', { name: linkWords.qrCode }).screenshot();
  const { data, width, height } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
      return { data: [...pixels.data], width: bitmap.width, height: bitmap.height };
    },
    [...picture],
  );
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

describe('a report that goes out and a plan that comes back', () => {
  it('passes between two browsers that know nothing of each other, and changes what is due', async () => {
    const client = await somebody();
    const { page } = client;
    const today = dayOf(await shownDay(page));
    await putRows(
      page,
      'checkIns',
      daysFrom(addDays(today, -27), today).map((day) =>
        checkIn(day, { soreness: { 'calf-left': 5 } }),
      ),
    );
    await putRows(page, 'massages', [massage(addDays(today, -2))]);
    await putRows(page, 'preferences', [{ key: 'figure', value: 'narrow' }]);
    await page.reload();
    await goTo(page, '#/plan');
    const dueBefore = await nextTime(page);
    await goTo(page, '#/share');
    await page.getByRole('button', { name: shareWords.ways.link }).click();
    const link = await linkShown(page);
    expect(link.length).toBeLessThanOrEqual(800);
    expect(await codeRead(page)).toBe(link);

    const therapist = await somebody();
    const before = await databaseContent(therapist.page);
    await therapist.page.goto(link);
    await therapist.page.reload();
    await therapist.page.goto(link.replace(/^.*#/, `${server.url}#`));
    await therapist.page.getByText(words.bannerSafe).waitFor();
    expect(new URL(therapist.page.url()).hash).toBe('#/s');
    await therapist.page
      .getByText(/Left calf/)
      .first()
      .waitFor();
    await therapist.page.getByRole('button', { name: words.answer }).click();
    await therapist.page.getByRole('button', { name: words.make }).click();
    await therapist.page.getByText(words.setByNeeded).waitFor();
    await therapist.page.getByRole('textbox', { name: words.setBy }).fill('Ilka Brandt');
    await therapist.page.getByRole('button', { name: uiWords.more(words.sessionsPerWeek) }).click();
    await therapist.page.getByLabel(words.addStretch).selectOption('standing-calf');
    await therapist.page.getByRole('button', { name: words.make }).click();
    const plan = await linkShown(therapist.page);
    expect(plan.length).toBeLessThanOrEqual(800);
    expect(await databaseContent(therapist.page)).toEqual(before);

    await goTo(page, '#/s');
    await page.getByRole('textbox', { name: words.paste }).fill(`Here is the plan:\n${plan}`);
    await page.getByRole('button', { name: words.open, exact: true }).click();
    await page.getByRole('heading', { name: words.offer('Ilka Brandt') }).waitFor();
    expect(await rowsOf(page, 'plans')).toEqual([]);
    await page.getByRole('button', { name: words.accept }).click();
    await notice(page, words.accepted).first().waitFor();
    expect(await rowsOf(page, 'plans')).toMatchObject([
      {
        type: 'treatment',
        setBy: 'Ilka Brandt',
        sessionsPerWeek: 2,
        weeks: 4,
        focusRegions: ['calf-left'],
        homeStretches: [{ stretch: 'standing-calf', seconds: 60, timesPerWeek: 3 }],
      },
    ]);
    await goTo(page, '#/plan');
    await page.getByText('Ilka Brandt').first().waitFor();
    expect(await nextTime(page)).not.toBe(dueBefore);
    expect(client.errors).toEqual([]);
    expect(therapist.errors).toEqual([]);
  });

  it('is left alone where the person says not now, and taken back whole by Undo', async () => {
    const { page } = await somebody();
    const today = await shownDay(page);
    await openShared(page, await planLink(today));
    await page.getByRole('button', { name: words.decline }).click();
    await page.getByText(words.declined).waitFor();
    expect(await rowsOf(page, 'plans')).toEqual([]);

    await page.getByRole('button', { name: words.accept }).click();
    await notice(page, words.accepted).first().waitFor();
    expect(await rowsOf(page, 'plans')).toHaveLength(1);
    await page.getByRole('button', { name: uiWords.undo }).click();
    await expect.poll(() => rowsOf(page, 'plans')).toEqual([]);
  });
});

describe('a locked file', () => {
  it('opens with its passphrase alone, and says so kindly with another', async () => {
    const { page } = await somebody();
    const today = dayOf(await shownDay(page));
    await putRows(page, 'checkIns', [checkIn(today, { soreness: { 'calf-left': 5 } })]);
    await goTo(page, '#/share');
    await page.getByText(shareWords.moreWays).click();
    await page.getByRole('button', { name: shareWords.ways.locked }).click();
    await page.getByRole('textbox', { name: shareWords.passphrase }).fill('blue harbour');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: shareWords.makeLocked }).click(),
    ]);
    const file = await download.path();

    await goTo(page, '#/s');
    await page.getByLabel(words.orFile).setInputFiles(file);
    const passphrase = page.getByRole('textbox', { name: words.passphrase });
    await passphrase.fill('red harbour');
    await page.getByRole('button', { name: words.unlock }).click();
    await page.getByText(words.problems['wrong-passphrase']).waitFor();
    await passphrase.fill('blue harbour');
    await page.getByRole('button', { name: words.unlock }).click();
    await page.getByText(words.bannerSafe).waitFor();
  });
});

describe('a link that is none, or that came to harm', () => {
  it.each([
    ['not-shared', 'no link at all'],
    ['newer-version', 'https://example.org/#/s/2abcdefghijk'],
    ['damaged', 'https://example.org/#/s/1abcdefghijk'],
    ['too-large', `https://example.org/#/s/1${'A'.repeat(25_000)}`],
  ] as const)('says what to do when it is %s', async (problem, text) => {
    const { page } = await somebody();
    const before = await databaseContent(page);
    await openShared(page, text);
    await page.getByRole('alert').filter({ hasText: words.problems[problem] }).waitFor();
    expect(await databaseContent(page)).toEqual(before);
  });

  it('shows markup as the text it is', async () => {
    const { page, errors } = await somebody();
    const today = await shownDay(page);
    await openShared(page, await planLink(today, '<img src=x onerror=alert(1)><script>1</script>'));
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(errors).toEqual([]);
  });
});

/** What Plan says of the next massage. */
async function nextTime(page: Page): Promise<string> {
  const card = page.getByRole('heading', { name: 'Next time' }).locator('xpath=../..');
  await expect.poll(async () => (await card.textContent())?.length ?? 0).toBeGreaterThan(20);
  return (await card.textContent()) ?? '';
}

/** Pastes a link where somebody opens what was shared. */
async function openShared(page: Page, text: string): Promise<void> {
  await goTo(page, '#/s');
  await page.getByRole('textbox', { name: words.paste }).fill(text);
  await page.getByRole('button', { name: words.open, exact: true }).click();
}

/** A plan as another device would send it. */
async function planLink(day: string, note = 'Slowly.'): Promise<string> {
  const offer: PlanOffer = {
    madeOn: dayOf(day),
    setBy: 'Ilka Brandt',
    sessionsPerWeek: 2,
    weeks: 6,
    focusRegions: ['calf-left'],
    avoidRegions: [],
    homeStretches: [],
    note,
  };
  const text = await sharedText({ kind: 'plan', offer }, { pack: deflate, unpack: inflate });
  return `https://example.org/#/s/${text}`;
}
