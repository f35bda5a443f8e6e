import type { Circle } from './hull';
import { aboutX, aboutY, inTurn, rotate, type Vector } from './vector';

/** A ball seen by the camera; a greater depth is closer. */
export interface Seen extends Circle {
  depth: number;
}

export interface Camera {
  yaw: number;
  /** From the world to the picture: x right, y up, z towards the viewer. */
  look: (v: Vector) => Vector;
  /** A ball in the world as a circle on the picture, where y counts down. */
  see: (centre: Vector, radius: number) => Seen;
}

/** An orthographic camera: what is further away is not smaller, and a ball stays a circle. */
export function cameraAt(yaw: number, pitch: number): Camera {
  const turn = inTurn(aboutX(pitch), aboutY(yaw));
  const look = (v: Vector) => rotate(turn, v);
  const see = (centre: Vector, radius: number): Seen => {
    const [x, y, depth] = look(centre);
    return { x, y: -y, radius, depth };
  };
  return { yaw, look, see };
}

/** Whether the camera is within 55 degrees of a side view, where far limbs need telling apart. */
export const isSideView = ({ yaw }: Camera) => Math.abs((((yaw % 180) + 180) % 180) - 90) < 55;

export const meanDepth = (circles: readonly Seen[]) =>
  circles.reduce((sum, circle) => sum + circle.depth, 0) / circles.length;
