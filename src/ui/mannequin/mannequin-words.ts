import type { Figure, FigureId } from './figure';

type Named = 'left' | 'right';

/** `main` is left as the figure was written and right in its mirror; `opposite` is the other. */
interface FigureWords {
  name: string;
  alt: (main: Named, opposite: Named) => string;
}

const words: Readonly<Record<FigureId, FigureWords>> = {
  'neck-side-bend': {
    name: 'Neck side bend',
    alt: (main) =>
      `Figure tilting the head to the ${main}, ${main} hand resting lightly over the head`,
  },
  'doorway-chest': {
    name: 'Doorway chest stretch',
    alt: () =>
      'Figure stepping through a doorway, forearms on the frame, elbows at shoulder height',
  },
  'seated-figure-four': {
    name: 'Seated figure-four',
    alt: (main, opposite) =>
      `Figure on a chair, ${main} ankle resting on the ${opposite} thigh, ` +
      'leaning forward with a long back',
  },
  'standing-calf': {
    name: 'Standing calf stretch',
    alt: (_, opposite) =>
      `Figure leaning on a wall, ${opposite} leg straight behind with the heel down`,
  },
  'hip-flexor-lunge': {
    name: 'Half-kneeling hip flexor',
    alt: (main, opposite) =>
      `Figure kneeling on the ${opposite} knee, ${main} foot in front, ` +
      'hips moving forward, back upright',
  },
  'childs-pose': {
    name: 'Child’s pose',
    alt: () => 'Figure sitting back on the heels, folded forward, arms long on the floor',
  },
  'knee-to-wall': {
    name: 'Knee to wall',
    alt: (main) => `Figure facing a wall, ${main} foot in front, ${main} knee touching the wall`,
  },
  'sit-and-reach': {
    name: 'Sit and reach',
    alt: () => 'Figure sitting on the floor with straight legs, both hands reaching for the feet',
  },
  'chair-sit-and-reach': {
    name: 'Chair sit and reach',
    alt: (main) =>
      `Figure on a chair, ${main} leg straight with the heel on the floor, ` +
      'both hands reaching for the toes',
  },
  'back-scratch': {
    name: 'Back scratch',
    alt: (main, opposite) =>
      `Figure from behind, ${main} hand reaching down over the shoulder, ${opposite} hand up ` +
      'behind the back',
  },
  'neck-rotation': {
    name: 'Neck rotation',
    alt: (main) => `Figure sitting upright on a chair, head turned to the ${main}`,
  },
  run: { name: 'Run', alt: () => 'Figure running' },
  walk: { name: 'Walk', alt: () => 'Figure walking' },
  lift: { name: 'Carry', alt: () => 'Figure carrying a box' },
  desk: { name: 'Desk', alt: () => 'Figure sitting at a desk' },
};

export const figureName = (id: FigureId): string => words[id].name;

/** What the picture shows, for people who do not see it. */
export const figureAlt = ({ id, mirrored }: Pick<Figure, 'id' | 'mirrored'>): string =>
  mirrored ? words[id].alt('right', 'left') : words[id].alt('left', 'right');
