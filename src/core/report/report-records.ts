import type { Kind, KindRecord, RecordOf } from '../log/kinds';

/**
 * What a report is counted from, in any order. Check-ins, sleeps and the like of the span and the 56
 * days before it are enough; massages, plans, complaints and safety answers as far back as there are.
 */
export interface ReportRecords {
  readonly checkIns: readonly RecordOf<'check-in'>[];
  readonly trainings: readonly RecordOf<'training'>[];
  readonly sleeps: readonly RecordOf<'sleep'>[];
  readonly stretches: readonly RecordOf<'stretch'>[];
  readonly massages: readonly RecordOf<'massage'>[];
  readonly mobilityTests: readonly RecordOf<'mobility-test'>[];
  readonly complaints: readonly RecordOf<'complaint'>[];
  readonly safetyAnswers: readonly RecordOf<'safety-answer'>[];
  readonly plans: readonly RecordOf<'plan'>[];
  readonly events: readonly RecordOf<'event'>[];
  /** Everything above and what else was written down: a day with any of it is a logged one. */
  readonly all: readonly KindRecord[];
}

/** Days before the span that the comparisons in it look back on. */
export const DAYS_BEFORE = 56;

/** Sorts mixed records by what the report reads of each kind. */
export function reportRecords(all: readonly KindRecord[]): ReportRecords {
  const byKind = new Map<Kind, RecordOf<Kind>[]>();
  for (const { kind, record } of all) {
    const known = byKind.get(kind);
    if (known) known.push(record);
    else byKind.set(kind, [record]);
  }
  const of = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as RecordOf<K>[];
  return {
    checkIns: of('check-in'),
    trainings: of('training'),
    sleeps: of('sleep'),
    stretches: of('stretch'),
    massages: of('massage'),
    mobilityTests: of('mobility-test'),
    complaints: of('complaint'),
    safetyAnswers: of('safety-answer'),
    plans: of('plan'),
    events: of('event'),
    all,
  };
}
