import { addDays, type Day } from '../../src/core/day';
import { demoRecords } from '../../src/core/demo/demo-records';
import type { KindRecord } from '../../src/core/log/kinds';
import { logDay, momentAt } from '../../src/core/moment';
import { uuidV7 } from '../../src/core/record-id';

const DAY_START_HOUR = 3;
const SAMPLE_DAYS = 120;
const TEN_YEARS = 3652;
const SHORT_DAYS = 90;
/** Longer than any pause and rhythm of the persona, so that a card says that a massage is due. */
const DAYS_WITHOUT_MASSAGE = 21;

export interface Lives {
  readonly today: Day;
  /** What "look around with sample data" stores. */
  readonly sample: readonly KindRecord[];
  readonly tenYears: readonly KindRecord[];
  /** The last days of those ten years, to the record. */
  readonly ninetyDays: readonly KindRecord[];
  /** Those of the ten years' kind with the most records. */
  readonly oneKind: readonly KindRecord[];
}

/** Lives of the persona with the most records, up to now. */
export function makeLives(): Lives {
  const now = Date.now();
  const clock = {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dayStartHour: DAY_START_HOUR,
  };
  const today = logDay(momentAt(now, clock.zone), DAY_START_HOUR);
  const livedFor = (days: number) =>
    demoRecords({
      persona: 'athlete',
      today,
      now,
      clock,
      days,
      makeId: (at) => uuidV7(at, crypto.getRandomValues(new Uint8Array(10))),
    });
  const tenYears = dueForMassage(livedFor(TEN_YEARS), today);
  const first = addDays(today, 1 - SHORT_DAYS);
  return {
    today,
    sample: livedFor(SAMPLE_DAYS),
    tenYears,
    ninetyDays: tenYears.filter(({ kind, record }) => isStanding(kind) || record.day >= first),
    oneKind: tenYears.filter(({ kind }) => kind === 'drink'),
  };
}

/** Plans and people stand whatever the day they were written on. */
const isStanding = (kind: KindRecord['kind']) =>
  kind === 'plan' || kind === 'therapist' || kind === 'complaint';

function dueForMassage(records: readonly KindRecord[], today: Day): KindRecord[] {
  const since = addDays(today, -DAYS_WITHOUT_MASSAGE);
  return records.filter(({ kind, record }) => kind !== 'massage' || record.day < since);
}
