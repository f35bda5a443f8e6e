import type { GroupId, PairedMuscle, Target } from './figure';
import type { Sphere } from './parts';
import type { Side } from './pose';
import type { Vector } from './vector';

/** A patch on the body, the group it is clipped to and the way it faces on its first bone. */
export interface Patch {
  group: GroupId;
  faces: Vector;
  spheres: readonly Sphere[];
}

/** `s` is 1 on the left and -1 on the right: x counts to the figure's left. */
type SidedPatch = (side: Side, s: 1 | -1) => Patch;

const pairedPatches: Readonly<Record<PairedMuscle, SidedPatch>> = {
  'upper-trap': (_, s) => ({
    group: 'torso',
    faces: [0, 1, 0],
    spheres: [
      ['neck', s * 3.5, 3, -2, 3.4],
      ['chest', s * 8, 25.5, -2, 3.4],
      ['chest', s * 15.5, 23, -1, 2.6],
    ],
  }),
  chest: (_, s) => ({
    group: 'torso',
    faces: [0, 0, 1],
    spheres: [
      ['chest', s * 4.2, 13, 8, 4.4],
      ['chest', s * 10, 13.5, 7, 5],
      ['chest', s * 14.5, 18.5, 4.5, 2.8],
    ],
  }),
  glute: (side, s) => ({
    group: `leg${side}`,
    faces: [s, 0, -0.4],
    spheres: [
      ['pelvis', s * 8.5, -5, -7, 6.4],
      [`thigh${side}`, s * 3.5, -4, -4, 6],
    ],
  }),
  'hip-flexor': (side, s) => ({
    group: `leg${side}`,
    faces: [0, 0, 1],
    spheres: [
      ['pelvis', s * 5.5, 5, 7.5, 2.6],
      [`thigh${side}`, 0, -5, 7, 3.8],
      [`thigh${side}`, 0, -16, 6, 3.4],
    ],
  }),
  calf: (side) => ({
    group: `leg${side}`,
    faces: [0, 0, -1],
    spheres: [
      [`shin${side}`, 0, -5, -3.5, 3.6],
      [`shin${side}`, 0, -14, -4.2, 4],
      [`foot${side}`, 0, 12, -2.6, 1.8],
    ],
  }),
  lat: (_, s) => ({
    group: 'torso',
    faces: [s * 0.8, 0, -0.6],
    spheres: [
      ['spine', s * 8, 4, -5, 3.6],
      ['chest', s * 11, 9, -6, 4.4],
      ['chest', s * 14, 17, -4, 3],
    ],
  }),
};

const lowerBack: Patch = {
  group: 'torso',
  faces: [0, 0, -1],
  spheres: [
    ['pelvis', 0, 3, -8, 4],
    ['spine', 0, 4, -7.5, 4.6],
    ['chest', 0, 6, -8, 4],
  ],
};

export const patchOf = (target: Target): Patch =>
  target.muscle === 'lower-back'
    ? lowerBack
    : pairedPatches[target.muscle](target.side, target.side === 'L' ? 1 : -1);
