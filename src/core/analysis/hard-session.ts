import { addDays, type Day } from '../day';
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
  const near = [...trainings].filter(({ day }) => day >= from && day <= span.last);
  return near
    .filter(({ day }) => day >= span.first)
    .sort(compareRecords)
    .map((training) => ({ training, signs: signsOf(training, near) }))
    .filter(({ signs }) => signs.length > 0);
}

function signsOf(training: Training, near: readonly Training[]): HardSign[] {
  const load = sessionLoad(training);
  const limit = ownLimit(near, training.day);
  const signs: readonly (readonly [HardSign, boolean])[] = [
    ['rpe', training.rpe !== undefined && training.rpe >= HARD_RPE],
    ['load', load !== undefined && limit !== undefined && load > limit],
    ['marked', training.marks.length > 0],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** The 90th percentile of the session loads (AU) of the 28 days before a day, from ten on. */
function ownLimit(near: readonly Training[], day: Day): number | undefined {
  const from = addDays(day, -OWN_DAYS);
  const loads = near
    .filter((training) => training.day >= from && training.day < day)
    .map(sessionLoad)
    .filter((load) => load !== undefined);
  return loads.length < OWN_SESSIONS_NEEDED ? undefined : quantile(loads, OWN_SHARE);
}
