import type { DaySpan } from '../analysis/series';
import { sessionEffect } from '../analysis/session-effect';
import { placeSession } from '../analysis/session-place';
import { type HelpKind, helpFacts } from '../analysis/what-helps';
import { modalityIds } from '../log/massage';
import type { SessionEffect } from './report';
import type { ReportRecords } from './report-records';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Sessions by somebody else's hands, whatever their kind. */
const kinds: readonly HelpKind[] = modalityIds.filter((id) => id !== 'self');

/**
 * Worst soreness a day after the massages of some days, beside matched ordinary days; undefined where too
 * few of either could be compared.
 */
export function effectOf(records: ReportRecords, span: DaySpan): SessionEffect | undefined {
  const facts = helpFacts(records, [], span);
  const byDay = new Map(
    kinds.flatMap((kind) => facts.sessions[kind]).map((session) => [session.day, session]),
  );
  const sessions = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const { cases, ordinaryDays, difference } = sessionEffect({
    soreness: facts.soreness,
    hardDays: facts.hardDays,
    sessions: sessions.map((session) => placeSession(session, facts.times, 24)),
  });
  if (!difference) return undefined;
  return {
    sessions: cases.length,
    lower: cases.filter(({ change }) => change < 0).length,
    ordinaryDays,
    difference: tenth(difference.mean),
    low: tenth(difference.low),
    high: tenth(difference.high),
  };
}
