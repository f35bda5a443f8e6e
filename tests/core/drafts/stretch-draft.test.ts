import { expect, test } from 'vitest';
import {
  commonSeconds,
  draftSeconds,
  newStretchDraft,
  sameAsLast,
  stretchDraft,
  wishedRegions,
  withMoves,
  withRegions,
  withSecondsForAll,
} from '../../../src/core/drafts/stretch-draft';
import { parseStretch } from '../../../src/core/log/parse-stretch';
import { stretch } from '../../support/records';
import { filledStretch } from '../log/filled-sessions';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('stretch', filledStretch, stretchDraft, parseStretch);

const nothing = { seconds: {}, stretches: {} };

test('two moves of one region show as one line with their time added up', () => {
  const twice = stretch('2026-11-20', {
    moves: [
      { region: 'calf-left', seconds: 30, stretch: 'standing-calf' },
      { region: 'calf-left', seconds: 45 },
    ],
  });
  expect(stretchDraft(twice)).toMatchObject({
    seconds: { 'calf-left': '75' },
    stretches: { 'calf-left': 'standing-calf' },
  });
});

test('a new session starts with a minute for each wished region, and nothing else', () => {
  const draft = newStretchDraft(draftContextAt(), ['calf-left']);
  expect(draft).toMatchObject({ day: '2026-11-24', time: '12:00', routine: '', note: '' });
  expect(draft.seconds).toEqual({ 'calf-left': '60' });
  expect(newStretchDraft(draftContextAt(), [], '2026-11-20')).toMatchObject({
    day: '2026-11-20',
    time: '',
    seconds: {},
  });
});

test('a wish names a region or a pair, and a name nobody knows is left out', () => {
  expect(wishedRegions(['calf-left', 'quad', 'sacrum', 'tail', 'calf-left'])).toEqual([
    'calf-left',
    'quad-left',
    'quad-right',
    'sacrum',
  ]);
});

test('"same as last time" takes over the moves but not the day or the note', () => {
  const last = stretch('2026-11-01', { note: 'In the park', routine: 'evening' });
  expect(sameAsLast(last)).toEqual({
    seconds: { 'calf-left': '60', 'calf-right': '60' },
    stretches: {},
    routine: 'evening',
  });
});

test('a stretch added twice is held twice as long', () => {
  const moves = [{ region: 'chest-left', seconds: 60, stretch: 'doorway-chest' }] as const;
  const once = withMoves(nothing, moves);
  expect(withMoves(once, moves)).toEqual({
    seconds: { 'chest-left': '120' },
    stretches: { 'chest-left': 'doorway-chest' },
  });
});

test('with both sides a region comes and goes together with its other side', () => {
  const both = withRegions(nothing, ['calf-left', 'sacrum'], true);
  expect(Object.keys(both.seconds)).toEqual(['calf-left', 'calf-right', 'sacrum']);
  const without = withRegions(both, ['calf-left', 'sacrum'], true);
  expect(Object.keys(without.seconds)).toEqual(['sacrum']);
});

test('without both sides only the chosen region changes', () => {
  const one = withRegions(nothing, ['calf-left'], false);
  expect(Object.keys(one.seconds)).toEqual(['calf-left']);
  const both = withRegions(one, ['calf-left', 'calf-right'], false);
  expect(Object.keys(withRegions(both, ['calf-right'], false).seconds)).toEqual(['calf-right']);
});

test('a kept region keeps its seconds, and a new one joins the seconds all others share', () => {
  const held = { seconds: { 'calf-left': '90' }, stretches: { 'calf-left': 'standing-calf' } };
  expect(withRegions(held, ['calf-left', 'quad-left'], false)).toEqual({
    seconds: { 'calf-left': '90', 'quad-left': '90' },
    stretches: { 'calf-left': 'standing-calf' },
  });
  expect(withRegions(held, ['quad-left'], false).stretches).toEqual({});
});

test('one tap gives every region the same seconds', () => {
  const mixed = { seconds: { 'calf-left': '90', 'calf-right': '30' }, stretches: {} };
  expect(commonSeconds(mixed.seconds)).toBeUndefined();
  const even = withSecondsForAll(mixed, 45);
  expect(commonSeconds(even.seconds)).toBe(45);
  expect(draftSeconds(even)).toBe(90);
});
