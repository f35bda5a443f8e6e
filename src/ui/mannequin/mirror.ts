import type { Figure, Prop, Target, View } from './figure';
import { ballPairs, hingePairs, other, type Pose, type TrunkAngles, trunkJoints } from './pose';

// Never -0: it would be unequal to the 0 it came from.
const negate = (value: number) => (value === 0 ? 0 : -value);

function mirrorTrunk(angles: TrunkAngles): TrunkAngles {
  const mirrored = { ...angles };
  if (angles.side !== undefined) mirrored.side = negate(angles.side);
  if (angles.twist !== undefined) mirrored.twist = negate(angles.twist);
  return mirrored;
}

function mirrorPose(pose: Pose): Pose {
  const mirrored: Pose = {};
  if (pose.root) {
    mirrored.root = { ...pose.root };
    if (pose.root.roll !== undefined) mirrored.root.roll = negate(pose.root.roll);
    if (pose.root.yaw !== undefined) mirrored.root.yaw = negate(pose.root.yaw);
  }
  for (const joint of trunkJoints) {
    const angles = pose[joint];
    if (angles) mirrored[joint] = mirrorTrunk(angles);
  }
  for (const [left, right] of ballPairs) {
    if (pose[right]) mirrored[left] = pose[right];
    if (pose[left]) mirrored[right] = pose[left];
  }
  for (const [left, right] of hingePairs) {
    if (pose[right] !== undefined) mirrored[left] = pose[right];
    if (pose[left] !== undefined) mirrored[right] = pose[left];
  }
  return mirrored;
}

function mirrorView({ yaw, pitch, crop }: View): View {
  const view: View = { yaw: negate(yaw), pitch };
  if (crop) view.crop = [negate(crop[0] + crop[2]), crop[1], crop[2], crop[3]];
  return view;
}

const mirrorTarget = (target: Target): Target =>
  'side' in target ? { ...target, side: other[target.side] } : target;

function mirrorProp(prop: Prop): Prop {
  const [x0, y0, z0, x1, y1, z1] = prop.box;
  return { ...prop, box: [negate(x1), y0, z0, negate(x0), y1, z1] };
}

const otherAnchor = { footL: 'footR', footR: 'footL', shinL: 'shinR', shinR: 'shinL' } as const;

function mirrorBias({ armL, armR, legL, legR, ...middle }: NonNullable<Figure['bias']>) {
  return {
    ...middle,
    ...(armR !== undefined && { armL: armR }),
    ...(armL !== undefined && { armR: armL }),
    ...(legR !== undefined && { legL: legR }),
    ...(legL !== undefined && { legR: legL }),
  };
}

/** The same figure for the other side of the body. */
export function mirror(figure: Figure): Figure {
  const mirrored: Figure = {
    ...figure,
    mirrored: !figure.mirrored,
    view: mirrorView(figure.view),
    from: mirrorPose(figure.from),
    to: mirrorPose(figure.to),
    targets: figure.targets.map(mirrorTarget),
    props: figure.props.map(mirrorProp),
  };
  if (figure.works) mirrored.works = other[figure.works];
  if (figure.anchor) mirrored.anchor = otherAnchor[figure.anchor];
  if (figure.bias) mirrored.bias = mirrorBias(figure.bias);
  return mirrored;
}
