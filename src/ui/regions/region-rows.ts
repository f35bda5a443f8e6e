import {
  type BodyGroup,
  bodyAreas,
  bodyGroups,
  groupOfArea,
  type RegionId,
  regions,
} from '../../core/regions';

/** A line of a region list: a pair with its left and right side, or a place on the mid-line. */
export interface RegionRow {
  readonly base: string;
  readonly name: string;
  readonly anatomy: string;
  readonly group: BodyGroup;
  /** Left then right, or the mid-line region alone. */
  readonly sides: readonly RegionId[];
  /** Everything a search looks through, in lower case. */
  readonly sought: string;
}

export interface RegionGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly RegionRow[];
}

/** Lower case without accents: what a search compares. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const areaNames = new Map<string, string>(bodyAreas.map(({ id, name }) => [id, name]));

export const regionRows: readonly RegionRow[] = regions
  .filter(({ side }) => side !== 'right')
  .map(({ base, id, name, anatomy, area, side, opposite }) => ({
    base,
    name,
    anatomy,
    group: groupOfArea(area),
    sides: side === 'middle' ? [id] : [id, opposite],
    sought: plain(
      [name, anatomy, areaNames.get(area), side === 'middle' ? 'middle' : 'left right'].join(' '),
    ),
  }));

/** Whether a row holds every word of a search: its plain or anatomical name, its area, its side. */
export const isFound = (row: RegionRow, search: string): boolean =>
  plain(search)
    .split(/\s+/)
    .every((word) => row.sought.includes(word));

const holdsOne = (row: RegionRow, some: readonly RegionId[]): boolean =>
  row.sides.some((side) => some.includes(side));

/** The rows a search leaves, by body group; those of `first` stand in a group of their own on top. */
export function groupedRows(
  search: string,
  first: readonly RegionId[],
  firstName: string,
): readonly RegionGroup[] {
  const found = regionRows.filter((row) => isFound(row, search));
  const onTop = found.filter((row) => holdsOne(row, first));
  const rest = found.filter((row) => !holdsOne(row, first));
  const groups = bodyGroups.map(({ id, name }) => ({
    id,
    name,
    rows: rest.filter((row) => row.group === id),
  }));
  return [{ id: 'first', name: firstName, rows: onTop }, ...groups].filter(
    ({ rows }) => rows.length > 0,
  );
}
