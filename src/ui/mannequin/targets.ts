import type { GroupId, MiddleTarget, PairedMuscle, Target } from './figure';
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
  'neck-front': (_, s) => ({
    group: 'head',
    faces: [s * 0.7, 0, 0.7],
    spheres: [
      ['neck', s * 4, 5, 3, 1.5],
      ['neck', s * 2.4, -3, 5, 1.5],
    ],
  }),
  'shoulder-front': (side, s) => ({
    group: `arm${side}`,
    faces: [s * 0.3, 0, 1],
    spheres: [
      [`arm${side}`, 0, 2, 4.5, 3],
      [`arm${side}`, 0, -6, 4.5, 2.4],
    ],
  }),
  'shoulder-rear': (side, s) => ({
    group: `arm${side}`,
    faces: [s * 0.7, 0, -0.7],
    spheres: [
      [`arm${side}`, s * 2, 2, -4, 3.4],
      [`arm${side}`, s * 2, -6, -3.6, 2.8],
    ],
  }),
  'mid-trap': (_, s) => ({
    group: 'torso',
    faces: [0, 0, -1],
    spheres: [
      ['chest', s * 3.2, 20, -7.5, 2.8],
      ['chest', s * 5.5, 14, -8.4, 3.2],
      ['chest', s * 2.4, 6, -9, 2.2],
    ],
  }),
  flank: (_, s) => ({
    group: 'torso',
    faces: [s, 0, -0.3],
    spheres: [
      ['pelvis', s * 12, 6, -2, 3],
      ['chest', s * 13, 1, -2, 3.4],
    ],
  }),
  'side-abs': (_, s) => ({
    group: 'torso',
    faces: [s * 0.8, 0, 0.6],
    spheres: [
      ['pelvis', s * 9, 7, 5, 3],
      ['spine', s * 9, 4, 5.5, 3.4],
      ['chest', s * 11, 4, 5, 3],
    ],
  }),
  abs: (_, s) => ({
    group: 'torso',
    faces: [s * 0.3, 0, 1],
    spheres: [
      ['pelvis', s * 3.4, 4, 8, 3],
      ['spine', s * 3.4, 4, 8, 3],
      ['chest', s * 3.4, 6, 8.4, 3],
    ],
  }),
  triceps: (side) => ({
    group: `arm${side}`,
    faces: [0, 0, -1],
    spheres: [
      [`arm${side}`, 0, -8, -4, 3],
      [`arm${side}`, 0, -22, -3.2, 2.2],
    ],
  }),
  forearm: (side, s) => ({
    group: `arm${side}`,
    faces: [s, 0, 0],
    spheres: [
      [`fore${side}`, s * 1, -6, 0, 2.6],
      [`fore${side}`, 0, -19, 0, 1.8],
    ],
  }),
  wrist: (side, s) => ({
    group: `arm${side}`,
    faces: [s, 0, 0],
    spheres: [
      [`fore${side}`, s * 1, -22, 0, 1.9],
      [`hand${side}`, s * 1, -1.5, 0, 1.9],
    ],
  }),
  quad: (side) => ({
    group: `leg${side}`,
    faces: [0, 0, 1],
    spheres: [
      [`thigh${side}`, 0, -12, 6.4, 3.4],
      [`thigh${side}`, 0, -34, 4.6, 2.8],
    ],
  }),
  'inner-thigh': (side, s) => ({
    group: `leg${side}`,
    faces: [-s, 0, 0.3],
    spheres: [
      [`thigh${side}`, s * -5.5, -8, 1, 3],
      [`thigh${side}`, s * -4, -28, 1, 2.6],
    ],
  }),
  'it-band': (side, s) => ({
    group: `leg${side}`,
    faces: [s, 0, 0],
    spheres: [
      [`thigh${side}`, s * 7.5, -8, 0, 2.4],
      [`thigh${side}`, s * 4.5, -36, 0, 2],
    ],
  }),
  'hip-side': (_, s) => ({
    group: 'torso',
    faces: [s, 0, 0],
    spheres: [
      ['pelvis', s * 13, 3, -1, 3],
      ['pelvis', s * 15, -5, 0, 3],
    ],
  }),
  hamstring: (side) => ({
    group: `leg${side}`,
    faces: [0, 0, -1],
    spheres: [
      [`thigh${side}`, 0, -14, -5.6, 3.6],
      [`thigh${side}`, 0, -35, -4, 2.6],
    ],
  }),
  shin: (side, s) => ({
    group: `leg${side}`,
    faces: [s * 0.4, 0, 1],
    spheres: [
      [`shin${side}`, s * 1.4, -10, 3.4, 2.4],
      [`foot${side}`, s * 0.6, 10, 2.4, 1.6],
    ],
  }),
  soleus: (side) => ({
    group: `leg${side}`,
    faces: [0, 0, -1],
    spheres: [
      [`shin${side}`, 0, -18, -4, 2.8],
      [`foot${side}`, 0, 4, -2.8, 1.8],
    ],
  }),
  sole: (side) => ({
    group: `leg${side}`,
    faces: [0, -1, 0],
    spheres: [
      [`foot${side}`, 0, -5.4, 0, 1.8],
      [`foot${side}`, 0, -6, 13, 1.6],
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

const middlePatches: Readonly<Record<MiddleTarget, Patch>> = {
  'lower-back': lowerBack,
  'upper-spine': {
    group: 'torso',
    faces: [0, 0, -1],
    spheres: [
      ['chest', 0, 6, -8.4, 3],
      ['chest', 0, 20, -7.4, 3],
    ],
  },
  'neck-spine': {
    group: 'head',
    faces: [0, 0, -1],
    spheres: [
      ['neck', 0, 0, -4, 2.4],
      ['neck', 0, 7, -3.4, 2.4],
    ],
  },
};

export const patchOf = (target: Target): Patch =>
  'side' in target
    ? pairedPatches[target.muscle](target.side, target.side === 'L' ? 1 : -1)
    : middlePatches[target.muscle];
