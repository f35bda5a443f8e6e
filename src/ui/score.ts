/** A step of the soreness ramp: 0 is none, 1-5 are the colours `--s1` to `--s5`. */
export type ScoreStep = 0 | 1 | 2 | 3 | 4 | 5;

/** The ramp step of a 0-10 score: 1-2, 3-4, 5-6, 7-8 and 9-10 share a colour. Source: App's choice. */
export function scoreStep(score: number): ScoreStep {
  if (!(score > 0)) return 0;
  if (score <= 2) return 1;
  if (score <= 4) return 2;
  if (score <= 6) return 3;
  if (score <= 8) return 4;
  return 5;
}

/** Every whole score of the 0-10 scale. */
export const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
