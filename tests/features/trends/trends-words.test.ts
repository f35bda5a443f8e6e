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
    [0.9, 'about the same as'],
    [-0.9, 'about the same as'],
    [1, 'a bit worse than'],
    [-1.5, 'a bit better than'],
    [2, 'worse than'],
    [-3, 'better than'],
  ])('for %d points are "%s"', (points, words) => {
    expect(changeWords(points)).toBe(words);
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

describe('the two ends of a range', () => {
  const sentence = (from: number, to: number) =>
    plain(measureWords.soreness.sentence(facts({ ends: { from, to } }), 'ml'));

  it('are told by their means and the days they rest on', () => {
    expect(sentence(5.1, 3.2)).toBe(
      'Worst soreness fell from 5.1 to 3.2 between the first and the last two weeks; 26 of 30 days logged.',
    );
    expect(sentence(2, 3)).toContain('rose from 2 to 3');
  });

  it('are about the same below one point', () => {
    expect(sentence(3.4, 3)).toContain('stayed about the same');
  });
});

describe('the sentence of the load', () => {
  it('puts this week beside the three before (science 1.4)', () => {
    const week = { load: 1850, before: 1200, percent: 54.2, isCurrent: true };
    expect(plain(measureWords.load.sentence(facts({ week }), 'ml'))).toMatch(
      /^This week 1,850 AU\. Your last three weeks averaged 1,200: \+54 %\. /,
    );
  });
});
