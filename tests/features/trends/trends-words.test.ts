import { describe, expect, it } from 'vitest';
import { changeWords, wordsOf } from '../../../src/features/trends/measure-words';
import type { TrendFacts } from '../../../src/features/trends/trends-view';
import { trendsWords } from '../../../src/features/trends/trends-words';

const facts = (changes: Partial<TrendFacts>): TrendFacts => ({
  days: 30,
  logged: 26,
  active: 20,
  least: 2,
  most: 7,
  total: 100,
  unrated: 0,
  ...changes,
});

/** Sentences as a reader sees them: a space that does not break is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the words for a change', () => {
  it.each([
    [4, 4.9, 'was about the same (4 and 4.9)'],
    [4, 3.1, 'was about the same (4 and 3.1)'],
    [4, 5, 'rose from 4 to 5'],
    [5.1, 3.2, 'fell from 5.1 to 3.2'],
  ])('from %d to %d are "%s"', (before, after, words) => {
    expect(changeWords({ before, after })).toBe(words);
  });
});

describe('the sentence of a chart', () => {
  it('says how many days it rests on and what lay between', () => {
    expect(plain(wordsOf('soreness').sentence(facts({}), 'ml'))).toBe(
      '26 of 30 days logged; worst soreness between 2 and 7.',
    );
    expect(
      plain(wordsOf('soreness').sentence(facts({ change: { before: 5.1, after: 3.2 } }), 'ml')),
    ).toBe(
      'Worst soreness fell from 5.1 to 3.2 between the first and the last two weeks; 26 of 30 days logged.',
    );
  });

  it('keeps training, rest and unknown days apart', () => {
    const load = facts({ active: 12, logged: 26, most: 525, unrated: 1 });
    expect(plain(wordsOf('load').sentence(load, 'ml'))).toBe(
      '12 days with training, 14 days of rest, 4 unknown; at most 525 AU in a day; 1 session without a rating not counted.',
    );
  });

  it('sets a week of load beside the three before it', () => {
    const week = { load: 1850, before: 1200, percent: 54.2, isThis: true };
    const sentence = (changes: Partial<typeof week>) =>
      plain(wordsOf('load').sentence(facts({ week: { ...week, ...changes } }), 'ml'));
    expect(sentence({})).toContain(
      'This week 1,850 AU. Your last three weeks averaged 1,200: +54 %. 20 days with training',
    );
    expect(sentence({ isThis: false })).toContain(
      'The last 7 days shown 1,850 AU. The three weeks before averaged 1,200: +54 %.',
    );
  });

  it('tells physical work apart from training', () => {
    const work = facts({ active: 5, logged: 26, days: 26, most: 1440 });
    expect(plain(wordsOf('work').sentence(work, 'ml'))).toBe(
      '5 days with physical work, 21 days without; at most 1,440 AU in a day.',
    );
  });

  it('says that sleep is as remembered', () => {
    const nights = facts({ least: 5.5, most: 8 });
    expect(plain(wordsOf('sleep').sentence(nights, 'ml'))).toBe(
      '26 of 30 nights logged; between 5 h 30 and 8 h asleep, as you remember it.',
    );
  });

  it('counts drinks in the person’s own unit', () => {
    const drinks = facts({ least: 750, most: 2500 });
    expect(plain(wordsOf('drinks').sentence(drinks, 'ml'))).toContain('between 750 ml and 2.5 l');
    expect(plain(wordsOf('drinks').sentence(drinks, 'fl-oz'))).toContain('84.5 fl oz');
  });

  it('does not call one value a range', () => {
    const same = facts({ least: 3, most: 3 });
    expect(plain(wordsOf('soreness').sentence(same, 'ml'))).toContain('always 3');
  });

  it('adds up stretching over logged days only', () => {
    const minutes = facts({ active: 9, logged: 26, total: 84 });
    expect(plain(wordsOf('stretch').sentence(minutes, 'ml'))).toBe(
      'Stretched on 9 of 26 logged days; 1 h 24 in all, 4 days unknown.',
    );
  });
});

describe('a range with few notes', () => {
  it('says how many days there are', () => {
    expect(trendsWords.fewDays(1, 30)).toMatch(/^1 of these 30 days has notes/);
    expect(trendsWords.fewDays(3, 90)).toMatch(/^3 of these 90 days have notes/);
  });
});
