import { type Camera, cameraAt, isSideView, meanDepth, type Seen } from './camera';
import { closedEyes } from './eyes';
import type { Figure, GroupId, Prop, Target, ViewBox } from './figure';
import { hullPath } from './hull';
import { bodyParts, type Cloth } from './parts';
import { bodySpheres, type Standing, stand } from './stand';
import { patchOf } from './targets';
import { rotate } from './vector';

export interface Shape {
  cloth: Cloth;
  path: string;
}

/** To be clipped to the shapes of its limb. */
export interface TargetMark {
  path: string;
  /** On the side turned away: drawn as if seen through the body. */
  through: boolean;
}

export interface Limb {
  kind: 'limb';
  group: GroupId;
  /** On the far side of the torso: drawn darker. */
  far: boolean;
  shapes: readonly Shape[];
  targets: readonly TargetMark[];
  eyes: readonly string[];
}

export interface Furniture {
  kind: 'prop';
  look: 'plain' | 'mat' | 'carton';
  path: string;
}

/** One moment of a figure as plain data. Layers are in the order they are painted. */
export interface Drawing {
  shadow?: string;
  layers: readonly (Limb | Furniture)[];
}

/** A camera that differs from the figure's own. */
export interface CameraOptions {
  yaw?: number | undefined;
  pitch?: number | undefined;
}

type Layer<T> = T & { depth: number };

const propRadius = 1.2;
const margin = 7;
const groups: readonly GroupId[] = ['torso', 'head', 'armL', 'legL', 'armR', 'legR'];

const cameraFor = ({ view }: Figure, { yaw = view.yaw, pitch = view.pitch }: CameraOptions) =>
  cameraAt(yaw, pitch);

const seeParts = (group: GroupId, { place }: Standing, camera: Camera) =>
  bodyParts
    .filter((part) => part.group === group)
    .map(({ cloth, spheres }) => ({
      cloth,
      circles: spheres.map((sphere) => camera.see(place(sphere), sphere[4])),
    }));

type SeenPart = ReturnType<typeof seeParts>[number];

/** The neck comes first; the rest of the head is painted from back to front. */
function sortHead([neck, ...rest]: SeenPart[]): SeenPart[] {
  const sorted = rest.sort((a, b) => meanDepth(a.circles) - meanDepth(b.circles));
  return neck ? [neck, ...sorted] : sorted;
}

function markTarget(target: Target, { bones, place }: Standing, camera: Camera): TargetMark[] {
  const { faces, spheres } = patchOf(target);
  const [first] = spheres;
  if (!first) return [];
  const towardsViewer = camera.look(rotate(bones[first[0]].turn, faces))[2];
  const circles = spheres.map((sphere) => camera.see(place(sphere), sphere[4]));
  return [{ path: hullPath(circles), through: towardsViewer < -0.35 }];
}

function drawLimbs(figure: Figure, standing: Standing, camera: Camera): Layer<Limb>[] {
  const seen = groups.map((group) => ({ group, parts: seeParts(group, standing, camera) }));
  const depthOf = (parts: SeenPart[]) => meanDepth(parts.flatMap((part) => part.circles));
  const torsoDepth = depthOf(seen.find(({ group }) => group === 'torso')?.parts ?? []);
  return seen.map(({ group, parts }) => {
    const depth = depthOf(parts) + (figure.bias?.[group] ?? 0);
    const isTrunk = group === 'torso' || group === 'head';
    const ordered = group === 'head' ? sortHead(parts) : parts;
    return {
      kind: 'limb',
      group,
      depth,
      far: !isTrunk && depth < torsoDepth - 4 && isSideView(camera),
      shapes: ordered.map(({ cloth, circles }) => ({ cloth, path: hullPath(circles) })),
      targets: figure.targets
        .filter((target) => patchOf(target).group === group)
        .flatMap((target) => markTarget(target, standing, camera)),
      eyes: group === 'head' ? closedEyes(standing, camera) : [],
    };
  });
}

function seeProp({ box: [x0, y0, z0, x1, y1, z1] }: Prop, camera: Camera): Seen[] {
  return [x0, x1].flatMap((x) =>
    [y0, y1].flatMap((y) => [z0, z1].map((z) => camera.see([x, y, z], propRadius))),
  );
}

function drawProp(prop: Prop, camera: Camera): Layer<Furniture> {
  const corners = seeProp(prop, camera);
  const depth = prop.depth ?? meanDepth(corners);
  return { kind: 'prop', look: prop.look ?? 'plain', path: hullPath(corners), depth };
}

/** A soft contact shadow: the hull of what is within 7 cm of the floor, laid flat on it. */
function drawShadow({ place }: Standing, camera: Camera): string | undefined {
  const near = bodySpheres.map((sphere) => ({ at: place(sphere), radius: sphere[4] }));
  const touching = near.filter(({ at, radius }) => at[1] - radius < 7);
  if (touching.length === 0) return undefined;
  const spots = touching.map(({ at: [x, , z] }) => {
    const spot = camera.see([x, 0, z], 4);
    return { ...spot, y: spot.y + 1 };
  });
  return hullPath(spots);
}

/** Holds the start, the end and the props, so that the figure is centred and never jumps. */
function frameAround(figure: Figure, camera: Camera): ViewBox {
  const bodies = [0, 1].flatMap((t) => {
    const { place } = stand(figure, t);
    return bodySpheres.map((sphere) => camera.see(place(sphere), sphere[4]));
  });
  const circles = [...bodies, ...figure.props.flatMap((prop) => seeProp(prop, camera))];
  const left = Math.min(...circles.map(({ x, radius }) => x - radius)) - margin;
  const top = Math.min(...circles.map(({ y, radius }) => y - radius)) - margin;
  const right = Math.max(...circles.map(({ x, radius }) => x + radius)) + margin;
  const bottom = Math.max(...circles.map(({ y, radius }) => y + radius)) + margin;
  return [left, top, right - left, bottom - top];
}

/** The part of the picture to show; the same at every moment of the figure. */
export const frameOf = (figure: Figure, options: CameraOptions = {}): ViewBox =>
  figure.view.crop ?? frameAround(figure, cameraFor(figure, options));

/** The figure a share t (0 to 1) of the way from its first pose to its second. */
export function draw(figure: Figure, t: number, options: CameraOptions = {}): Drawing {
  const camera = cameraFor(figure, options);
  const standing = stand(figure, t);
  const layers = [
    ...drawLimbs(figure, standing, camera),
    ...figure.props.map((prop) => drawProp(prop, camera)),
  ];
  const shadow = figure.view.crop ? undefined : drawShadow(standing, camera);
  return {
    ...(shadow && { shadow }),
    layers: layers.sort((a, b) => a.depth - b.depth),
  };
}
