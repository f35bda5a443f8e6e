import { type PairId, type RegionId, regionsOfBase } from './regions';

interface ActivityRow {
  readonly id: string;
  readonly name: string;
  /** Areas the activity mostly works, both sides: a default the person edits (App's choice). */
  readonly works: readonly PairId[];
  readonly hasDistance?: boolean;
}

const legs: readonly PairId[] = ['quad', 'hamstring', 'glute', 'calf'];
const upperBody: readonly PairId[] = ['shoulder-front', 'lat', 'chest', 'biceps', 'triceps'];

/** What people train. `other` carries a name of the person's own. */
export const activities = [
  { id: 'run', name: 'Run', works: [...legs, 'soleus', 'hip-flexor'], hasDistance: true },
  { id: 'walk', name: 'Walk', works: ['calf', 'hamstring', 'glute'], hasDistance: true },
  { id: 'hike', name: 'Hike', works: legs, hasDistance: true },
  { id: 'cycle', name: 'Cycling', works: ['quad', 'hamstring', 'glute'], hasDistance: true },
  { id: 'swim', name: 'Swim', works: [...upperBody, 'shoulder-rear'], hasDistance: true },
  { id: 'row', name: 'Rowing', works: ['lat', 'mid-trap', 'quad', 'hamstring'], hasDistance: true },
  { id: 'strength', name: 'Strength training', works: [...legs, ...upperBody] },
  { id: 'lower-strength', name: 'Leg strength', works: [...legs, 'inner-thigh', 'lower-back'] },
  { id: 'upper-strength', name: 'Upper-body strength', works: upperBody },
  { id: 'interval', name: 'Interval or circuit training', works: [...legs, 'abs', 'chest'] },
  { id: 'football', name: 'Football', works: [...legs, 'inner-thigh'] },
  { id: 'basketball', name: 'Basketball', works: [...legs, 'shoulder-front'] },
  { id: 'volleyball', name: 'Volleyball', works: ['quad', 'calf', 'shoulder-front'] },
  { id: 'handball', name: 'Handball', works: [...legs, 'shoulder-front'] },
  { id: 'hockey', name: 'Hockey', works: [...legs, 'inner-thigh', 'lower-back'] },
  {
    id: 'racket',
    name: 'Tennis or racket sport',
    works: ['forearm', 'shoulder-front', 'quad', 'calf'],
  },
  { id: 'golf', name: 'Golf', works: ['lower-back', 'forearm', 'side-abs'] },
  { id: 'climb', name: 'Climbing', works: ['forearm', 'lat', 'biceps'] },
  { id: 'martial-arts', name: 'Martial arts', works: ['quad', 'glute', 'shoulder-front', 'abs'] },
  { id: 'dance', name: 'Dance', works: ['quad', 'calf', 'glute', 'hip-flexor'] },
  { id: 'ski', name: 'Skiing', works: ['quad', 'glute', 'inner-thigh'], hasDistance: true },
  { id: 'skate', name: 'Skating', works: ['quad', 'glute', 'inner-thigh'], hasDistance: true },
  { id: 'yoga', name: 'Yoga', works: ['hamstring', 'hip-flexor', 'shoulder-front'] },
  { id: 'pilates', name: 'Pilates', works: ['abs', 'side-abs', 'glute'] },
  { id: 'manual-work', name: 'Physical work', works: ['lower-back', 'forearm', 'quad'] },
  { id: 'other', name: 'Something else', works: [] },
] as const satisfies readonly ActivityRow[];

export type ActivityId = (typeof activities)[number]['id'];

export const activityIds: readonly ActivityId[] = activities.map(({ id }) => id);

/** The table's row for an activity. */
export function activityOf(id: ActivityId): ActivityRow {
  const row = activities.find((activity) => activity.id === id);
  if (!row) throw new Error(`No activity is called ${id}`);
  return row;
}

/** The regions an activity works by default, both sides. */
export const regionsWorkedBy = (id: ActivityId): RegionId[] =>
  activityOf(id).works.flatMap((base) => regionsOfBase(base));
