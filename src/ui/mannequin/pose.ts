/** The person's left or right, as it ends the name of a joint, a bone or a group. */
export type Side = 'L' | 'R';

export const other = { L: 'R', R: 'L' } as const;

type Angles<Axis extends string> = { [A in Axis]?: number };

// Angles in degrees; 0 everywhere is standing relaxed. The sign each axis counts as positive:
const rootAxes = ['pitch', 'roll', 'yaw'] as const; //              forward, left, left
const trunkAxes = ['flex', 'side', 'twist'] as const; //            forward, left, left
const ballAxes = ['flex', 'abduct', 'sweep', 'rotate'] as const; // forward, out, out, external

export type RootAngles = Angles<(typeof rootAxes)[number]>;
export type TrunkAngles = Angles<(typeof trunkAxes)[number]>;
export type BallAngles = Angles<(typeof ballAxes)[number]>;

export const trunkJoints = ['spine', 'chest', 'neck', 'head'] as const;

export const ballPairs = [
  ['hipL', 'hipR'],
  ['shoulderL', 'shoulderR'],
] as const;

/** One angle each: knee and elbow bend, ankle toes down, wrist bend, clavicle shoulder lift. */
export const hingePairs = [
  ['kneeL', 'kneeR'],
  ['ankleL', 'ankleR'],
  ['elbowL', 'elbowR'],
  ['wristL', 'wristR'],
  ['clavL', 'clavR'],
] as const;

export type Pose = { root?: RootAngles } & {
  [J in (typeof trunkJoints)[number]]?: TrunkAngles;
} & { [J in (typeof ballPairs)[number][number]]?: BallAngles } & {
  [J in (typeof hingePairs)[number][number]]?: number;
};

const mix = (a = 0, b = 0, t: number) => a * (1 - t) + b * t;

function mixAngles<Axis extends string>(
  axes: readonly Axis[],
  from: Angles<Axis> | undefined,
  to: Angles<Axis> | undefined,
  t: number,
): Angles<Axis> {
  const mixed: Angles<Axis> = {};
  for (const axis of axes) mixed[axis] = mix(from?.[axis], to?.[axis], t);
  return mixed;
}

/** The pose a share t (0 to 1) of the way, with every angle spelled out. */
export function interpolate(from: Pose, to: Pose, t: number): Pose {
  const pose: Pose = { root: mixAngles(rootAxes, from.root, to.root, t) };
  for (const joint of trunkJoints) {
    pose[joint] = mixAngles(trunkAxes, from[joint], to[joint], t);
  }
  for (const joint of ballPairs.flat()) {
    pose[joint] = mixAngles(ballAxes, from[joint], to[joint], t);
  }
  for (const joint of hingePairs.flat()) pose[joint] = mix(from[joint], to[joint], t);
  return pose;
}
