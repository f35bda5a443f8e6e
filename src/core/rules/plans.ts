import { newestOf } from '../analysis/record-order';
import { addDays, type Day } from '../day';
import type { Stored } from '../log/entry';
import type { RecordOf } from '../log/kinds';
import type { RhythmPlan, StretchingPlan, TreatmentPlan } from '../log/plan';

export interface PlansInForce {
  readonly rhythm?: Stored<RhythmPlan>;
  readonly treatment?: Stored<TreatmentPlan>;
  readonly stretching?: Stored<StretchingPlan>;
}

type PlanOf<Type extends RecordOf<'plan'>['type']> = Extract<RecordOf<'plan'>, { type: Type }>;

/** First day on which a treatment plan no longer runs. */
export const treatmentEnd = ({ day, weeks }: TreatmentPlan): Day => addDays(day, weeks * 7);

/** The newest plan of a type that has begun, whether or not it still runs. */
function newestBegun<Type extends RecordOf<'plan'>['type']>(
  plans: Iterable<RecordOf<'plan'>>,
  type: Type,
  today: Day,
): PlanOf<Type> | undefined {
  const isOfType = (plan: RecordOf<'plan'>): plan is PlanOf<Type> => plan.type === type;
  return newestOf([...plans].filter(isOfType).filter(({ day }) => day <= today));
}

/**
 * The plan of each type that holds on a day: the newest that has begun. A treatment plan runs for
 * its weeks and does not bring back an older one when it ends.
 */
export function plansInForce(plans: Iterable<RecordOf<'plan'>>, today: Day): PlansInForce {
  const all = [...plans];
  const rhythm = newestBegun(all, 'rhythm', today);
  const stretching = newestBegun(all, 'stretching', today);
  const treatment = newestBegun(all, 'treatment', today);
  return {
    ...(rhythm && { rhythm }),
    ...(stretching && { stretching }),
    ...(treatment && today < treatmentEnd(treatment) && { treatment }),
  };
}

/**
 * The treatment plan to look back on: the newest that has begun, from its end on until a rhythm set
 * since then follows it.
 */
export function treatmentToReview(
  plans: Iterable<RecordOf<'plan'>>,
  today: Day,
): PlanOf<'treatment'> | undefined {
  const all = [...plans];
  const treatment = newestBegun(all, 'treatment', today);
  if (!treatment || today < treatmentEnd(treatment)) return treatment;
  const rhythm = newestBegun(all, 'rhythm', today);
  return rhythm && rhythm.day >= treatmentEnd(treatment) ? undefined : treatment;
}
