import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/core/import/import-tally';
import {
  declinedSentences,
  formatNames,
  products,
} from '../../../src/features/imports/format-words';
import { importsWords } from '../../../src/features/imports/imports-words';
import {
  leftOutSentence,
  refusalSentence,
  warningSentence,
} from '../../../src/features/imports/trouble-words';
import { bannedWords } from '../../support/banned-words';
import { everyText } from '../../support/every-text';
import { sourceModules } from '../../tools/source-modules';

/** Every id that an importer, or a format that is declined by name, gives itself. */
const formatIds = sourceModules('src/importers').flatMap(({ text }) =>
  [...text.matchAll(/\bid: '([\w-]+)',\n\s+(?:recognises|isIt)|\{ id: '([\w-]+)', isIt/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  ),
);

describe('the words of imports', () => {
  it('name every format that is read or declined', () => {
    expect(formatIds.length).toBeGreaterThan(15);
    expect(formatIds.filter((id) => formatNames[id] === undefined)).toEqual([]);
  });

  it('say of every declined format how to get a file that can be read', () => {
    for (const [format, sentence] of Object.entries(declinedSentences)) {
      expect(refusalSentence('not-importable', format)).toBe(sentence);
      expect(formatNames[format]).toBeTruthy();
    }
  });

  it('keep to the words that are allowed', () => {
    const texts = everyText([importsWords, declinedSentences, formatNames, products]);
    expect(texts.filter((text) => bannedWords.test(text))).toEqual([]);
  });
});

describe('what is left out', () => {
  it.each<[LeftOut, string]>([
    [
      { kind: 'training', field: 'minutes', reason: 'required', count: 2 },
      '2 workouts without a length. Limber needs minutes.',
    ],
    [
      { kind: 'sleep', field: 'day', reason: 'in-future', count: 1 },
      '1 sleep in the future. Is the time zone right?',
    ],
    [
      { kind: 'check-in', field: 'soreness', reason: 'nothing-recorded', count: 3 },
      '3 check-ins without a mood: its word is missing or left out.',
    ],
    [
      { kind: 'drink', field: 'what', reason: 'unknown-choice', count: 3 },
      '3 drinks with values Limber cannot keep.',
    ],
  ])('is counted and explained: %o', (leftOut, sentence) => {
    expect(leftOutSentence(leftOut)).toBe(sentence);
  });

  it('names the rows of a table as far as they are known', () => {
    const warning = { code: 'unreadable-date', count: 1, rows: [7] } as const;
    expect(warningSentence(warning)).toMatch(/^Once a date .* Row 7\.$/);
    expect(warningSentence({ ...warning, count: 9, rows: [2, 3] })).toMatch(
      / Rows 2, 3 and more\.$/,
    );
    expect(warningSentence({ ...warning, rows: [] })).not.toMatch(/row/i);
  });
});
