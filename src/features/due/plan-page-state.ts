import { computed } from '@preact/signals';
import type { RecordOf } from '../../core/log/kinds';
import type { TreatmentPlan } from '../../core/log/plan';
import { nextMassage } from '../../core/rules/next-massage';
import { planSummary } from '../../core/rules/plan-summary';
import { plansInForce, treatmentToReview } from '../../core/rules/plans';
import { newestAnswer } from '../../core/rules/safety';
import { putBack, saveRecord } from '../../db/records';
import { today } from '../../platform/clock';
import { engineInputs } from './due-state';

/** The plans in force: next dates, progress, review. */
export const plan = computed(() => engineInputs.value && planSummary(engineInputs.value));

/** Which areas to ask for next time, and what is noted about them. */
export const nextTime = computed(() => engineInputs.value && nextMassage(engineInputs.value));

/** What the stretching plan is for; without one, to keep the range there is. */
export const stretchGoal = computed(
  () =>
    (engineInputs.value && plansInForce(engineInputs.value.plans, today.value).stretching?.goal) ??
    'keep',
);

/** The treatment plan to look back on; it may have ended. */
export const planToReview = computed(
  () => engineInputs.value && treatmentToReview(engineInputs.value.plans, today.value),
);

/** The clearance that goes with the last answer about conditions. */
export const clearance = computed(
  () => engineInputs.value && newestAnswer(engineInputs.value.safetyAnswers, 'conditions')?.cleared,
);

export type StoredTreatment = Extract<RecordOf<'plan'>, TreatmentPlan>;

/** Notes that a plan was looked back on today; answers with the way to undo it. */
export async function markReviewed(
  reviewed: StoredTreatment,
): Promise<(() => Promise<void>) | undefined> {
  const entry = { ...reviewed, reviewedOn: today.value };
  const saved = await saveRecord('plan', entry, { existing: reviewed });
  return saved.outcome === 'saved' ? () => putBack('plan', reviewed) : undefined;
}
