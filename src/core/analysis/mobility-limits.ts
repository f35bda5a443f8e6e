import type { MobilityTestId } from '../log/mobility-test';

/** What a difference in a test must exceed to be more than noise, in the test's unit. */
export interface MobilityLimit {
  /** Minimal detectable change at 95 %, where a paper gives one. */
  readonly detectable?: number;
  /** From here on a change in one person is spoken of; without it, never. */
  readonly changeFrom?: number;
  /** From here on a side difference exceeds both error and normal spread; without it, never. */
  readonly sidesFrom?: number;
  /** Whether values pass through zero, so that no percentage means anything. */
  readonly crossesZero: boolean;
}

/**
 * Knee to wall: MDC 1.9 cm (Powden 2015), sides within 1.5 cm in two thirds of people (Hoch & McKeon
 * 2011), so 2 cm. Neck rotation: MDC near 17 degrees between raters, change from 10 is App's choice.
 * The others have no error anybody may print.
 */
export const mobilityLimits: Readonly<Record<MobilityTestId, MobilityLimit>> = {
  'knee-to-wall': { detectable: 1.9, changeFrom: 2, sidesFrom: 2, crossesZero: false },
  'sit-and-reach': { crossesZero: true },
  'chair-sit-and-reach': { crossesZero: true },
  'back-scratch': { crossesZero: true },
  'neck-rotation': { changeFrom: 10, crossesZero: false },
};
