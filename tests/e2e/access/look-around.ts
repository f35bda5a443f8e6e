import type { Page } from 'playwright-core';
import type { Persona } from '../../../src/core/demo/personas';
import { personaWords } from '../../../src/features/demo/sample-choice-words';
import { welcomeWords } from '../../../src/features/welcome/welcome-words';
import { button, tab } from '../support/screens';

/** Opens the app for the first time and looks around with one persona's four months. */
export async function lookAround(page: Page, url: string, persona: Persona): Promise<void> {
  await page.goto(url);
  await button(page, welcomeWords.samples).click();
  await page.getByRole('button', { name: personaWords[persona].name }).click();
  await tab(page, 'today').waitFor();
}
