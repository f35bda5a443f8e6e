import { addDays, type Day } from '../day';
import type { RecordOf } from '../log/kinds';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type BodyLog, highestFirst } from './body-log';
import type { RuleConstants } from './constants';
import type { ReasonOf, ReasonValues } from './rule';
import { openItemsOf, type SafetyState } from './safety';

type ExclusionValues = ReasonValues['X4'];

/** Regions that every later rule and all advice leave out (X4, science 6.5). */
export interface Exclusions {
  /** Somebody noted a sign without saying where: the whole body is out. */
  readonly isWholeBody: boolean;
  readonly regions: ReadonlySet<RegionId>;
  readonly reasons: readonly ReasonOf<'X4'>[];
}

interface ExclusionSources {
  readonly safety: SafetyState;
  readonly body: BodyLog;
  readonly events: readonly RecordOf<'event'>[];
  readonly today: Day;
  readonly constants: RuleConstants;
}

const HOURS_PER_DAY = 24;

/** Regions with an injury of the last 72 h, a bruise or swelling, open skin, or pain of 8 and more. */
export function exclusionsOf(sources: ExclusionSources): Exclusions {
  const found = [...fromSigns(sources), ...fromPain(sources), ...fromInjuries(sources)];
  return {
    isWholeBody: found.some(({ regions }) => regions.length === 0),
    regions: new Set(found.flatMap(({ regions }) => regions)),
    reasons: found.map((values) => ({ rule: 'X4', basis: 'app-choice', values })),
  };
}

export const isExcluded = ({ isWholeBody, regions }: Exclusions, region: RegionId): boolean =>
  isWholeBody || regions.has(region);

/** First day on which something of a day is no longer fresh. */
const freshUntil = (day: Day, { freshInjury }: RuleConstants): Day =>
  addDays(day, Math.ceil(freshInjury / HOURS_PER_DAY));

function fromSigns({ safety, today, constants }: ExclusionSources): ExclusionValues[] {
  const { signRegions: regions, lastSignsDay: since } = safety;
  if (!regions || !since) return [];
  const isOpen = ({ until }: ExclusionValues) => until === undefined || today < until;
  return openItemsOf(safety, 'X4')
    .map((item): ExclusionValues => {
      const cause = item as ExclusionValues['cause'];
      const until = cause === 'fresh-injury' ? freshUntil(since, constants) : undefined;
      return { cause, regions, since, ...known({ until }) };
    })
    .filter(isOpen);
}

function fromPain({ body, constants }: ExclusionSources): ExclusionValues[] {
  const strong = [...body.pain].filter(([, { value }]) => value >= constants.painStop);
  return highestFirst(strong.map(([region, { value }]) => [region, value] as const)).flatMap(
    ([region, pain]): ExclusionValues[] => {
      const since = body.pain.get(region)?.day;
      if (!since) return [];
      const until = addDays(since, constants.painAge);
      return [{ cause: 'pain', regions: [region], since, pain, until }];
    },
  );
}

function fromInjuries({ events, today, constants }: ExclusionSources): ExclusionValues[] {
  return events
    .filter(({ type, day }) => type === 'injury' && day <= today)
    .map(
      ({ day, regions = [] }): ExclusionValues => ({
        cause: 'injury-event',
        regions,
        since: day,
        until: freshUntil(day, constants),
      }),
    )
    .filter(({ until }) => until !== undefined && today < until)
    .sort((a, b) => (a.since === b.since ? compareText(a, b) : a.since < b.since ? -1 : 1));
}

const compareText = (a: ExclusionValues, b: ExclusionValues): number =>
  a.regions.join().localeCompare(b.regions.join(), 'en');
