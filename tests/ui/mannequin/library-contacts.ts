import type { StretchId } from '../../../src/core/stretches/stretch-library';
import type { FirstStretchId } from '../../../src/ui/mannequin/figure';
import { fingertips, heel, knee, type Sphere, toes } from '../../../src/ui/mannequin/parts';

const hand = (side: 'L' | 'R'): Sphere => [`hand${side}`, 0, 0, 0, 3.1];
const elbow = (side: 'L' | 'R'): Sphere => [`fore${side}`, 0, 0, 0, 4.3];

const feet = [heel('L'), toes('L'), heel('R'), toes('R')];
const knees = [knee('L'), toes('L'), knee('R'), toes('R')];
const hands = [hand('L'), fingertips('L'), hand('R'), fingertips('R')];
const forearms = [elbow('L'), hand('L'), elbow('R'), hand('R')];
const leftFoot = [heel('L'), toes('L')];

const always = (...spheres: Sphere[]) => ({ start: spheres, end: spheres });

/** What rests on the floor at the start and at the end; empty where the picture ends above it. */
export const libraryContacts: Readonly<
  Record<Exclude<StretchId, FirstStretchId>, { start: Sphere[]; end: Sphere[] }>
> = {
  'armpit-look': always(...feet),
  'chin-to-chest': always(...feet),
  'neck-turn': always(...feet),
  'cross-body-arm': always(...feet),
  'overhead-triceps': always(...feet),
  'clasp-behind-back': always(...feet),
  'wrist-flexor': always(...feet),
  'wrist-extensor': always(...feet),
  'prayer-hands': always(...feet),
  'round-upper-back': always(...feet),
  'seated-twist': always(...feet),
  'standing-side-bend': always(...feet),
  'desk-hang': always(...feet),
  'cat-back': always(...knees, ...hands),
  'seated-fold': always(...feet),
  'knees-to-chest': { start: feet, end: [] },
  'prone-press-up': always(...forearms),
  'crossed-leg-lean': always(...feet),
  'standing-quad': always(...leftFoot),
  'side-lunge': always(...feet),
  butterfly: always(heel('L'), heel('R')),
  'seated-hamstring': always(...leftFoot, heel('R')),
  'lying-hamstring': always(...leftFoot),
  'downward-dog': { start: [...knees, ...hands], end: [...feet, ...hands] },
  'bent-knee-calf': always(...feet),
  'heel-sit': { start: knees, end: [...knees, fingertips('L'), fingertips('R')] },
  'toe-sit': always(...knees),
};
