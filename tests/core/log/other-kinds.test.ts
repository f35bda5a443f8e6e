import { describe, expect, test } from 'vitest';
import { isKind, kinds } from '../../../src/core/log/kinds';
import { bestTrial } from '../../../src/core/log/mobility-test';
import { parseMobilityTest } from '../../../src/core/log/parse-mobility-test';
import { parseSafetyAnswer } from '../../../src/core/log/parse-safety-answer';
import { parseStretch } from '../../../src/core/log/parse-stretch';
import { safetyItems, safetyItemsOf } from '../../../src/core/log/safety-answer';
import { stretchSeconds } from '../../../src/core/log/stretch';
import { parseTherapist } from '../../../src/core/log/therapist';
import { err } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import { mobilityTest, oneOfEachKind, stretch } from '../../support/records';
import { plainMobilityTest, plainSafetyAnswer, plainStretch, plainTherapist } from './plain-forms';

describe('a mobility test', () => {
  const read = (patch: object) =>
    parseMobilityTest({ ...plainMobilityTest, ...patch }, contextAt());

  test('keeps the trials that were done, in order, and knows the best', () => {
    expect(read({ trials: ['8,5', '', '९.२५'] })).toMatchObject({ value: { trials: [8.5, 9.3] } });
    expect(bestTrial(mobilityTest('2026-11-24'))).toBe(9);
    expect(bestTrial({ trials: [-7, -3.5] })).toBe(-3.5);
  });

  test('may end short of its zero, and never at minus zero', () => {
    const reach = { test: 'sit-and-reach', protocol: 'zero-0' };
    const read0 = read({ ...reach, side: '', trials: ['−12,5', '-0.04'] });
    expect(read0.ok && read0.value.trials).toEqual([-12.5, 0]);
  });

  test('of the whole body has no side, whatever the form still holds', () => {
    const result = read({ test: 'sit-and-reach', protocol: 'zero-15', side: 'left' });
    expect(result.ok && 'side' in result.value).toBe(false);
  });

  test('with a trial that cannot be read names that trial', () => {
    expect(read({ trials: ['9', 'far', '51'] })).toEqual(
      err([
        { field: 'trials.1', reason: 'not-a-number' },
        { field: 'trials.2', reason: 'out-of-range', min: 0, max: 50 },
      ]),
    );
  });
});

describe('a stretch', () => {
  test('needs a region with its seconds', () => {
    expect(parseStretch({ ...plainStretch, seconds: { 'calf-left': '' } }, contextAt())).toEqual(
      err([{ field: 'seconds', reason: 'nothing-recorded' }]),
    );
  });

  test('adds up what was held on all regions', () => {
    expect(stretchSeconds(stretch('2026-11-24'))).toBe(120);
  });
});

describe('a booking link', () => {
  const linkOf = (bookingLink: string) => {
    const result = parseTherapist({ ...plainTherapist, bookingLink }, contextAt());
    return result.ok ? result.value.bookingLink : result.error;
  };

  test('gets https in front where no scheme was typed', () => {
    expect(linkOf('example.org/book?a=1')).toBe('https://example.org/book?a=1');
    expect(linkOf(' http://example.org ')).toBe('http://example.org');
    expect(linkOf('HTTPS://Example.org')).toBe('HTTPS://Example.org');
    expect(linkOf('example.org:8443/book')).toBe('https://example.org:8443/book');
    expect(linkOf('')).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1).x',
    'data:text/html,a.b',
    'file:///etc/a.b',
    'mailto:a@example.org',
    'two words.org',
    'https://',
    'nothing',
  ])('is not %j', (typed) => {
    expect(linkOf(typed)).toEqual([{ field: 'bookingLink', reason: 'not-a-link' }]);
  });
});

describe('a safety answer', () => {
  const read = (patch: object) =>
    parseSafetyAnswer({ ...plainSafetyAnswer, ...patch }, contextAt());

  test('without items says "none of these"', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { day: '2026-11-24', question: 'conditions', items: [] },
    });
  });

  test('asks signs and conditions apart, each item once', () => {
    expect([...safetyItemsOf('signs'), ...safetyItemsOf('conditions')].sort()).toEqual(
      safetyItems.map(({ id }) => id).sort(),
    );
    expect(safetyItemsOf('conditions')).toEqual(['condition']);
  });

  test('keeps who cleared it, when, and for which regions', () => {
    const cleared = { by: 'Dr Novak', day: '2026-11-20', regions: ['calf-left'] };
    const typed = {
      items: ['condition'],
      clearedBy: ' Dr Novak ',
      clearedDay: '2026-11-20',
      clearedRegions: ['calf-left', 'calf-left'],
    };
    expect(read(typed)).toMatchObject({ value: { items: ['condition'], cleared } });
  });

  test('cannot be cleared on a day to come', () => {
    expect(read({ clearedBy: 'Dr Novak', clearedDay: '2026-11-25' })).toEqual(
      err([{ field: 'clearedDay', reason: 'in-future' }]),
    );
  });

  test('with a name too long is told that alone', () => {
    expect(read({ clearedBy: 'x'.repeat(201), clearedDay: '2026-11-20' })).toEqual(
      err([{ field: 'clearedBy', reason: 'too-long', max: 200 }]),
    );
  });
});

test('there are thirteen kinds of record, and nothing else is one', () => {
  expect(oneOfEachKind('2026-11-24').map(({ kind }) => kind)).toEqual([...kinds]);
  expect(kinds).toHaveLength(13);
  expect(kinds.every(isKind)).toBe(true);
  expect(['', 'toString', 'checkIn', '__proto__'].some(isKind)).toBe(false);
});
