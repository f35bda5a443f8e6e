import { newPlanDraft, planDraft } from '../../core/drafts/plan-draft';
import { wishedRegions } from '../../core/drafts/stretch-draft';
import { type Plan, type PlanDraft, parsePlan } from '../../core/log/plan';
import { ok } from '../../core/result';
import { plansInForce } from '../../core/rules/plans';
import { draftContext } from '../../db/draft-context';
import { storedPreferences } from '../../db/preferences';
import { recordForm } from '../../db/record-form';
import { allRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

export { preferences } from '../../db/preferences';

/** The form names regions to stretch; the stretches that somebody named with the plan stay with it. */
const withHomeStretches = (plan: Plan, stored: Plan | undefined): Plan =>
  plan.type === 'treatment' && stored?.type === 'treatment' && stored.homeStretches
    ? { ...plan, homeStretches: stored.homeStretches }
    : plan;

/** The form for a plan to edit, or for a new one that goes on from the plan in force. */
export const planForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'plan',
    id,
    ...(id === undefined && { variant: wishes.get('type') ?? 'any' }),
    parse: (draft: PlanDraft, stored) => {
      const read = parsePlan(draft, parseContext());
      return read.ok ? ok(withHomeStretches(read.value, stored)) : read;
    },
    draftFrom: async (plan) => {
      if (plan) return planDraft(plan);
      const context = await draftContext(parseContext());
      const [{ profile }, plans] = await Promise.all([storedPreferences(), allRecords('plan')]);
      const defaults = {
        profile,
        current: plansInForce(plans, context.today),
        regions: wishedRegions(wishes.getAll('region')),
      };
      return newPlanDraft(context, wishes.get('type'), defaults, wishes.get('day'));
    },
  });
