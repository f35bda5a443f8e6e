import type { FoundSleep } from '../core/import/found';
import { known } from '../core/result';

/** One stage of one night as one source tells it, in ms since 1970. */
export interface SleepRecord {
  readonly start: number;
  readonly end: number;
  readonly isAsleep: boolean;
  /** Used to tell sources apart, then forgotten: it holds the person's name. */
  readonly source: string;
  zone?: string;
}

/** Awake for longer than this and a new sleep begins (App's choice). */
const LONGEST_GAP_MS = 120 * 60_000;
/** A sleep shorter than this is a nap: as a night it would look like a terrible one (App's choice). */
const NAP_MS = 3 * 3_600_000;

interface Session {
  start: number;
  end: number;
  readonly records: SleepRecord[];
}

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

/**
 * The nights that several sources tell of in stages: each source's records run together, sources that
 * overlap are one night, and the source that saw most sleep tells how much; they are never added up.
 */
export function appleNights(records: readonly SleepRecord[]): FoundSleep[] {
  const sessions = bySource(records).flatMap((own) => joined(own, LONGEST_GAP_MS));
  return joined(sessions, 0).map(nightOf);
}

function bySource(records: readonly SleepRecord[]): SleepRecord[][] {
  const groups = new Map<string, SleepRecord[]>();
  for (const record of records) {
    const group = groups.get(record.source);
    if (group) group.push(record);
    else groups.set(record.source, [record]);
  }
  return [...groups.values()];
}

/** Runs together what overlaps, or lies at most `gap` ms apart. */
function joined(spans: readonly (SleepRecord | Session)[], gap: number): Session[] {
  const sessions: Session[] = [];
  for (const span of spans.toSorted(byStart)) {
    const last = sessions.at(-1);
    const records = 'records' in span ? span.records : [span];
    const isSame = last && (gap > 0 ? span.start - last.end <= gap : span.start < last.end);
    if (!isSame) sessions.push({ start: span.start, end: span.end, records: [...records] });
    else {
      last.end = Math.max(last.end, span.end);
      for (const record of records) last.records.push(record);
    }
  }
  return sessions;
}

function nightOf({ start, end, records }: Session): FoundSleep {
  const asleep = Math.max(...bySource(records).map(asleepMs));
  const zone = records.find((record) => record.zone)?.zone;
  const isNap = end - start < NAP_MS && asleep > 0;
  return {
    kind: 'sleep',
    start: { at: start, ...known({ zone }) },
    end: { at: end, ...known({ zone }) },
    ...(asleep > 0 && { asleepSeconds: asleep / 1000 }),
    ...(isNap && { nap: true }),
  };
}

/** Time asleep in ms: the union of the stages asleep. */
function asleepMs(records: readonly SleepRecord[]): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of records.filter(({ isAsleep }) => isAsleep).toSorted(byStart)) {
    total += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return total;
}
