import type { GroupId } from './figure';
import type { Side } from './pose';
import type { BoneName } from './solve';

/** A ball fixed to a bone: x, y, z and radius in centimetres. */
export type Sphere = readonly [bone: BoneName, x: number, y: number, z: number, radius: number];

export type Cloth = 'skin' | 'hair' | 'top' | 'short';

/** Drawn as the hull of its balls, which makes it round from every side. */
export interface BodyPart {
  group: GroupId;
  cloth: Cloth;
  spheres: readonly Sphere[];
}

const part = (group: GroupId, cloth: Cloth, ...spheres: Sphere[]): BodyPart => ({
  group,
  cloth,
  spheres,
});

/** The same ball on both sides of the midline. */
const both = (bone: BoneName, x: number, y: number, z: number, radius: number): Sphere[] => [
  [bone, x, y, z, radius],
  [bone, -x, y, z, radius],
];

const waist = both('spine', 4, 3, 0, 9.2);
const ribs = both('chest', 5.4, 3, 0, 9.6);
const shoulders = [...both('chest', 8.6, 14, 0, 9.6), ...both('chest', 12.5, 20.5, -0.5, 6.4)];

const torso = [
  part('torso', 'short', ...both('pelvis', 7.2, -2, -1.2, 9.6), ...both('spine', 4.2, 0, 0, 9.4)),
  part('torso', 'top', ...both('pelvis', 5, 8, 0, 9.3), ...waist),
  part('torso', 'top', ...waist, ...ribs),
  part('torso', 'top', ...ribs, ...shoulders, ['neck', 0, -3, 0, 6]),
];

const ear = (s: 1 | -1) =>
  part('head', 'skin', ['head', s * 8.6, 6.2, -0.6, 2], ['head', s * 8.6, 4, -0.4, 1.5]);

const neck = part('head', 'skin', ['neck', 0, -2, 0, 5.2], ['neck', 0, 7, 1, 4.9]);
const backOfHead = part('head', 'hair', ['head', 0, 9.4, -2.4, 9.7], ['head', 0, 5, -4.2, 6.8]);
const face = part('head', 'skin', ['head', 0, 7.4, 1.6, 9.2], ['head', 0, 1.6, 3.6, 6.6]);
const nose = part(
  'head',
  'skin',
  ['head', 0, 5.6, 9.4, 1.8],
  ['head', 0, 4, 10.6, 2],
  ['head', 0, 5, 6, 3],
);
const hair = part(
  'head',
  'hair',
  ['head', 0, 13.4, -2.4, 6.9],
  ['head', 0, 15, 3.2, 4.2],
  ...both('head', 5.4, 12.4, -1, 4.6),
);

function armParts(side: Side): BodyPart[] {
  const group: GroupId = `arm${side}`;
  const [upper, fore, hand] = [`arm${side}`, `fore${side}`, `hand${side}`] as const;
  const elbow: Sphere = [fore, 0, 0, 0, 4.3];
  const wrist: Sphere = [hand, 0, 0, 0, 3.1];
  return [
    part(group, 'skin', [upper, 0, 0, 0, 5.6], [upper, 0, -10, 0, 5.2], elbow),
    part(group, 'skin', elbow, [fore, 0, -7, 0, 4.5], wrist),
    part(group, 'skin', wrist, [hand, 0, -5, 0, 3.6], fingertips(side)),
    part(group, 'top', [upper, 0, 0.6, 0, 6.5], [upper, 0, -9, 0, 6.1]),
  ];
}

function legParts(side: Side): BodyPart[] {
  const group: GroupId = `leg${side}`;
  const [thigh, shin, foot] = [`thigh${side}`, `shin${side}`, `foot${side}`] as const;
  const ankle: Sphere = [foot, 0, 2, 0, 3.5];
  return [
    part(group, 'skin', [thigh, 0, -15, 0.6, 8.2], knee(side)),
    part(group, 'skin', knee(side), [shin, 0, -11, -1.7, 5.8], ankle),
    part(group, 'skin', ankle, heel(side), [foot, 0, -3.6, 11, 2.7], toes(side)),
    part(group, 'short', [thigh, 0, 0, 0, 9.6], [thigh, 0, -17, 0.6, 8.9]),
  ];
}

export const fingertips = (side: Side): Sphere => [`hand${side}`, 0, -11, 0.6, 2.5];
export const knee = (side: Side): Sphere => [`shin${side}`, 0, 0, 0, 5.8];
export const heel = (side: Side): Sphere => [`foot${side}`, 0, -2.6, -3.4, 3.6];
export const toes = (side: Side): Sphere => [`foot${side}`, 0, -4, 16.5, 2.2];

export const bodyParts: readonly BodyPart[] = [
  ...torso,
  ...[neck, backOfHead, face, nose, ear(1), ear(-1), hair],
  ...armParts('L'),
  ...legParts('L'),
  ...armParts('R'),
  ...legParts('R'),
];
