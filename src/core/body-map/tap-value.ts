/** What taps on one region give, one after another. Source: App's choice. */
const tapValues = [3, 5, 7, 9] as const;

/** The soreness (0-10) after one more tap on a region: 3, 5, 7, 9, then 0 again. */
export const valueAfterTap = (value: number | undefined): number =>
  tapValues.find((next) => next > (value ?? 0)) ?? 0;
