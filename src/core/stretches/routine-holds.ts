import { type RegionId, regionOf, regionsOfBase } from '../regions';
import { known } from '../result';
import { type StretchId, stretchOf } from './stretch-library';

export type HoldSide = 'left' | 'right';

/** One stretch of a routine: how long each side is held, in seconds. */
export interface RoutineStep {
  readonly stretch: StretchId;
  readonly seconds: number;
  /** The one side to do; both, left first, where none is named. */
  readonly side?: HoldSide;
}

/** One time in a position without a break. */
export interface Hold {
  readonly stretch: StretchId;
  readonly seconds: number;
  /** Absent where the stretch works both sides at once. */
  readonly side?: HoldSide;
}

/** Seconds to get into a position before its hold is counted (App's choice). */
export const GET_READY_SECONDS = 5;

const sidesOf = ({ stretch, side }: RoutineStep): (HoldSide | undefined)[] => {
  if (!stretchOf(stretch).sided) return [undefined];
  return side ? [side] : ['left', 'right'];
};

/** What a routine asks for, hold by hold in order. */
export const holdsOf = (steps: readonly RoutineStep[]): Hold[] =>
  steps.flatMap((step) =>
    sidesOf(step).map((side) => ({
      stretch: step.stretch,
      seconds: step.seconds,
      ...known({ side }),
    })),
  );

/** How long a routine takes in seconds, getting into each position included. */
export const routineSeconds = (steps: readonly RoutineStep[]): number =>
  holdsOf(steps).reduce((sum, { seconds }) => sum + GET_READY_SECONDS + seconds, 0);

/** The regions one hold reaches on the side it is done for, the area it is felt in most first. */
export const regionsOfHold = ({ stretch, side }: Pick<Hold, 'stretch' | 'side'>): RegionId[] =>
  stretchOf(stretch)
    .regions.flatMap((base) => regionsOfBase(base))
    .filter((region) => side === undefined || isOnSide(region, side));

const isOnSide = (region: RegionId, side: HoldSide): boolean => {
  const own = regionOf(region).side;
  return own === side || own === 'middle';
};
