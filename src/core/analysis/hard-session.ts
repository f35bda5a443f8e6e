import { addDays } from '../day';
import type { RecordOf } from '../log/kinds';
import type { Training } from '../log/training';
import { compareRecords } from './record-order';
import type { DaySpan } from './series';
import { quantile } from './statistics';
import { sessionLoad } from './training-load';

/** RPE from which a session is hard by itself (science 9.1). */
export const HARD_RPE = 7;
const OWN_SHARE = 0.9;
const OWN_DAYS = 28;
/** Rated sessions of those days that a 90th percentile needs (App's choice). */
const OWN_SESSIONS_NEEDED = 10;

/** Why a session counts as hard: its RPE, its load against the person's own, or a mark on it. */
export type HardSign = 'rpe' | 'load' | 'marked';

export interface HardSession {
  readonly training: RecordOf<'training'>;
  /** Never empty. */
  readonly signs: readonly HardSign[];
}

/**
 * Hard sessions of some days, in order: RPE 7 and more, a load above the 90th percentile of the
 * person's sessions of the 28 days before, or marked hard, new or eccentric (science 9.1). The
 * sessions of its own day do not judge a session. Pass 28 days of sessions before the span as well.
 */
export function hardSessions(
  trainings: Iterable<RecordOf<'training'>>,
  span: DaySpan,
): HardSession[] {
  const from = addDays(span.first, -OWN_DAYS);
  const near = [...trainings]
    .filter(({ day }) => day >= from && day <= span.last)
    .sort(compareRecords);
  const found: HardSession[] = [];
  let start = 0; // moves along with the days, so that ten years stay one pass
  for (const [place, training] of near.entries()) {
    if (training.day < span.first) continue;
    const ownFrom = addDays(training.day, -OWN_DAYS);
    while ((near[start]?.day ?? ownFrom) < ownFrom) start += 1;
    const before = near.slice(start, place).filter(({ day }) => day < training.day);
    const signs = signsOf(training, before);
    if (signs.length > 0) found.push({ training, signs });
  }
  return found;
}

function signsOf(training: Training, before: readonly Training[]): HardSign[] {
  const load = sessionLoad(training);
  const limit = ownLimit(before);
  const signs: readonly (readonly [HardSign, boolean])[] = [
    ['rpe', training.rpe !== undefined && training.rpe >= HARD_RPE],
    ['load', load !== undefined && limit !== undefined && load > limit],
    ['marked', training.marks.length > 0],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** The 90th percentile of the session loads (AU) of the 28 days before a day, from ten on. */
function ownLimit(before: readonly Training[]): number | undefined {
  const loads = before.map(sessionLoad).filter((load) => load !== undefined);
  return loads.length < OWN_SESSIONS_NEEDED ? undefined : quantile(loads, OWN_SHARE);
}
