import type { Prop } from './figure';

/** A mat for kneeling and lying, under everything. */
export const mat: Prop = { box: [-28, -1.5, -78, 28, -0.5, 80], depth: -200, look: 'mat' };

/** A chair whose seat carries a pelvis at 36.6 cm; always behind the figure. */
export const chair: readonly Prop[] = [
  { box: [-21, 32, -22, 21, 35.4, 20], depth: -60 },
  { box: [-21, 36, -26, 21, 84, -22.5], depth: -90 },
  { box: [-20, 0, 15, -17, 31, 18], depth: -64 },
  { box: [17, 0, 15, 20, 31, 18], depth: -64 },
  { box: [-20, 0, -22, -17, 31, -19], depth: -82 },
  { box: [17, 0, -22, 20, 31, -19], depth: -82 },
];
