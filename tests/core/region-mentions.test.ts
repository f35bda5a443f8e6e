import { expect, it } from 'vitest';
import { mentions } from '../../src/core/region-mentions';

it.each([
  ['Calf felt tight on the stairs', true],
  ['left calf again', true],
  ['both calves after the hills', true],
  ['right calf only', false],
  ['right calf first, then the left calf', true],
  ['calfskin boots', false],
  ['', false],
] as const)('a note "%s" is about the left calf: %s', (note, isAbout) => {
  expect(mentions(note, 'calf-left')).toBe(isAbout);
});

it('a place on the mid-line is named without a side', () => {
  expect(mentions('My upper spine cracked', 'upper-spine')).toBe(true);
  expect(mentions('Nothing else', 'upper-spine')).toBe(false);
});

it('plurals count, other words that begin alike do not', () => {
  expect(mentions('knees hurt going down', 'knee-right')).toBe(true);
  expect(mentions('kneeling all day', 'knee-right')).toBe(false);
});
