import { describe, expect, it } from 'vitest';
import { distance, oklab, seenBy, type Vision, visions } from '../colour';
import { chosenDarkSelector, lightSelector, readSheet, tokensOf } from '../token-sheet';

const sheet = readSheet('tokens.css');
const light = tokensOf(sheet, lightSelector);
const dark = new Map([...light, ...tokensOf(sheet, chosenDarkSelector)]);
const hues = ['d-soreness', 'd-load', 'd-sleep', 'd-water', 'd-stretch', 'd-massage', 'accent'];

/** Each panel has one hue and its title, and marks differ by their shape: colours need not tell subjects apart. */
describe.each([
  ['light', light],
  ['dark', dark],
])('in a %s chart', (_, tokens) => {
  describe.each(Object.keys(visions) as Vision[])('with %s colour vision', (vision) => {
    const seen = (name: string) => oklab(seenBy(vision, tokens.get(`--${name}`) ?? ''));

    it.each(hues)('%s stands out from the paper and from the usual band', (hue) => {
      expect(distance(seen(hue), seen('surface'))).toBeGreaterThanOrEqual(30);
      expect(distance(seen(hue), seen('usual'))).toBeGreaterThanOrEqual(30);
    });

    it('the usual band stands out from the paper', () => {
      expect(distance(seen('usual'), seen('surface'))).toBeGreaterThanOrEqual(5);
    });

    it('the cursor stands out from the band it crosses', () => {
      expect(distance(seen('ink'), seen('usual'))).toBeGreaterThanOrEqual(30);
    });
  });
});
