import { describe, expect, test } from 'vitest';
import type { KindRecord } from '../../../src/core/log/kinds';
import { kinds } from '../../../src/core/log/kinds';
import { safetyItems } from '../../../src/core/log/safety-answer';
import { recordLine, recordTitle, regionList } from '../../../src/ui/records/record-line';
import { safetyItemNames } from '../../../src/ui/records/record-words';
import { bannedWords } from '../../support/banned-words';
import {
  checkIn,
  complaint,
  drink,
  lifeEvent,
  massage,
  nap,
  oneOfEachKind,
  safetyAnswer,
  sleep,
  stretchingPlan,
  training,
  treatmentPlan,
} from '../../support/records';

const DAY = '2026-11-24';
const units = { volumeUnit: 'ml', distanceUnit: 'km' } as const;

/** Title, detail and value in one, with ordinary spaces. */
const lineOf = (entry: KindRecord, chosen: Parameters<typeof recordLine>[1] = units) => {
  const { title, detail = '', value = '' } = recordLine(entry, chosen);
  return [title, detail, value].join(' | ').replaceAll('\u00a0', ' ');
};

describe('a record in one line', () => {
  test('says of every kind what it was', () => {
    const lines = oneOfEachKind(DAY).map((entry) => lineOf(entry));
    expect(lines).toEqual([
      'All clear |  | ',
      'Run | felt 5 of 10 | 1 h',
      'Sleep | woke once | 7 h 05',
      'Water |  | 250 ml',
      'Stretch | Calf | 2 min',
      'Russian (classic) massage | Neck and upper shoulder | 1 h',
      'Knee to wall | left | 9 cm',
      'Weekly desk check |  | score 20',
      'Stiff neck | Left neck and upper shoulder | ',
      'Ana Petrova |  | ',
      'Safety signs | None of these | ',
      'Race or match |  | ',
      'Massage rhythm |  | every 21 days',
    ]);
    expect(lines).toHaveLength(kinds.length);
  });

  test("puts the worst first, on the person's own side, and pain apart from soreness", () => {
    const record = checkIn(DAY, {
      soreness: { 'calf-right': 2, 'calf-left': 7, 'quad-left': 3, 'glute-left': 1 },
      pain: { 'calf-left': 4 },
      energy: 4,
    });
    const line = lineOf({ kind: 'check-in', record });
    expect(line).toMatch(/^Left calf 7, left front of thigh 3, right calf 2 \|/i);
    expect(line).toContain('and 1 more · pain: Left calf 4 · energy 4');
    expect(line).toMatch(/\| 7$/);
  });

  test('does not call a body that was not asked about all clear', () => {
    const rated = checkIn(DAY, { soreness: undefined, mood: 2 });
    expect(lineOf({ kind: 'check-in', record: rated })).toBe('How it felt | mood 2 | ');
    const zeros = checkIn(DAY, { soreness: { 'calf-left': 0 } });
    expect(lineOf({ kind: 'check-in', record: zeros })).toBe('All clear |  | ');
  });

  test('leaves open what was left open', () => {
    const unrated = training(DAY, { rpe: undefined, distanceMeters: 5200 });
    expect(lineOf({ kind: 'training', record: unrated })).toBe(
      'Run | effort not rated · 5.2 km | 1 h',
    );
    expect(
      lineOf({ kind: 'training', record: unrated }, { volumeUnit: 'ml', distanceUnit: 'mi' }),
    ).toContain('3.2 mi');
    expect(lineOf({ kind: 'sleep', record: sleep(DAY, { tried: undefined }) })).not.toMatch(
      /\b0 min/,
    );
    expect(lineOf({ kind: 'sleep', record: nap(DAY) })).toBe('Nap |  | 20 min');
    const short = massage(DAY, { minutes: undefined, regions: [], status: 'planned' });
    expect(lineOf({ kind: 'massage', record: short })).toBe(
      'Russian (classic) massage | Booked | ',
    );
  });

  test("uses the person's own names and units", () => {
    const named = drink(DAY, { name: 'Broth' });
    const line = lineOf(
      { kind: 'drink', record: named },
      { volumeUnit: 'fl-oz', distanceUnit: 'mi' },
    );
    expect(line).toBe('Broth |  | 8.5 fl oz');
    const race = lifeEvent(DAY, { name: 'City run' });
    expect(lineOf({ kind: 'event', record: race })).toBe('City run | Race or match | ');
  });

  test('says of a safety answer what was open and who cleared it', () => {
    const record = safetyAnswer(DAY, {
      question: 'conditions',
      items: ['condition'],
      cleared: { by: 'Dr Vogel', day: safetyAnswer(DAY).day, regions: [] },
    });
    expect(lineOf({ kind: 'safety-answer', record })).toBe(
      'Safety conditions | a condition to ask about · cleared by Dr Vogel | ',
    );
  });

  test('tells the plans apart', () => {
    expect(lineOf({ kind: 'plan', record: treatmentPlan(DAY) })).toBe(
      'Treatment plan | Left neck and upper shoulder | 2 a week for 4 weeks',
    );
    expect(lineOf({ kind: 'plan', record: stretchingPlan(DAY) })).toBe(
      'Stretching plan | Back of thigh | ',
    );
  });

  test('keeps long words whole', () => {
    const name = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    expect(lineOf({ kind: 'complaint', record: complaint(DAY, { name }) })).toContain(name);
    expect(recordTitle({ kind: 'training', record: training(DAY, { name }) }, units)).toBe(
      `Workout: ${name}`,
    );
  });
});

describe('a list of regions', () => {
  test('names both sides of a pair once and one side with its side', () => {
    expect(regionList(['calf-left', 'calf-right'])).toBe('Calf');
    expect(regionList(['calf-right'])).toBe('Right calf');
  });

  test('stops after a few and counts the rest', () => {
    const all = ['calf-left', 'quad-left', 'glute-left', 'chest-left', 'flank-left'] as const;
    expect(regionList(all)).toMatch(/ and 2 more$/);
  });

  test('is empty without regions', () => {
    expect(regionList([])).toBe('');
  });
});

test('every row of the safety screen has a short name of its own that uses no banned word', () => {
  const names = safetyItems.map(({ id }) => safetyItemNames[id]);
  expect(new Set(names).size).toBe(safetyItems.length);
  for (const name of names) expect(name).not.toMatch(bannedWords);
});
