import type { Locator, Page } from 'playwright-core';
import { savedWords } from '../../../src/app/saved-words';
import { welcomeWords } from '../../../src/features/welcome/welcome-words';
import { formWords } from '../../../src/ui/form/form-words';
import { words } from '../../../src/ui/words';

/** Goes to an address of the app without loading the page anew. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target;
  }, hash);
}

export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, exact: true });

export const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export const link = (page: Page | Locator, name: string): Locator =>
  page.getByRole('link', { name, exact: true });

/** Save, which may add how much there is to save. */
export const saveButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^${formWords.save}( ·|$)`) });

export const noteField = (page: Page): Locator =>
  page.getByRole('textbox', { name: formWords.note, exact: true });

/** A tab of the bar or the rail, whichever shows at this width. */
export const tab = (page: Page, name: keyof typeof words.tabs): Locator =>
  page
    .getByRole('navigation', { name: words.mainNavigation })
    .getByRole('link', { name: words.tabs[name], exact: true });

/** Where toasts and other notices are read out. */
export const notice = (page: Page, text: string): Locator =>
  page.getByRole('status').filter({ hasText: text });

export const untilSaved = (page: Page, what: string): Promise<void> =>
  notice(page, savedWords.saved(what)).waitFor();

/** Resolves the moment a notice is shown, without the pauses of a test that looks now and then. */
export function noticed(page: Page, text: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const notices = [...document.querySelectorAll('[role=status]')];
          if (!notices.some(({ textContent }) => textContent?.includes(wanted))) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    text,
  );
}

/** Opens the app on Today; a new user skips Welcome. */
export async function start(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const skip = button(page, welcomeWords.skip);
  const today = tab(page, 'today');
  await skip.or(today).first().waitFor();
  if (await skip.isVisible()) await skip.click();
  await today.waitFor();
}

/** Opens the app, skips Welcome, and opens a form. */
export async function startAt(page: Page, url: string, hash: string): Promise<void> {
  await start(page, url);
  await goTo(page, hash);
  await saveButton(page).waitFor();
}

/** The day the browser's clock shows, before three in the morning the one before. */
export const shownDay = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = new Date(Date.now() - 3 * 3_600_000);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
