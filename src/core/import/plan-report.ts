import type { Day } from '../day';
import { type Kind, type KindEntry, kinds } from '../log/kinds';
import { known } from '../result';
import { batchParts } from './import-batch';
import { type AlikePair, type ImportPlan, textOrder } from './import-plan';

/** How many entries would go which way. */
export interface PlanCounts {
  readonly added: number;
  readonly known: number;
  /** Alike to something, and left out. */
  readonly alike: number;
}

export interface KindPlan extends PlanCounts {
  readonly kind: Kind;
  /** Of what is added. */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
}

/** A plan in numbers, with the pairs to look at: the newest first. */
export interface PlanReport {
  readonly total: PlanCounts;
  readonly kinds: readonly KindPlan[];
  readonly pairs: readonly AlikePair[];
}

/** How many entries a plan adds and leaves out. */
export const planCounts = ({ added, known: there, pairs }: ImportPlan): PlanCounts => ({
  added: added.length,
  known: there.length,
  alike: pairs.filter(({ isWanted }) => !isWanted).length,
});

/** What a plan would do, kind by kind. */
export function planReport(plan: ImportPlan): PlanReport {
  const parts = batchParts(plan.added);
  const byKind = kinds.map((kind): KindPlan => {
    const isOfKind = (entry: KindEntry) => entry.kind === kind;
    const { first, last } = parts[kind] ?? {};
    return {
      kind,
      ...planCounts({
        added: plan.added.filter(isOfKind),
        known: plan.known.filter(isOfKind),
        pairs: plan.pairs.filter(({ brought }) => isOfKind(brought)),
      }),
      ...known({ firstDay: first, lastDay: last }),
    };
  });
  return {
    total: planCounts(plan),
    kinds: byKind.filter(({ added, known: there, alike }) => added + there + alike > 0),
    pairs: plan.pairs.toSorted((a, b) => textOrder(b.brought.entry.day, a.brought.entry.day)),
  };
}
