import { describe, expect, it } from 'vitest';
import { stretchLibrary } from '../../../src/core/stretches/stretch-library';
import { stretchNames } from '../../../src/ui/stretches/stretch-names';
import { stretchTexts } from '../../../src/ui/stretches/stretch-texts';
import { bannedWords } from '../../support/banned-words';

it('no two stretches share a name', () => {
  expect(new Set(Object.values(stretchNames)).size).toBe(stretchLibrary.length);
});

describe.each(stretchLibrary)('the words for $id', ({ id }) => {
  const { steps, easier, stronger, notWhen } = stretchTexts[id];
  const sentences = [...steps, easier, stronger, notWhen];

  it('are three steps, an easier and a stronger form, and when not to', () => {
    expect(steps).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^!]*\.$/);
  });

  it('promise nothing', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(bannedWords);
  });
});
