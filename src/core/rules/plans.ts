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

/** First day on which a treatment plan no longer runs. */
export const treatmentEnd = ({ day, weeks }: TreatmentPlan): Day => addDays(day, weeks * 7);

/**
 * The plan of each type that holds on a day: the newest that has begun. A treatment plan runs for
 * its weeks and does not bring back an older one when it ends.
 */
export function plansInForce(plans: Iterable<RecordOf<'plan'>>, today: Day): PlansInForce {
  const begun = [...plans].filter(({ day }) => day <= today);
  const newest = <Type extends RecordOf<'plan'>['type']>(type: Type) =>
    newestOf(
      begun.filter((plan): plan is Extract<RecordOf<'plan'>, { type: Type }> => plan.type === type),
    );
  const rhythm = newest('rhythm');
  const stretching = newest('stretching');
  const treatment = newest('treatment');
  return {
    ...(rhythm && { rhythm }),
    ...(stretching && { stretching }),
    ...(treatment && today < treatmentEnd(treatment) && { treatment }),
  };
}
