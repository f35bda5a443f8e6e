import { expect, test } from 'vitest';
import {
  bestTyped,
  choiceOfTest,
  mobilityTestDraft,
  newMobilityTestDraft,
  previousMobilityTest,
} from '../../../src/core/drafts/mobility-test-draft';
import { parseMobilityTest } from '../../../src/core/log/parse-mobility-test';
import { mobilityTest } from '../../support/records';
import { filledMobilityTest } from '../log/filled-sessions';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('mobility test', filledMobilityTest, mobilityTestDraft, parseMobilityTest);

test('a stored test always shows room for three tries', () => {
  expect(mobilityTestDraft(mobilityTest('2026-11-20')).trials).toEqual(['8.5', '9', '']);
});

test('the first test ever is knee to wall, left', () => {
  expect(newMobilityTestDraft(draftContextAt(), undefined)).toMatchObject({
    test: 'knee-to-wall',
    side: 'left',
    protocol: 'big-toe',
    trials: ['', '', ''],
  });
});

test('after the left side of today comes the right one; on another day left comes first', () => {
  const sideAfter = (day: string, side: 'left' | 'right') =>
    newMobilityTestDraft(draftContextAt(), mobilityTest(day, { side })).side;
  expect(sideAfter('2026-11-24', 'left')).toBe('right');
  expect(sideAfter('2026-11-24', 'right')).toBe('left');
  expect(sideAfter('2026-11-17', 'left')).toBe('left');
});

test('a wished test and side win over the last, and the ruler stays the same', () => {
  const reach = mobilityTest('2026-11-17', {
    test: 'sit-and-reach',
    side: undefined,
    protocol: 'zero-23',
  });
  expect(newMobilityTestDraft(draftContextAt(), reach)).toMatchObject({
    test: 'sit-and-reach',
    side: '',
    protocol: 'zero-23',
  });
  const wishes = { test: 'back-scratch', side: 'right' };
  expect(newMobilityTestDraft(draftContextAt(), reach, wishes)).toMatchObject({
    test: 'back-scratch',
    side: 'right',
    protocol: 'overlap-plus',
  });
});

test('another test starts with no tries and its own first way of measuring', () => {
  expect(choiceOfTest('sit-and-reach')).toEqual({
    test: 'sit-and-reach',
    protocol: 'zero-0',
    trials: ['', '', ''],
    side: '',
  });
});

test('the best try is the furthest, also below zero, and none before the first', () => {
  expect(bestTyped(['-4', '-2,5', ''])).toBe(-2.5);
  expect(bestTyped(['', 'x', ''])).toBeUndefined();
});

test('a result compares with the newest one of the same test, side and ruler', () => {
  const tests = [
    mobilityTest('2026-10-01', { trials: [8] }),
    mobilityTest('2026-11-03', { trials: [11.5] }),
    mobilityTest('2026-11-10', { side: 'right', trials: [4] }),
    mobilityTest('2026-11-24', { trials: [12] }),
  ];
  const draft = { day: '2026-11-20', test: 'knee-to-wall', side: 'left', protocol: 'big-toe' };
  expect(previousMobilityTest(tests, draft)).toBe(tests[1]);
  expect(previousMobilityTest([...tests].reverse(), draft)).toBe(tests[1]);
  expect(previousMobilityTest(tests, draft, tests[1]?.id)).toBe(tests[0]);
  expect(previousMobilityTest(tests, { ...draft, protocol: 'other' })).toBeUndefined();
});
