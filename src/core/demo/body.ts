import type { Chance } from '../chance';
import type { CheckIn, SorenessKind } from '../log/check-in';
import { type RegionId, regionsOfBase } from '../regions';
import { isPlanRunning, PLAN_AGO, type SampleDay } from './calendar';
import type { SampleSession } from './personas';

/** How much of a session is felt one, two and three mornings later: most after 24 to 48 hours. */
const FELT_AFTER = [0.75, 1, 0.4] as const;
/** Units of load that make one point of soreness where the session works most. */
const LOAD_PER_POINT = 130;
/** What each next area of a session gets of it. */
const SHARES = [1, 0.7, 0.5, 0.35] as const;
/** Points a massage takes off on the two mornings after it, and where it says so. */
const MASSAGE_RELIEF = [1.6, 1] as const;

type Strain = Partial<Record<RegionId, number>>;

/** A sample body: what it did the days before decides how sore it is this morning. */
export interface SampleBody {
  /** Closes the day: sessions and a massage count from the next morning on. */
  readonly endDay: (sessions: readonly SampleSession[], massaged: readonly RegionId[]) => void;
  readonly soreness: (day: SampleDay, chance: Chance) => Record<string, number>;
}

export function sampleBody(): SampleBody {
  let strains: Strain[] = [];
  let massages: (readonly RegionId[])[] = [];

  const endDay: SampleBody['endDay'] = (sessions, massaged) => {
    strains = [strainOf(sessions), ...strains].slice(0, FELT_AFTER.length);
    massages = [massaged, ...massages].slice(0, MASSAGE_RELIEF.length);
  };

  const felt = (region: RegionId): number => {
    const strain = FELT_AFTER.reduce(
      (sum, share, index) => sum + share * (strains[index]?.[region] ?? 0),
      0,
    );
    const relief = MASSAGE_RELIEF.reduce(
      (sum, points, index) => sum + (massages[index]?.includes(region) ? points : 0),
      0,
    );
    return strain - relief;
  };

  const soreness: SampleBody['soreness'] = (day, chance) => {
    const regions = new Set<RegionId>([
      ...(Object.keys(day.row.ache) as RegionId[]),
      ...strains.flatMap((strain) => Object.keys(strain) as RegionId[]),
    ]);
    const marked = [...regions].map((region): [RegionId, number] => {
      const points = acheOf(day, region) + felt(region) + chance.between(-0.9, 0.9);
      return [region, Math.min(9, Math.round(points))];
    });
    // People mark what stands out; a faint 1 is mostly left out.
    const kept = marked.filter(([, points]) => points > 1 || (points === 1 && chance.is(0.3)));
    return Object.fromEntries(kept.sort(([, a], [, b]) => b - a).slice(0, 6));
  };

  return { endDay, soreness };
}

function strainOf(sessions: readonly SampleSession[]): Strain {
  const strain: Strain = {};
  for (const { rpe, minutes, sore } of sessions) {
    sore.forEach((pair, place) => {
      const points = ((rpe * minutes) / LOAD_PER_POINT) * (SHARES[place] ?? 0);
      for (const region of regionsOfBase(pair)) strain[region] = (strain[region] ?? 0) + points;
    });
  }
  return strain;
}

const isWeekend = ({ weekday }: SampleDay) => weekday === 0 || weekday === 6;

/** What aches without training: less at weekends, and less by the week once a plan runs. */
function acheOf(day: SampleDay, region: RegionId): number {
  const ache = day.row.ache[region] ?? 0;
  if (ache === 0) return 0;
  const rested = isWeekend(day) && day.persona !== 'athlete' ? 0.8 : 0;
  const eased = isPlanRunning(day) ? ((PLAN_AGO - day.ago) / PLAN_AGO) * 1.8 : 0;
  return ache - rested - eased;
}

/** How the sorest region feels, noted now and then. */
export function sampleKinds(
  soreness: Readonly<Record<string, number>>,
  day: SampleDay,
  chance: Chance,
): CheckIn['kinds'] {
  const [worst] = Object.keys(soreness) as RegionId[];
  if (!worst || (soreness[worst] ?? 0) < 4 || !chance.is(0.4)) return undefined;
  const ofTraining: readonly [SorenessKind, ...SorenessKind[]] = ['stiff', 'tender', 'tight'];
  const ofSitting: readonly [SorenessKind, ...SorenessKind[]] = ['tight', 'stiff'];
  return { [worst]: [chance.pick(day.persona === 'athlete' ? ofTraining : ofSitting)] };
}
