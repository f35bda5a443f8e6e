import { describe, expect, it } from 'vitest';
import { contrast, distance, oklab, seenBy, type Vision, visions } from './colour';
import {
  chosenDarkSelector,
  lightSelector,
  readSheet,
  systemDarkSelector,
  type Tokens,
  tokensOf,
} from './token-sheet';

const sheet = readSheet('tokens.css');
const light = tokensOf(sheet, lightSelector);
const dark = tokensOf(sheet, chosenDarkSelector);
const themes: [string, Tokens][] = [
  ['light', light],
  ['dark', new Map([...light, ...dark])],
];

/** Text or mark, what it stands on, and the WCAG ratio it needs. */
const pairs: [string, string, number][] = [
  ['ink', 'canvas', 7],
  ['ink', 'surface', 7],
  ['ink', 'raised', 7],
  ['ink-2', 'canvas', 7],
  ['ink-2', 'surface', 7],
  ['ink-3', 'canvas', 4.5],
  ['ink-3', 'surface', 4.5],
  ['ink-3', 'fill', 4.5],
  ['ink-3', 'sunken', 4.5],
  ['ink-2', 'sunken', 4.5],
  ['ink', 'fill', 7],
  ['ink', 'seg-on', 7],
  ['on-accent', 'accent', 7],
  ['accent-ink', 'surface', 7],
  ['accent-ink', 'canvas', 4.5],
  ['accent-ink', 'accent-tint', 4.5],
  ['ink', 'accent-tint', 7],
  ['ink', 'honey-tint', 7],
  ['ink', 'alert-tint', 7],
  ['honey-ink', 'honey-tint', 4.5],
  ['alert-ink', 'alert-tint', 4.5],
  ['alert-ink', 'surface', 4.5],
  ['on-sprout', 'sprout', 7],
  ['on-toast', 'toast', 7],
  ['toast-act', 'toast', 4.5],
  ['hero-ink', 'hero', 7],
  ['hero-ink-2', 'hero', 7],
  ['sprout', 'hero', 4.5],
  ['focus', 'canvas', 3],
  ['focus', 'surface', 3],
  ['control', 'surface', 3],
  ['control', 'canvas', 3],
  ['knob', 'control', 3],
  ['knob-on', 'accent', 3],
  ['d-soreness', 'surface', 3],
  ['d-load', 'surface', 3],
  ['d-sleep', 'surface', 3],
  ['d-water', 'surface', 3],
  ['d-stretch', 'surface', 3],
  ['d-massage', 'surface', 3],
  ['on-s1', 's1', 4.5],
  ['on-s2', 's2', 4.5],
  ['on-s3', 's3', 4.5],
  ['on-s4', 's4', 4.5],
  ['on-s5', 's5', 4.5],
];

function colourOf(tokens: Tokens, name: string): string {
  const value = tokens.get(`--${name}`);
  if (!value || !/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`--${name} is no hex colour`);
  return value;
}

describe.each(themes)('in the %s theme', (theme, tokens) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, needed) => {
    expect(contrast(colourOf(tokens, text), colourOf(tokens, ground))).toBeGreaterThanOrEqual(
      needed,
    );
  });

  it.each(Object.keys(visions) as Vision[])(
    'every step of soreness stands out from the last with %s colour vision',
    (vision) => {
      const ramp = ['body', 's1', 's2', 's3', 's4', 's5'].map((name) =>
        oklab(seenBy(vision, colourOf(tokens, name))),
      );
      for (const [index, step] of ramp.entries()) {
        const last = ramp[index - 1];
        if (!last) continue;
        expect(distance(step, last)).toBeGreaterThanOrEqual(4);
        expect(Math.sign(step[0] - last[0])).toBe(theme === 'light' ? -1 : 1);
      }
    },
  );
});

describe('the two ways to dark', () => {
  it('give the same colours', () => {
    expect([...tokensOf(sheet, systemDarkSelector)]).toEqual([...dark]);
  });

  it('set only names that light sets', () => {
    expect([...dark.keys()].filter((name) => !light.has(name))).toEqual([]);
  });

  it('set every colour of the light theme that is not meant to stay', () => {
    const sameInBoth = /^--(mark-|code-|mq-hero-|mq-box$|knob$)/;
    const colours = [...light].filter(
      ([name, value]) => /^(#|rgb)/.test(value) && !sameInBoth.test(name),
    );
    expect(colours.map(([name]) => name).filter((name) => !dark.has(name))).toEqual([]);
  });
});
