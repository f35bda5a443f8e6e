import type { Figure } from './figure';
import { bodyParts, type Sphere } from './parts';
import { interpolate } from './pose';
import { type Bones, solve } from './solve';
import { add, rotate, type Vector } from './vector';

export const bodySpheres: readonly Sphere[] = bodyParts.flatMap((part) => part.spheres);

const hipRadius = 9.6;

/** The bones of a figure that stands, kneels or sits where it should. */
export interface Standing {
  bones: Bones;
  place: (sphere: Sphere) => Vector;
}

const onBones = (bones: Bones, [bone, x, y, z]: Sphere): Vector =>
  add(bones[bone].origin, rotate(bones[bone].turn, [x, y, z]));

function liftOf(figure: Figure, bones: Bones): number {
  if (figure.seat !== undefined) {
    return figure.seat + hipRadius - onBones(bones, ['pelvis', 0, -2, 0, hipRadius])[1];
  }
  return -Math.min(...bodySpheres.map((sphere) => onBones(bones, sphere)[1] - sphere[4]));
}

/** Puts the figure at moment t on the floor (y = 0) or on its seat, its anchor at the origin. */
export function stand(figure: Figure, t: number): Standing {
  const bones = solve(interpolate(figure.from, figure.to, t));
  const [x, , z] = figure.anchor ? bones[figure.anchor].origin : [0, 0, 0];
  const offset: Vector = [-x, liftOf(figure, bones), -z];
  return { bones, place: (sphere) => add(onBones(bones, sphere), offset) };
}
