import { describe, expect, it } from 'vitest';
import { stretchLibrary } from '../../../src/core/stretches/stretch-library';
import { draw } from '../../../src/ui/mannequin/draw';
import { libraryFigure } from '../../../src/ui/mannequin/library-figures';
import { figureAlt } from '../../../src/ui/mannequin/mannequin-words';
import { mirror } from '../../../src/ui/mannequin/mirror';
import { hingePairs, interpolate, type Pose, trunkJoints } from '../../../src/ui/mannequin/pose';
import { bodySpheres, stand } from '../../../src/ui/mannequin/stand';

type Range = readonly [least: number, most: number];

/**
 * Degrees that each axis of the figure may have (App's choice). A joint's own range is smaller: the
 * axes share one movement, and the trunk has two joints where a spine has twenty-four.
 */
const trunkRange: Range = [-40, 40];
const hingeRanges: Readonly<Record<string, Range>> = {
  knee: [0, 165],
  ankle: [-36, 76],
  elbow: [0, 150],
  wrist: [-82, 87],
  clav: [-20, 20],
};
const ballRanges = {
  hip: { flex: [-31, 143], abduct: [-20, 50], sweep: [-20, 60], rotate: [-45, 101] },
  shoulder: { flex: [-62, 182], abduct: [-20, 180], sweep: [-61, 61], rotate: [-91, 101] },
} as const;

function within(value: number, [least, most]: Range, name: string) {
  expect(value, name).toBeGreaterThanOrEqual(least);
  expect(value, name).toBeLessThanOrEqual(most);
}

function checkPose(pose: Pose) {
  for (const joint of trunkJoints) {
    for (const [axis, angle] of Object.entries(pose[joint] ?? {})) {
      within(angle, trunkRange, `${joint} ${axis}`);
    }
  }
  for (const joint of hingePairs.flat()) {
    within(pose[joint] ?? 0, hingeRanges[joint.slice(0, -1)] ?? [0, 0], joint);
  }
  for (const [ball, ranges] of Object.entries(ballRanges)) {
    for (const joint of [`${ball}L`, `${ball}R`] as (
      | 'hipL'
      | 'hipR'
      | 'shoulderL'
      | 'shoulderR'
    )[]) {
      for (const axis of ['flex', 'abduct', 'sweep', 'rotate'] as const) {
        within(pose[joint]?.[axis] ?? 0, ranges[axis], `${joint} ${axis}`);
      }
    }
  }
}

describe.each(stretchLibrary)('the figure of $id', ({ id, regions, sided }) => {
  const figure = libraryFigure(id);

  it('lights a region the library names, the one felt most among them', () => {
    const lit = figure.targets.map(({ muscle }) => muscle);
    expect(lit).toContain(regions[0]);
    for (const muscle of lit) expect(regions).toContain(muscle);
  });

  it('shows each lit region on the body, solid or dashed', () => {
    const limbs = draw(figure, 1).layers.flatMap((layer) => (layer.kind === 'limb' ? layer : []));
    expect(limbs.flatMap(({ targets }) => targets)).toHaveLength(figure.targets.length);
  });

  it('works one side where the library does each side on its own', () => {
    expect(figure.works !== undefined).toBe(sided);
  });

  it.each([0, 0.5, 1])('keeps every joint within its range at moment %d', (t) => {
    checkPose(interpolate(figure.from, figure.to, t));
  });

  it('is reflected by its mirror, ball for ball', () => {
    const places = (each: typeof figure, flip: 1 | -1) => {
      const { place } = stand(each, 1);
      return bodySpheres
        .map((sphere) => place(sphere))
        .map(([x, y, z]) => [flip * x, y, z].map((n) => Math.round(n * 1e4) + 0).join())
        .sort();
    };
    expect(places(mirror(figure), -1)).toEqual(places(figure, 1));
  });

  it('is put into words of its own for those who do not see it', () => {
    const others = stretchLibrary
      .filter((one) => one.id !== id)
      .map((one) => libraryFigure(one.id));
    expect(others.map(figureAlt)).not.toContain(figureAlt(figure));
  });
});

it('every stretch ends in a pose that no other one has', () => {
  const ends = stretchLibrary.map(({ id }) => JSON.stringify(libraryFigure(id).to));
  expect(new Set(ends).size).toBe(stretchLibrary.length);
});
