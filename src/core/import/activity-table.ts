import type { ActivityId } from '../activities';
import type { RegionId } from '../regions';

/** What a product's word for an activity is taken for. */
export interface ActivityChoice {
  readonly activity: ActivityId;
  readonly regions: readonly RegionId[];
}

/** The person's own choices, by the product's word. */
export type ActivityTable = ReadonlyMap<string, ActivityChoice>;

/** One line of the table that a person sees before anything is stored. */
export interface ActivityRow extends ActivityChoice {
  readonly word: string;
  /** What the word was taken for before anybody chose; `other` where nobody knows. */
  readonly guess: ActivityId;
  /** How many sessions it names. */
  readonly count: number;
}

/** The lines of several files as one table, the most frequent word first. */
export function joinedActivities(tables: readonly (readonly ActivityRow[])[]): ActivityRow[] {
  const joined = new Map<string, ActivityRow>();
  for (const row of tables.flat()) {
    joined.set(row.word, { ...row, count: row.count + (joined.get(row.word)?.count ?? 0) });
  }
  return [...joined.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
