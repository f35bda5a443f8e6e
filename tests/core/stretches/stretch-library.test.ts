import { describe, expect, it } from 'vitest';
import { regions } from '../../../src/core/regions';
import { doseOf } from '../../../src/core/stretches/stretch-dose';
import {
  isStretchId,
  notStretched,
  stretchesFor,
  stretchLibrary,
} from '../../../src/core/stretches/stretch-library';

describe('the stretch library', () => {
  it('has 33 stretches', () => {
    expect(stretchLibrary).toHaveLength(33);
  });

  it('reaches every region but joints, bone and the small muscles of the head', () => {
    const missed = regions.filter(({ id }) => stretchesFor(id).length === 0);
    expect([...new Set(missed.map(({ base }) => base))].sort()).toEqual(
      Object.keys(notStretched).sort(),
    );
  });

  it('says why a region is not stretched', () => {
    expect(notStretched).toEqual({
      temple: 'small-muscle',
      jaw: 'small-muscle',
      elbow: 'joint',
      knee: 'joint',
      'hip-joint': 'joint',
      sacrum: 'bone',
    });
  });

  it('has at least five for each place and posture', () => {
    for (const place of ['desk', 'floor'] as const) {
      expect(stretchLibrary.filter((one) => one.place === place).length).toBeGreaterThan(4);
    }
    for (const posture of ['standing', 'seated', 'floor'] as const) {
      expect(stretchLibrary.filter((one) => one.posture === posture).length).toBeGreaterThan(4);
    }
  });

  it('does on the floor what is for the floor', () => {
    for (const { posture, place } of stretchLibrary) {
      expect(posture === 'floor').toBe(place === 'floor');
    }
  });

  it('knows its own ids alone', () => {
    expect(isStretchId('standing-calf')).toBe(true);
    expect(isStretchId('toString')).toBe(false);
  });

  it('offers first what is felt in the region most, alike on both sides', () => {
    expect(stretchesFor('lat-left').map(({ id }) => id)[0]).toBe('desk-hang');
    expect(stretchesFor('lat-right')).toEqual(stretchesFor('lat-left'));
  });
});

describe('a dose (ACSM, Garber 2011)', () => {
  const kinds = ['long', 'short'] as const;

  it('is 2 to 4 holds of 10 to 30 s, 60 s in all', () => {
    for (const kind of kinds) {
      const { seconds, repetitions } = doseOf(kind);
      expect(seconds).toBeGreaterThanOrEqual(10);
      expect(seconds).toBeLessThanOrEqual(30);
      expect(repetitions).toBeGreaterThanOrEqual(2);
      expect(repetitions).toBeLessThanOrEqual(4);
      expect(seconds * repetitions).toBe(60);
    }
  });

  it('is held 30 to 60 s by older people', () => {
    for (const kind of kinds) {
      const { seconds, repetitions } = doseOf(kind, true);
      expect(seconds).toBeGreaterThanOrEqual(30);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(seconds * repetitions).toBeGreaterThanOrEqual(60);
    }
  });
});
