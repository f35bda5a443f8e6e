import type { BallAngles, Pose, Side, TrunkAngles } from './pose';
import { aboutX, aboutY, aboutZ, add, inTurn, type Rotation, rotate, type Vector } from './vector';

export type BoneName =
  | 'pelvis'
  | 'spine'
  | 'chest'
  | 'neck'
  | 'head'
  | `${'arm' | 'fore' | 'hand' | 'thigh' | 'shin' | 'foot'}${Side}`;

/** Where a bone begins, in centimetres from the pelvis, and which way it points. */
export interface Bone {
  origin: Vector;
  turn: Rotation;
}

export type Bones = Readonly<Record<BoneName, Bone>>;

const outward = { L: 1, R: -1 } as const;

const trunkTurn = ({ flex = 0, side = 0, twist = 0 }: TrunkAngles = {}) =>
  inTurn(aboutY(twist), aboutX(flex), aboutZ(-side));

function ballTurn(angles: BallAngles = {}, side: Side): Rotation {
  const { flex = 0, abduct = 0, sweep = 0, rotate: external = 0 } = angles;
  const s = outward[side];
  return inTurn(aboutY(s * sweep), aboutZ(s * abduct), aboutX(-flex), aboutY(s * external));
}

const child = (parent: Bone, offset: Vector, turn: Rotation): Bone => ({
  origin: add(parent.origin, rotate(parent.turn, offset)),
  turn: inTurn(parent.turn, turn),
});

function solveArm(chest: Bone, pose: Pose, side: Side) {
  // A lifted shoulder rises 1.6 mm and comes 0.8 mm closer to the neck per degree.
  const lift = pose[`clav${side}`] ?? 0;
  const joint: Vector = [outward[side] * (17.2 - lift * 0.08), 22 + lift * 0.16, 0];
  const arm = child(chest, joint, ballTurn(pose[`shoulder${side}`], side));
  const fore = child(arm, [0, -28, 0], aboutX(-(pose[`elbow${side}`] ?? 0)));
  const hand = child(fore, [0, -25, 0], aboutX(-(pose[`wrist${side}`] ?? 0)));
  return { arm, fore, hand };
}

function solveLeg(pelvis: Bone, pose: Pose, side: Side) {
  const joint: Vector = [outward[side] * 8.4, -2, 0];
  const thigh = child(pelvis, joint, ballTurn(pose[`hip${side}`], side));
  const shin = child(thigh, [0, -42, 0], aboutX(pose[`knee${side}`] ?? 0));
  const foot = child(shin, [0, -40, 0], aboutX(pose[`ankle${side}`] ?? 0));
  return { thigh, shin, foot };
}

/** Forward kinematics: where every bone is when the joints have these angles. */
export function solve(pose: Pose): Bones {
  const { pitch = 0, roll = 0, yaw = 0 } = pose.root ?? {};
  const pelvis: Bone = {
    origin: [0, 0, 0],
    turn: inTurn(aboutY(yaw), aboutX(pitch), aboutZ(-roll)),
  };
  const spine = child(pelvis, [0, 9, 0], trunkTurn(pose.spine));
  const chest = child(spine, [0, 13, 0], trunkTurn(pose.chest));
  const neck = child(chest, [0, 27, -1], trunkTurn(pose.neck));
  const head = child(neck, [0, 8.5, 1], trunkTurn(pose.head));
  const armL = solveArm(chest, pose, 'L');
  const armR = solveArm(chest, pose, 'R');
  const legL = solveLeg(pelvis, pose, 'L');
  const legR = solveLeg(pelvis, pose, 'R');
  return {
    ...{ pelvis, spine, chest, neck, head },
    ...{ armL: armL.arm, foreL: armL.fore, handL: armL.hand },
    ...{ armR: armR.arm, foreR: armR.fore, handR: armR.hand },
    ...{ thighL: legL.thigh, shinL: legL.shin, footL: legL.foot },
    ...{ thighR: legR.thigh, shinR: legR.shin, footR: legR.foot },
  };
}
