import { describe, expect, test } from 'vitest';
import { activities, regionsWorkedBy } from '../../src/core/activities';
import {
  bodyAreas,
  groupOfArea,
  isRegionId,
  regionName,
  regionOf,
  regions,
  regionsOfBase,
} from '../../src/core/regions';

const sided = regions.filter(({ side }) => side !== 'middle');

describe('the regions of the body', () => {
  test('keep their ids for ever, in this order', () => {
    expect(regions.map(({ id }) => id).join(' ')).toMatchInlineSnapshot(
      `"upper-trap-left upper-trap-right neck-front-left neck-front-right shoulder-front-left shoulder-front-right shoulder-rear-left shoulder-rear-right shoulder-blade-left shoulder-blade-right mid-trap-left mid-trap-right lat-left lat-right lower-back-left lower-back-right flank-left flank-right chest-left chest-right abs-left abs-right side-abs-left side-abs-right biceps-left biceps-right triceps-left triceps-right forearm-left forearm-right hand-left hand-right hip-flexor-left hip-flexor-right hip-side-left hip-side-right glute-left glute-right quad-left quad-right inner-thigh-left inner-thigh-right it-band-left it-band-right hamstring-left hamstring-right knee-left knee-right shin-left shin-right calf-left calf-right soleus-left soleus-right ankle-left ankle-right foot-left foot-right temple-left temple-right jaw-left jaw-right elbow-left elbow-right wrist-left wrist-right hip-joint-left hip-joint-right groin-left groin-right sole-left sole-right neck-spine upper-spine lower-spine sacrum"`,
    );
  });

  test('are 29 pairs of the drawing, seven pairs more and four of the mid-line', () => {
    expect(sided).toHaveLength(2 * (29 + 7));
    expect(regions).toHaveLength(2 * (29 + 7) + 4);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
  });

  test('each have an opposite, whose opposite they are', () => {
    for (const region of regions) {
      const opposite = regionOf(region.opposite);
      expect(opposite.opposite).toBe(region.id);
      expect(opposite.base).toBe(region.base);
      const sides = [region.side, opposite.side].join(' ');
      expect(['left right', 'right left', 'middle middle']).toContain(sides);
    }
  });

  test('on the left say Left, on the right say Right', () => {
    expect(regionName('calf-left')).toBe('Left calf');
    expect(regionName('it-band-right')).toBe('Right outer thigh');
    expect(regionName('sacrum')).toBe('Base of spine');
    for (const { id, side } of sided) {
      expect(id.endsWith(`-${side}`)).toBe(true);
      expect(regionName(id).startsWith(side === 'left' ? 'Left ' : 'Right ')).toBe(true);
    }
  });

  test('have names that no other region has', () => {
    const names = regions.map(({ id }) => regionName(id));
    expect(new Set(names).size).toBe(names.length);
  });

  test('are found by their pair, left first', () => {
    expect(regionsOfBase('calf')).toEqual(['calf-left', 'calf-right']);
    expect(regionsOfBase('sacrum')).toEqual(['sacrum']);
  });

  test('lie in an area that some list shows', () => {
    const used = new Set(regions.map(({ area }) => area));
    expect([...used].sort()).toEqual(bodyAreas.map(({ id }) => id).sort());
    expect(groupOfArea('knee')).toBe('legs');
  });

  test('are not named by anything else', () => {
    for (const text of ['calf', 'calf-middle', 'toString', '__proto__', '']) {
      expect(isRegionId(text)).toBe(false);
    }
  });

  test('an activity works are there on both sides', () => {
    for (const { id } of activities) {
      const worked = regionsWorkedBy(id);
      expect(worked.filter((region) => !worked.includes(regionOf(region).opposite))).toEqual([]);
      expect(new Set(worked).size).toBe(worked.length);
    }
    expect(regionsWorkedBy('other')).toEqual([]);
  });
});
