import type { RecordOf } from '../log/kinds';
import type { RegionId } from '../regions';
import { known } from '../result';
import type { DaySpan } from './series';
import { valueOn } from './series';
import { sessionCases } from './session-effect';
import { type HoursAfter, placeSession } from './session-place';
import { mean } from './statistics';
import { comparedSessions, type HelpRecords, helpFacts } from './what-helps';

/** Soreness after a massage, beside what similar days without one lead one to expect. */
export interface LaterSoreness {
  readonly hours: HoursAfter;
  readonly soreness: number;
  /** Absent where no ordinary day began alike. */
  readonly similar?: { readonly soreness: number; readonly days: number };
}

/** One massage, before and after. Scores are 0-10; what nobody noted is absent. */
export interface MassageFollowUp {
  /** Mean tension over the regions scored both before and after, in the room. */
  readonly tension?: { readonly before: number; readonly after: number; readonly regions: number };
  /** Worst soreness of the regions massaged at the last check-in before. */
  readonly start?: number;
  readonly later: readonly LaterSoreness[];
}

const READINGS: readonly HoursAfter[] = [24, 48];

/** What was noted before and after one massage; every massage of its regions keeps days apart. */
export function massageFollowUp(
  massage: RecordOf<'massage'>,
  records: HelpRecords,
  span: DaySpan,
): MassageFollowUp {
  const facts = helpFacts(records, massage.regions, span);
  const reached = massagesOf(records, massage.regions);
  const later = READINGS.flatMap((hours) => {
    const { to } = placeSession(massage, facts.times, hours);
    const soreness = to === undefined ? null : valueOn(facts.soreness, to);
    if (soreness === null) return [];
    const cases = sessionCases(comparedSessions(facts, reached, hours));
    const found = cases.find(({ day }) => day === massage.day);
    const similar = found && {
      soreness: found.start + found.expected,
      days: found.matchedDays,
    };
    return [{ hours, soreness, ...known({ similar }) }];
  });
  const start = valueOn(facts.soreness, placeSession(massage, facts.times, 24).from);
  return { ...known({ tension: tensionOf(massage), start: start ?? undefined }), later };
}

const massagesOf = ({ massages }: HelpRecords, about: readonly RegionId[]) =>
  massages.filter(
    ({ status, regions }) =>
      status === 'done' && (about.length === 0 || regions.some((region) => about.includes(region))),
  );

function tensionOf({ tensionBefore = {}, tensionAfter = {} }: RecordOf<'massage'>) {
  const pairs = (Object.keys(tensionBefore) as RegionId[]).flatMap((region) => {
    const [before, after] = [tensionBefore[region], tensionAfter[region]];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  const before = mean(pairs.map((pair) => pair.before));
  const after = mean(pairs.map((pair) => pair.after));
  if (before === undefined || after === undefined) return undefined;
  return { before, after, regions: pairs.length };
}
