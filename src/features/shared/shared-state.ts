import type { RecordOf } from '../../core/log/kinds';
import type { TreatmentPlan } from '../../core/log/plan';
import { err, type Result } from '../../core/result';
import { plansInForce } from '../../core/rules/plans';
import { acceptedPlan } from '../../core/share/accepted-plan';
import type { PlanOffer } from '../../core/share/plan-offer';
import {
  findShared,
  readShared,
  type Shared,
  type SharedProblem,
} from '../../core/share/shared-text';
import { liveSignal } from '../../db/live';
import { allRecords, deleteRecord, saveRecord } from '../../db/records';
import { parseContext, today } from '../../platform/clock';
import { isSealed, openSealedFile } from '../../platform/sealed-file';
import { packing } from '../../platform/shared-link';

/** Longest file looked into, in bytes: a report with its detail pages stays far below (App's choice). */
const MAX_FILE_BYTES = 2_000_000;

/** Reads a link, the text around one, or what stands behind `#/s/`. */
export async function openText(text: string): Promise<Result<Shared, SharedProblem>> {
  const found = findShared(text);
  return found === undefined ? err('not-shared') : readShared(found, packing);
}

/** Reads a file; a locked one needs its passphrase and says so without one. */
export async function openFile(
  file: File,
  passphrase?: string,
): Promise<Result<Shared, SharedProblem> | 'locked'> {
  if (file.size > MAX_FILE_BYTES) return err('too-large');
  if (!(await isSealed(file))) return openText(await file.text());
  if (passphrase === undefined) return 'locked';
  const opened = await openSealedFile(file, passphrase, MAX_FILE_BYTES);
  return opened.ok ? openText(new TextDecoder().decode(opened.value)) : err(opened.error.reason);
}

/** The plan that an accepted offer would follow; `null` where none runs. */
export const runningPlan = liveSignal(() => {
  const day = today.value;
  return async (): Promise<TreatmentPlan | null> =>
    plansInForce(await allRecords('plan'), day).treatment ?? null;
});

export interface AcceptedPlan {
  readonly record: RecordOf<'plan'>;
  readonly undo: () => Promise<unknown>;
}

/** Stores an offered plan as the person's own; undefined where the device would not. */
export async function acceptOffer(offer: PlanOffer): Promise<AcceptedPlan | undefined> {
  const plan = acceptedPlan(offer, parseContext());
  if (!plan.ok) return undefined;
  const saved = await saveRecord('plan', plan.value);
  if (saved.outcome !== 'saved') return undefined;
  const { record } = saved;
  return { record, undo: () => deleteRecord('plan', record.id) };
}

export { today };
