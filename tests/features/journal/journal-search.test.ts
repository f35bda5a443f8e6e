import { describe, expect, test } from 'vitest';
import { matches, searchTextOf } from '../../../src/features/journal/journal-search';
import { kindLooks } from '../../../src/ui/records/kind-look';
import {
  checkIn,
  complaint,
  massage,
  oneOfEachKind,
  recordIdOf,
  therapist,
  training,
} from '../../support/records';

const finds = (entry: Parameters<typeof searchTextOf>[0], query: string) =>
  matches(searchTextOf(entry), query);

describe('an entry is found', () => {
  const noted = {
    kind: 'training',
    record: training('2026-11-24', { note: 'Rückenwind, Café mit Åse' }),
  } as const;

  test.each(['rucken', 'RÜCKEN', 'cafe', 'ase', 'café åse', 'run', 'workout', 'åse  rückenwind'])(
    'with or without its accents and in any order of words: %s',
    (query) => {
      expect(finds(noted, query)).toBe(true);
    },
  );

  test('not by a word it lacks beside one it has', () => {
    expect(finds(noted, 'café berlin')).toBe(false);
  });

  test.each(['left calf', 'gastrocnemius', 'calf left'])(
    'by a region that is worked, sore or only painful: %s',
    (query) => {
      expect(finds(noted, query)).toBe(true);
      const sore = checkIn('2026-11-24', { soreness: { 'calf-left': 3, 'quad-left': 2 } });
      expect(finds({ kind: 'check-in', record: sore }, query)).toBe(true);
      const painful = checkIn('2026-11-24', { soreness: {}, pain: { 'calf-left': 3 } });
      expect(finds({ kind: 'check-in', record: painful }, query)).toBe(true);
    },
  );

  test('never by the other side', () => {
    const left = checkIn('2026-11-24', { soreness: { 'calf-left': 3 } });
    expect(finds({ kind: 'check-in', record: left }, 'right')).toBe(false);
  });

  test.each(['24 november', 'tuesday', '2026-11-24', '2026'])('by its date: %s', (query) => {
    expect(finds(noted, query)).toBe(true);
  });

  test('by what people wrote in any field', () => {
    const goal = complaint('2026-11-24', { goal: 'Turn my head while parking' });
    expect(finds({ kind: 'complaint', record: goal }, 'parking')).toBe(true);
    const place = therapist('2026-11-24', { practice: 'Am Markt 3' });
    expect(finds({ kind: 'therapist', record: place }, 'markt')).toBe(true);
    const moved = massage('2026-11-24', { movement: 'Neck turned freely' });
    expect(finds({ kind: 'massage', record: moved }, 'freely')).toBe(true);
  });

  test('not by ids and times that nobody sees', () => {
    const by = recordIdOf(77);
    const booked = massage('2026-11-24', { therapist: by });
    expect(finds({ kind: 'massage', record: booked }, by)).toBe(false);
    expect(finds({ kind: 'massage', record: booked }, 'typed')).toBe(false);
    expect(finds({ kind: 'massage', record: booked }, String(booked.createdAt))).toBe(false);
  });

  test.each(oneOfEachKind('2026-11-24'))('by its kind: $kind', (entry) => {
    expect(finds(entry, kindLooks[entry.kind].name)).toBe(true);
  });
});
