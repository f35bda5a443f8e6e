import { type PreferenceKey, type Preferences, preferenceKeys } from '../preferences';
import type { CopyRow, RowPart } from './content-parts';
import { isSameData } from './same-data';
import { isPlainObject } from './shape';

/**
 * How a row of a copy stands to the row of the same id that is here: not here yet, changed later in
 * the copy, the same, or changed later here.
 */
export const standings = ['new', 'changed', 'identical', 'older'] as const;
export type Standing = (typeof standings)[number];

/** How many rows of one part stand how. */
export interface PartComparison {
  readonly part: RowPart;
  readonly counts: Readonly<Record<Standing, number>>;
}

/** When a row last changed: an instant, or for reminders a count of changes. */
function ageOf(row: unknown): number {
  if (!isPlainObject(row)) return Number.NEGATIVE_INFINITY;
  const age = row.updatedAt ?? row.revision;
  return typeof age === 'number' ? age : Number.NEGATIVE_INFINITY;
}

/**
 * Who wins where two rows differ and both changed last at the same instant: what is here, or a table
 * that was edited by hand, which tells no new time.
 */
export type Tie = 'here' | 'table';

function standingOf(theirs: CopyRow, ours: unknown, tie: Tie): Standing {
  if (ours === undefined) return 'new';
  if (isSameData(theirs, ours)) return 'identical';
  const [age, ourAge] = [ageOf(theirs), ageOf(ours)];
  return age > ourAge || (age === ourAge && tie === 'table') ? 'changed' : 'older';
}

/** The rows of a copy by how they stand to those that are here, which come by their id. */
export function byStanding(
  theirs: readonly CopyRow[],
  ours: ReadonlyMap<string, unknown>,
  tie: Tie = 'here',
): Readonly<Record<Standing, readonly CopyRow[]>> {
  const sorted: Record<Standing, CopyRow[]> = { new: [], changed: [], identical: [], older: [] };
  for (const row of theirs) sorted[standingOf(row, ours.get(row.id), tie)].push(row);
  return sorted;
}

/** The comparison of one part, counted. */
export function comparePart(
  part: RowPart,
  theirs: readonly CopyRow[],
  ours: ReadonlyMap<string, unknown>,
  tie: Tie = 'here',
): PartComparison {
  const sorted = byStanding(theirs, ours, tie);
  const counts = standings.map((standing) => [standing, sorted[standing].length] as const);
  return { part, counts: Object.fromEntries(counts) as PartComparison['counts'] };
}

/** How many rows of some parts stand in one of these ways. */
export const countOf = (comparisons: readonly PartComparison[], ...wanted: readonly Standing[]) =>
  comparisons.reduce(
    (sum, { counts }) => sum + wanted.reduce((part, standing) => part + counts[standing], 0),
    0,
  );

/** What Limber notes about one device: another device's notes would be wrong here. */
const ownNotes: ReadonlySet<PreferenceKey> = new Set([
  'lastCopyAt',
  'installHintClosed',
  'sampleProfile',
  'welcomeDone',
]);

/** The settings of a copy that differ from those here. */
export function differingSettings(
  theirs: Partial<Preferences>,
  ours: Preferences,
): Partial<Preferences> {
  const differing = preferenceKeys.filter(
    (key) =>
      !ownNotes.has(key) && Object.hasOwn(theirs, key) && !isSameData(theirs[key], ours[key]),
  );
  return Object.fromEntries(differing.map((key) => [key, theirs[key]]));
}
