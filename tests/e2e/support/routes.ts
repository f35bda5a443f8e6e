import type { Page } from 'playwright-core';
import { appWords } from '../../../src/app/app-words';
import { deadEndWords } from '../../../src/app/dead-end-words';
import { demoWords } from '../../../src/features/demo/demo-words';
import { personaWords } from '../../../src/features/demo/sample-choice-words';
import { welcomeWords } from '../../../src/features/welcome/welcome-words';
import { button, goTo } from './screens';

/** Every place of the app but Welcome. */
export const routes: readonly string[] = [
  '#/check-in',
  '#/log/training',
  '#/log/sleep',
  '#/log/sleep?type=nap',
  '#/log/drink',
  '#/log/stretch',
  '#/log/massage',
  '#/log/massage?status=planned',
  '#/log/mobility-test',
  '#/log/questionnaire?instrument=cmdq',
  '#/log/questionnaire?instrument=ostrc',
  '#/log/complaint',
  '#/log/therapist',
  '#/log/safety-answer',
  '#/log/event',
  '#/log/plan?type=rhythm',
  '#/log/plan?type=treatment',
  '#/log/plan?type=stretching',
  '#/journal',
  '#/body',
  '#/body/calf-left',
  '#/trends',
  '#/trends/year',
  '#/plan',
  '#/more',
  '#/share',
  '#/safety',
  '#/guide/usual',
  '#/therapists',
  '#/complaints',
  '#/mobility',
  '#/settings',
  '#/settings/rules',
  '#/settings/data',
  '#/import',
  '#/settings/licences',
  '#/guide',
  '#/',
];

/** Looks around with the sample data that Welcome offers. */
export async function lookAround(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await button(page, welcomeWords.samples).click();
  await page.getByRole('button', { name: personaWords.athlete.name }).click();
  await page.getByText(demoWords.banner).waitFor();
}

/** Tells the title of the page being left from that of the one to come. */
const markTitle = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('main h1')?.setAttribute('data-left', '');
  });

const failures = [appWords.pageFailed, deadEndWords.crashTitle, deadEndWords.notFoundTitle];

/** Opens every route and answers with those that show no page of their own. */
export async function brokenRoutes(page: Page): Promise<string[]> {
  const broken: string[] = [];
  for (const route of routes) {
    await markTitle(page);
    await goTo(page, route);
    const title = page.locator('main h1:not([data-left])').first();
    await title.waitFor().catch(() => broken.push(route));
    const text = (await page.locator('main').textContent()) ?? '';
    if (failures.some((failure) => text.includes(failure))) broken.push(route);
  }
  return broken;
}
