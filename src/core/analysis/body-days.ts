import { addDays, type Day } from '../day';
import type { CheckIn } from '../log/check-in';
import type { RegionId } from '../regions';
import { known } from '../result';
import type { StoryRecords } from './region-story';
import { type DaySpan, emptySeries, placesIn } from './series';

type Soreness = Readonly<Partial<Record<RegionId, number>>>;

/** What is known of the body on one day. */
export interface BodyDay {
  readonly day: Day;
  /** Worst soreness 1-10 of each sore region; absent where no check-in went through the body. */
  readonly soreness?: Soreness;
  /** Regions massaged; absent without a massage, empty where nobody noted where it was. */
  readonly massaged?: readonly RegionId[];
  /** Regions stretched; absent without stretching. */
  readonly stretched?: readonly RegionId[];
}

function worstOf(checkIns: readonly CheckIn[]): Soreness | undefined {
  const asked = checkIns
    .map(({ soreness }) => soreness)
    .filter((soreness) => soreness !== undefined);
  if (asked.length === 0) return undefined;
  const worst: Partial<Record<RegionId, number>> = {};
  for (const soreness of asked) {
    for (const [region, value] of Object.entries(soreness) as [RegionId, number][]) {
      if (value > 0) worst[region] = Math.max(value, worst[region] ?? 0);
    }
  }
  return worst;
}

const regionsOf = (sessions: readonly (readonly RegionId[])[]): RegionId[] | undefined =>
  sessions.length > 0 ? [...new Set(sessions.flat())] : undefined;

/** The records of each day of a span, in one pass; those outside it are left out. */
function byDay<Item extends { readonly day: Day }>(
  records: readonly Item[],
  span: DaySpan,
): Item[][] {
  const placeOf = placesIn(span);
  const days: Item[][] = emptySeries(span).map(() => []);
  for (const record of records) days[placeOf(record.day) ?? -1]?.push(record);
  return days;
}

/** Every day of a span with its soreness and with what was massaged and stretched, oldest first. */
export function bodyDays(records: StoryRecords, span: DaySpan): BodyDay[] {
  const massages = byDay(records.massages, span);
  const stretches = byDay(records.stretches, span);
  return byDay(records.checkIns, span).map((checkIns, place) => {
    const done = massages[place]?.filter(({ status }) => status === 'done') ?? [];
    const moves = stretches[place]?.map((stretch) => stretch.moves.map(({ region }) => region));
    return {
      day: addDays(span.first, place),
      ...known({
        soreness: worstOf(checkIns),
        massaged: regionsOf(done.map(({ regions }) => regions)),
        stretched: regionsOf(moves ?? []),
      }),
    };
  });
}
