/** What a person may tick as having eased or worsened things. Ids are frozen: shared reports use them. */
export const influences = [
  'massage',
  'stretching',
  'gentle-movement',
  'rest',
  'warmth',
  'cold',
  'sleep',
  'hard-training',
  'sitting',
  'standing',
  'lifting',
  'stress',
  'short-sleep',
] as const;

export type Influence = (typeof influences)[number];

/** Those offered for each of the two questions, in order. */
export const easing: readonly Influence[] = [
  'massage',
  'stretching',
  'gentle-movement',
  'rest',
  'warmth',
  'cold',
  'sleep',
];

export const worsening: readonly Influence[] = [
  'hard-training',
  'sitting',
  'standing',
  'lifting',
  'stress',
  'short-sleep',
  'massage',
  'stretching',
];
