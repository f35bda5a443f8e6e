import type { ActivityId } from '../activities';
import { MS_PER_DAY } from '../day';
import { MS_PER_MINUTE } from '../moment';
import type { RuleConstants } from './constants';
import type { EngineRecords } from './engine-records';
import type { ReasonValues } from './rule';

/** Sessions of strength, power or sprints (App's choice of activities). */
const strengthActivities: ReadonlySet<ActivityId> = new Set([
  'strength',
  'lower-strength',
  'upper-strength',
  'interval',
]);

interface Session {
  readonly session: 'training' | 'event';
  readonly from: number;
  readonly until: number;
}

/** Sessions that have a clock time: those logged, and races still to come. */
function sessionsOf({ trainings, events, now }: Sources): Session[] {
  const found: Session[] = [];
  for (const { activity, at, minutes } of trainings) {
    if (at === undefined || at < now - MS_PER_DAY || !strengthActivities.has(activity)) continue;
    found.push({ session: 'training', from: at, until: at + minutes * MS_PER_MINUTE });
  }
  for (const { type, at } of events) {
    if (type === 'race' && at !== undefined) found.push({ session: 'event', from: at, until: at });
  }
  return found;
}

type Sources = Pick<EngineRecords, 'trainings' | 'events' | 'now'>;

/** The nearest strength, power or sprint session within 60 minutes of now (S5, Simic 2012). */
export function strengthNear(
  sources: Sources,
  { strengthWindow }: RuleConstants,
): ReasonValues['S5'] | undefined {
  const { now } = sources;
  const distance = ({ from, until }: Session): number => {
    if (now < from) return Math.ceil((from - now) / MS_PER_MINUTE);
    return now > until ? -Math.floor((now - until) / MS_PER_MINUTE) : 0;
  };
  const [nearest] = sessionsOf(sources)
    .map((found) => ({ session: found.session, minutes: distance(found) }))
    .filter(({ minutes }) => Math.abs(minutes) <= strengthWindow)
    .sort((a, b) => Math.abs(a.minutes) - Math.abs(b.minutes) || b.minutes - a.minutes);
  return nearest && { ...nearest, windowMinutes: strengthWindow };
}
