import type { Figure, FigureId } from './figure';

type Named = 'left' | 'right';

/** `main` is left as the figure was written and right in its mirror; `opposite` is the other. */
type Alt = (main: Named, opposite: Named) => string;

const alts: Readonly<Record<FigureId, Alt>> = {
  'neck-side-bend': (main) =>
    `Figure tilting the head to the ${main}, ${main} hand resting lightly over the head`,
  'doorway-chest': () =>
    'Figure stepping through a doorway, forearms on the frame, elbows at shoulder height',
  'seated-figure-four': (main, opposite) =>
    `Figure on a chair, ${main} ankle resting on the ${opposite} thigh, ` +
    'leaning forward with a long back',
  'standing-calf': (_, opposite) =>
    `Figure leaning on a wall, ${opposite} leg straight behind with the heel down`,
  'hip-flexor-lunge': (main, opposite) =>
    `Figure kneeling on the ${opposite} knee, ${main} foot in front, ` +
    'hips moving forward, back upright',
  'childs-pose': () => 'Figure sitting back on the heels, folded forward, arms long on the floor',
  'armpit-look': (main) =>
    `Figure looking down towards the ${main} armpit, ${main} hand behind the head`,
  'chin-to-chest': () => 'Figure letting the chin sink to the chest',
  'neck-turn': (main, opposite) =>
    `Figure turning the head to the ${main}, ${opposite} hand on the collarbone`,
  'cross-body-arm': (main, opposite) =>
    `Figure drawing the ${opposite} arm across the chest with the ${main} forearm`,
  'overhead-triceps': (main, opposite) =>
    `Figure with the ${opposite} hand behind the head, ${main} hand on its elbow`,
  'clasp-behind-back': () => 'Figure lifting the clasped hands behind the back',
  'wrist-flexor': (main, opposite) =>
    `Figure with the ${opposite} arm forward, palm ahead, ${main} hand drawing the fingers back`,
  'wrist-extensor': (main, opposite) =>
    `Figure with the ${opposite} arm forward, ${main} hand drawing the hanging hand closer`,
  'prayer-hands': () => 'Figure with the palms together low in front of the chest, elbows out',
  'round-upper-back': () => 'Figure on a chair, back round, arms reaching forward',
  'seated-twist': (main, opposite) =>
    `Figure on a chair turning to the ${opposite}, ${main} hand on the ${opposite} knee`,
  'standing-side-bend': (main, opposite) =>
    `Figure bending to the ${main}, ${opposite} arm overhead`,
  'desk-hang': () => 'Figure bent at the hips, arms long on a desk, chest sinking',
  'cat-back': () => 'Figure on all fours, back rounded upwards',
  'seated-fold': () => 'Figure on a chair folded forward, arms hanging to the floor',
  'knees-to-chest': () => 'Figure on the back, both knees held to the chest',
  'prone-press-up': () => 'Figure on the belly, propped on the forearms, chest lifted',
  'crossed-leg-lean': (_, opposite) =>
    `Figure with a hand on a wall, ${opposite} leg crossed behind, hip pushed to the ${opposite}`,
  'standing-quad': (_, opposite) =>
    `Figure with a hand on a wall, ${opposite} heel drawn to the seat`,
  'side-lunge': (main, opposite) =>
    `Figure in a wide stance, ${main} knee bent, ${opposite} leg straight`,
  butterfly: () => 'Figure on the floor, soles together, knees out',
  'seated-hamstring': (_, opposite) =>
    `Figure on a chair, ${opposite} leg straight, leaning forward`,
  'lying-hamstring': (_, opposite) =>
    `Figure on the back, ${opposite} leg straight up, held behind the thigh`,
  'downward-dog': () => 'Figure on hands and feet, hips high',
  'bent-knee-calf': (_, opposite) =>
    `Figure with the hands on a wall, both knees bent, ${opposite} foot behind`,
  'heel-sit': () => 'Figure sitting on the heels, leaning back on the hands',
  'toe-sit': () => 'Figure sitting on the heels with the toes tucked under',
  'knee-to-wall': (main) =>
    `Figure facing a wall, ${main} foot in front, ${main} knee touching the wall`,
  'sit-and-reach': () =>
    'Figure sitting on the floor with straight legs, both hands reaching for the feet',
  'chair-sit-and-reach': (main) =>
    `Figure on a chair, ${main} leg straight with the heel on the floor, ` +
    'both hands reaching for the toes',
  'back-scratch': (main, opposite) =>
    `Figure from behind, ${main} hand reaching down over the shoulder, ${opposite} hand up ` +
    'behind the back',
  'neck-rotation': (main) => `Figure sitting upright on a chair, head turned to the ${main}`,
  run: () => 'Figure running',
  walk: () => 'Figure walking',
  lift: () => 'Figure carrying a box',
  desk: () => 'Figure sitting at a desk',
};

/** What the picture shows, for people who do not see it. */
export const figureAlt = ({ id, mirrored }: Pick<Figure, 'id' | 'mirrored'>): string =>
  mirrored ? alts[id]('right', 'left') : alts[id]('left', 'right');
