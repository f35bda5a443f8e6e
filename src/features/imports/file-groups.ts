import type { RefusalReason, Warning } from '../../core/import/found';
import type { LeftOut } from '../../core/import/import-tally';
import { type Kind, type KindEntry, kinds } from '../../core/log/kinds';
import type { FileRead, FileReport, FileUnmapped, KindReport } from '../../platform/import-desk';

/** Files of the same products, told together: two hundred recordings of a watch are one line. */
export interface FileGroup {
  readonly key: string;
  readonly formats: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly KindTotal[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export interface KindTotal {
  readonly kind: Kind;
  readonly kept: number;
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  readonly minutes: number;
  readonly meters: number;
  readonly ml: number;
  readonly samples: readonly KindEntry[];
}

/** Files that cannot be taken for the same reason. */
export interface RefusedGroup {
  readonly reason: RefusalReason;
  readonly format: string | undefined;
  readonly files: readonly { readonly name: string; readonly place: number }[];
}

const SAMPLES = 5;

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const sumOf = <Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number | undefined,
): number => items.reduce((sum, item) => sum + (amountOf(item) ?? 0), 0);

const sortedDays = (days: readonly (string | undefined)[]): string[] =>
  days.filter((day) => day !== undefined).sort();

function kindTotal(kind: Kind, reports: readonly KindReport[]): KindTotal {
  return {
    kind,
    kept: sumOf(reports, ({ kept }) => kept),
    firstDay: sortedDays(reports.map(({ firstDay }) => firstDay))[0],
    lastDay: sortedDays(reports.map(({ lastDay }) => lastDay)).at(-1),
    minutes: sumOf(reports, ({ minutes }) => minutes),
    meters: sumOf(reports, ({ meters }) => meters),
    ml: sumOf(reports, ({ ml }) => ml),
    samples: reports
      .flatMap(({ samples }) => samples)
      .sort((a, b) => b.entry.day.localeCompare(a.entry.day))
      .slice(0, SAMPLES),
  };
}

function kindTotals(files: readonly FileRead[]): KindTotal[] {
  const reports = files.flatMap((file) => file.kinds);
  return kinds
    .map((kind) =>
      kindTotal(
        kind,
        reports.filter((report) => report.kind === kind),
      ),
    )
    .filter(({ kept }) => kept > 0);
}

const leftOutOf = (files: readonly FileRead[]): LeftOut[] =>
  groupedBy(
    files.flatMap(({ leftOut }) => leftOut),
    ({ kind, field, reason }) => `${kind} ${field} ${reason}`,
  ).flatMap(([first, ...more]) =>
    first ? [{ ...first, count: first.count + sumOf(more, ({ count }) => count) }] : [],
  );

/** Rows are named only where it is clear of which file. */
const warningsOf = (files: readonly FileRead[]): Warning[] =>
  groupedBy(
    files.flatMap(({ warnings }) => warnings),
    ({ code, what = '' }) => `${code} ${what}`,
  ).flatMap(([first, ...more]) =>
    first
      ? [
          {
            ...first,
            count: first.count + sumOf(more, ({ count }) => count),
            rows: files.length === 1 ? first.rows : [],
          },
        ]
      : [],
  );

const isKnown = (file: FileReport): file is FileRead =>
  file.outcome === 'read' || file.outcome === 'nothing';

/** What was read, by product. */
export const readGroups = (files: readonly FileReport[]): FileGroup[] =>
  groupedBy(files.filter(isKnown), ({ formats }) => formats.join(' ')).map((group) => ({
    key: group[0]?.formats.join(' ') ?? '',
    formats: group[0]?.formats ?? [],
    names: group.map(({ name }) => name),
    kinds: kindTotals(group),
    leftOut: leftOutOf(group),
    warnings: warningsOf(group),
  }));

/** What was refused, by reason. */
export const refusedGroups = (files: readonly FileReport[]): RefusedGroup[] =>
  groupedBy(
    files.flatMap((file, place) => (file.outcome === 'refused' ? [{ ...file, place }] : [])),
    ({ reason, format = '' }) => `${reason} ${format}`,
  ).flatMap((group) =>
    group[0]
      ? [
          {
            reason: group[0].reason,
            format: group[0].format,
            files: group.map(({ name, place }) => ({ name, place })),
          },
        ]
      : [],
  );

/** Tables whose columns have to be told first, by their places among the files. */
export const unmappedTables = (
  files: readonly FileReport[],
): { readonly place: number; readonly file: FileUnmapped }[] =>
  files.flatMap((file, place) => (file.outcome === 'needs-columns' ? [{ place, file }] : []));
