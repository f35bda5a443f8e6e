import type { Day } from '../day';
import type { ParseContext, Problem } from '../log/entry';
import { parsePlan, type TreatmentPlan } from '../log/plan';
import { type RegionId, regionsOfBase } from '../regions';
import { ok, type Result } from '../result';
import { isStretchId, stretchOf } from '../stretches/stretch-library';
import type { PlanOffer } from './plan-offer';

/** The regions that the offered stretches reach; a stretch this version does not know reaches none. */
export function homeRegionsOf({ homeStretches }: Pick<PlanOffer, 'homeStretches'>): RegionId[] {
  const reached = homeStretches.flatMap(({ stretch }) =>
    isStretchId(stretch) ? stretchOf(stretch).regions.flatMap((base) => regionsOfBase(base)) : [],
  );
  return [...new Set(reached)];
}

/**
 * The treatment plan that an accepted offer becomes, from today on: read by the parser of typed plans. A
 * review day that has passed is left out.
 */
export function acceptedPlan(
  offer: PlanOffer,
  context: ParseContext,
): Result<TreatmentPlan, Problem[]> {
  const { reviewDay } = offer;
  const read = parsePlan(
    {
      day: context.today,
      note: offer.note ?? '',
      type: 'treatment',
      setBy: offer.setBy,
      sessionsPerWeek: String(offer.sessionsPerWeek),
      weeks: String(offer.weeks),
      focusRegions: offer.focusRegions,
      avoidRegions: offer.avoidRegions,
      homeRegions: homeRegionsOf(offer),
      reviewDay: isAhead(reviewDay, context.today) ? reviewDay : '',
      intervalDays: '',
      regions: [],
      goal: '',
    },
    context,
  );
  if (!read.ok) return read;
  if (read.value.type !== 'treatment') throw new Error('a treatment draft became another plan');
  const { homeStretches } = offer;
  return ok({ ...read.value, ...(homeStretches.length > 0 && { homeStretches }) });
}

const isAhead = (day: Day | undefined, today: Day): day is Day => day !== undefined && day >= today;
