import { recordedDays } from '../../core/analysis/daily';
import type { DaySpan } from '../../core/analysis/series';
import { addDays, type Day } from '../../core/day';
import type { Kind, KindRecord, RecordOf } from '../../core/log/kinds';

/** What storage answers: everything written in a span and in the days its means look back on. */
export interface TrendsAnswer {
  readonly span: DaySpan;
  readonly records: readonly KindRecord[];
  /** Whether anything was written before those records. */
  readonly hasOlder: boolean;
}

/** An answer taken apart once, so that looking at a few of its days costs only those. */
export interface TrendsLog {
  readonly span: DaySpan;
  readonly hasOlder: boolean;
  /** Of everything that was answered; undefined of nothing. */
  readonly firstDay: Day | undefined;
  readonly recorded: ReadonlySet<Day>;
  readonly between: <K extends Kind>(kind: K, span: DaySpan) => RecordOf<K>[];
}

type AnyRecord = KindRecord['record'];

export function trendsLog({ span, records, hasOlder }: TrendsAnswer): TrendsLog {
  const byKind = new Map<Kind, AnyRecord[]>();
  for (const { kind, record } of records) {
    const known = byKind.get(kind);
    if (known) known.push(record);
    else byKind.set(kind, [record]);
  }
  for (const list of byKind.values()) list.sort(byDay);
  const firstDays = [...byKind.values()].flatMap(([first]) => first?.day ?? []);
  return {
    span,
    hasOlder,
    firstDay: firstDays.sort()[0],
    recorded: recordedDays(records),
    between: <K extends Kind>(kind: K, { first, last }: DaySpan) => {
      const list = byKind.get(kind) ?? [];
      const found = list.slice(placeFrom(list, first), placeFrom(list, addDays(last, 1)));
      return found as RecordOf<K>[];
    },
  };
}

const byDay = (a: AnyRecord, b: AnyRecord) => (a.day < b.day ? -1 : Number(a.day > b.day));

/** Place of the first record on a day or after it, by halving. */
function placeFrom(sorted: readonly AnyRecord[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
