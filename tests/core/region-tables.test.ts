import { describe, expect, test } from 'vitest';
import { lateralities, regionCode } from '../../src/core/region-codes';
import { musclesOfBase } from '../../src/core/region-muscles';
import { neighboursOf } from '../../src/core/region-neighbours';
import { nordicAreaOf, nordicAreas } from '../../src/core/region-nordic';
import { regionOf, regions } from '../../src/core/regions';

/** Multiplication and permutation of the dihedral group of order 10. Source: Verhoeff 1969. */
const product = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
};
const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const permuted = (digit: number, times: number): number =>
  times === 0 ? digit : permuted(step[digit] ?? 0, times - 1);

const hasVerhoeffDigit = (code: string) =>
  [...code].reverse().reduce((sum, digit, i) => product(sum, permuted(Number(digit), i % 8)), 0) ===
  0;

const allCodes = [
  ...regions.map(({ id }) => regionCode(id).code),
  ...Object.values(lateralities).map(({ code }) => code),
];

describe('the codes of regions', () => {
  test('carry a right check digit, and a wrong one would be seen', () => {
    for (const code of allCodes) expect(code, code).toSatisfy(hasVerhoeffDigit);
    expect('53840003').not.toSatisfy(hasVerhoeffDigit);
    expect('58340002').not.toSatisfy(hasVerhoeffDigit);
  });

  test('are never those known to mean something else', () => {
    for (const bad of ['81022004', '68861009', '122470009']) expect(allCodes).not.toContain(bad);
  });

  test('name the side apart from the place', () => {
    expect(regionCode('calf-left')).toEqual({
      code: '53840002',
      name: 'Calf',
      isExact: true,
      laterality: { code: '7771000', name: 'Left' },
    });
    expect(regionCode('calf-right').laterality?.code).toBe('24028007');
    expect(regionCode('sacrum').laterality).toBeNull();
  });

  test('say when they name more than the region', () => {
    expect(regionCode('quad-left')).toMatchObject({ name: 'Thigh', isExact: false });
    expect(regionCode('sole-right')).toMatchObject({ name: 'Foot', isExact: false });
  });
});

describe('the Nordic areas', () => {
  test('each hold some region', () => {
    const held = new Set(regions.map(({ base }) => nordicAreaOf(base)));
    expect([...held].filter((area) => area !== null).sort()).toEqual([...nordicAreas].sort());
  });

  test('leave out what the questionnaire leaves out', () => {
    expect(nordicAreaOf('calf')).toBeNull();
    expect(nordicAreaOf('chest')).toBeNull();
    expect(nordicAreaOf('hip-side')).toBe('hips-thighs');
  });
});

describe('the neighbours of a region', () => {
  test('have it as their neighbour', () => {
    for (const { id } of regions) {
      for (const other of neighboursOf(id)) expect(neighboursOf(other), other).toContain(id);
    }
  });

  test('are some, none twice and never the region itself', () => {
    for (const { id } of regions) {
      const near = neighboursOf(id);
      expect(near.length, id).toBeGreaterThan(0);
      expect(near).not.toContain(id);
      expect(new Set(near).size).toBe(near.length);
    }
  });

  test('stay on its side, but for its own opposite and the middle', () => {
    for (const { id, side, opposite } of regions.filter((region) => region.side !== 'middle')) {
      const across = neighboursOf(id).filter((other) => {
        const there = regionOf(other).side;
        return there !== side && there !== 'middle' && other !== opposite;
      });
      expect(across, id).toEqual([]);
    }
    expect(neighboursOf('sacrum')).toEqual(
      expect.arrayContaining(['glute-left', 'glute-right', 'lower-spine']),
    );
  });
});

test('a region with an anatomical name has muscles or other tissue named', () => {
  for (const { id, base, anatomy, side } of regions) {
    if (anatomy && side !== 'middle') expect(musclesOfBase[base].length, id).toBeGreaterThan(0);
  }
});
