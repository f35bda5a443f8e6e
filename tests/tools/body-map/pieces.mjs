/**
 * Which region each piece of the package belongs to: figure, view, slug, then the package's own
 * side and the index of the piece. A plain word stands for all pieces of the slug on both sides.
 * Sides are not taken from here: the package calls left what is left in the picture.
 * Found by drawing every piece with its number and looking.
 */
/** @typedef {Record<string, string | { left: string[], right: string[] }>} Pieces */

/** @type {Pieces} */
const broadFront = {
  chest: 'chest',
  obliques: 'side-abs',
  abs: 'abs',
  biceps: 'biceps',
  triceps: 'triceps',
  neck: 'neck-front',
  trapezius: 'upper-trap',
  deltoids: 'shoulder-front',
  adductors: {
    left: ['hip-flexor', 'inner-thigh', 'inner-thigh'],
    right: ['hip-flexor', 'inner-thigh', 'inner-thigh'],
  },
  quadriceps: 'quad',
  knees: 'knee',
  tibialis: 'shin',
  calves: 'calf',
  forearm: 'forearm',
  hands: 'hand',
  ankles: 'ankle',
  feet: 'foot',
};

/** @type {Pieces} */
const broadBack = {
  neck: 'upper-trap',
  trapezius: 'mid-trap',
  deltoids: 'shoulder-rear',
  'upper-back': {
    left: ['shoulder-blade', 'lat', 'shoulder-blade'],
    right: ['shoulder-blade', 'shoulder-blade', 'lat'],
  },
  triceps: 'triceps',
  'lower-back': { left: ['flank', 'lower-back'], right: ['lower-back', 'flank'] },
  // The piece at the elbow is anconeus.
  forearm: {
    left: ['forearm', 'elbow', 'forearm', 'forearm'],
    right: ['elbow', 'forearm', 'forearm', 'forearm'],
  },
  gluteal: { left: ['hip-side', 'glute'], right: ['hip-side', 'glute'] },
  adductors: 'inner-thigh',
  hamstring: {
    left: ['it-band', 'hamstring', 'hamstring', 'hamstring'],
    right: ['hamstring', 'hamstring', 'hamstring', 'it-band'],
  },
  calves: {
    left: ['calf', 'soleus', 'calf', 'soleus'],
    right: ['calf', 'calf', 'soleus', 'soleus'],
  },
  ankles: 'ankle',
  feet: 'foot',
  hands: 'hand',
};

/** @type {Pieces} */
const narrowFront = {
  ...broadFront,
  adductors: {
    left: ['inner-thigh', 'hip-flexor', 'inner-thigh'],
    right: ['inner-thigh', 'hip-flexor', 'inner-thigh'],
  },
};

/** @type {Pieces} */
const narrowBack = {
  neck: 'upper-trap',
  trapezius: 'mid-trap',
  deltoids: 'shoulder-rear',
  'upper-back': { left: ['shoulder-blade', 'lat'], right: ['shoulder-blade', 'lat'] },
  triceps: 'triceps',
  'lower-back': { left: ['flank', 'lower-back'], right: ['lower-back', 'flank'] },
  forearm: {
    left: ['forearm', 'forearm', 'elbow', 'forearm'],
    right: ['elbow', 'forearm', 'forearm', 'forearm'],
  },
  gluteal: { left: ['hip-side', 'glute'], right: ['glute', 'hip-side'] },
  // The lower strip runs where the other figure has its innermost hamstring.
  adductors: { left: ['inner-thigh', 'hamstring'], right: ['inner-thigh', 'hamstring'] },
  hamstring: {
    left: ['it-band', 'hamstring', 'hamstring'],
    right: ['hamstring', 'hamstring', 'it-band'],
  },
  calves: {
    left: ['calf', 'soleus', 'calf', 'soleus'],
    right: ['calf', 'soleus', 'soleus', 'calf'],
  },
  feet: 'foot',
  hands: 'hand',
};

/**
 * Pieces on the mid-line, and head and hair, are left out: a plain oval stands for the head.
 * @type {Record<'broad' | 'narrow', Record<'front' | 'back', Pieces>>}
 */
export const pieces = {
  broad: { front: broadFront, back: broadBack },
  narrow: { front: narrowFront, back: narrowBack },
};
