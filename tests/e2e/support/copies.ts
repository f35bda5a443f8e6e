import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { restoreWords } from '../../../src/features/transfer/restore-words';
import { words } from '../../../src/ui/words';
import { button } from './screens';

/** A file as the browser's file field takes it. */
type Upload = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

export const chooseCopy = (page: Page, file: Upload): Promise<void> =>
  page.getByLabel(restoreWords.choose).setInputFiles(file);

/** Says yes to replacing everything by the copy that was chosen; does not wait for it. */
export async function replaceByCopy(page: Page): Promise<void> {
  await button(page, restoreWords.replace).click();
  const dialog = page.getByRole('alertdialog', { name: restoreWords.replaceTitle });
  await dialog.getByLabel(words.typeToConfirm(restoreWords.replaceWord)).fill('replace');
  await dialog.getByRole('button', { name: /^(Replace|Restore)/ }).click();
}

/** What a copy holds by the count of a script that shares no code with the app. */
export const countCopy = (file: string): Readonly<Record<string, number>> =>
  JSON.parse(
    execFileSync(process.execPath, ['tests/tools/count-copy.mjs', file], { encoding: 'utf8' }),
  );
