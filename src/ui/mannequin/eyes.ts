import type { Camera } from './camera';
import type { Sphere } from './parts';
import type { Standing } from './stand';
import { rotate, type Vector } from './vector';

const eyeX = 3.7;

/** A point of the lid; the face curves back by 2.2 mm per centimetre from the middle. */
function onFace(x: number, y: number, z: number): Sphere {
  return ['head', x, 5 + y, 9.9 + z - Math.abs(x) * 0.22, 0];
}

function closedEye(s: 1 | -1, { place }: Standing, camera: Camera): string {
  const point = (sphere: Sphere) => camera.see(place(sphere), 0);
  const inner = point(onFace(s * eyeX - 1.9, 0.5, -0.15));
  const middle = point(onFace(s * eyeX, -0.6, 0.1));
  const outer = point(onFace(s * eyeX + 1.9, 0.5, -0.15));
  const pair = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const bend = { x: middle.x, y: middle.y + 0.4 };
  return `M${pair(inner)}Q${pair(bend)} ${pair(outer)}`;
}

/** Path data of the closed eyes the camera can see. */
export function closedEyes(standing: Standing, camera: Camera): string[] {
  const eyes = [-1, 1] as const;
  const isSeen = (s: 1 | -1) => {
    const faces: Vector = [s * 0.32, 0, 0.95];
    return camera.look(rotate(standing.bones.head.turn, faces))[2] >= 0.3;
  };
  return eyes.filter(isSeen).map((s) => closedEye(s, standing, camera));
}
