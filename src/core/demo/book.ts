import type { Day } from '../day';
import type { EntryByKind, Kind, KindRecord } from '../log/kinds';
import { type DayClock, type Instant, type Moment, momentOnLogDay } from '../moment';
import type { RecordId } from '../record-id';

/** The batch of every sample record, so that all of them can be taken out together. */
export const DEMO_BATCH = 'demo';

export interface BookOptions {
  readonly now: Instant;
  readonly clock: DayClock;
  readonly makeId: (at: Instant) => RecordId;
}

/** Where sample records are gathered: it names them, and refuses what has not happened yet. */
export interface SampleBook {
  readonly records: readonly KindRecord[];
  readonly now: Instant;
  readonly clock: DayClock;
  /** A clock time of a log day, to spread into an entry. */
  readonly timed: (day: Day, minute: number) => Moment;
  /** Adds an entry and answers with its id; undefined where its time still lies ahead. */
  readonly add: <K extends Kind>(kind: K, entry: EntryByKind[K]) => RecordId | undefined;
}

/** Minute at which an entry without a clock time was written down. */
const EVENING = 20 * 60;
/** Longest wait between a thing and its entry, in ms. */
const LATER = 6 * 60_000;

/** An empty book. */
export function sampleBook({ now, clock, makeId }: BookOptions): SampleBook {
  const records: KindRecord[] = [];
  const timed = (day: Day, minute: number) => momentOnLogDay(day, minute, clock);

  const add = <K extends Kind>(kind: K, entry: EntryByKind[K]): RecordId | undefined => {
    if (entry.at !== undefined && entry.at > now && !mayLieAhead(kind, entry)) return undefined;
    const happened = entry.at === undefined ? timed(entry.day, EVENING).at : entry.at + LATER;
    const createdAt = Math.min(happened, now);
    const id = makeId(createdAt);
    const meta = {
      id,
      createdAt,
      updatedAt: createdAt,
      source: { type: 'demo', batch: DEMO_BATCH } as const,
    };
    // The compiler cannot see that kind and entry belong together; the signature says so.
    records.push({ kind, record: { ...entry, ...meta } } as unknown as KindRecord);
    return id;
  };
  return { records, now, clock, timed, add };
}

const mayLieAhead = <K extends Kind>(kind: K, entry: EntryByKind[K]): boolean =>
  kind === 'event' || kind === 'plan' || ('status' in entry && entry.status === 'planned');
