import type { Source } from '../log/entry';
import type { Kind, KindEntry, KindRecord } from '../log/kinds';
import { isAlike, lengthOf, meetingPlaces } from './alike';
import type { ImportedEntry } from './import-tally';

/** An entry of a file that is about to be imported. */
export type BroughtEntry = ImportedEntry & {
  /** Place of its file among those that are imported together. */
  readonly file: number;
};

/** What is stored already: typed, or brought by an import before. */
export type StoredEntry = KindEntry & { readonly source: Source };

/** What the person chose about a whole import. */
export interface ImportChoice {
  readonly withoutFiles?: readonly number[];
  readonly withoutKinds?: readonly Kind[];
  /** The alike ones that are to be added in spite of it: all, or those of these pairs. */
  readonly also?: 'all' | ReadonlySet<string>;
}

/** Something brought that is likely one with something else, which the person may look at. */
export interface AlikePair {
  /** The same at every plan of these files. */
  readonly id: string;
  /** Whether the choice adds it in spite of it. */
  readonly isWanted: boolean;
  readonly brought: BroughtEntry;
  readonly there: BroughtEntry | StoredEntry;
}

export interface ImportPlan {
  readonly added: readonly BroughtEntry[];
  /** Brought by an import before, edited since or not, or told twice by these files. */
  readonly known: readonly BroughtEntry[];
  readonly pairs: readonly AlikePair[];
}

const nameOf = ({ kind, foreignId }: ImportedEntry): string => `${kind} ${foreignId}`;

/**
 * Sorts what files bring: new, there from an import before, or alike to what is stored or to another
 * entry brought. Of several that are alike the one that tells most is added, whatever order the files
 * come in. What is stored is never changed, and sample data stands in nobody's way.
 */
export function planImport(
  brought: readonly BroughtEntry[],
  stored: readonly KindRecord[],
  choice: ImportChoice = {},
): ImportPlan {
  const own = stored.filter(({ record }) => record.source.type !== 'demo').map(storedEntry);
  const met = meetings(own);
  const names = new Set(own.flatMap(namesOfStored));
  const added: BroughtEntry[] = [];
  const known: BroughtEntry[] = [];
  const pairs: AlikePair[] = [];
  for (const entry of richestFirst(brought.filter((one) => isChosen(one, choice)))) {
    const id = nameOf(entry);
    if (names.has(id)) {
      known.push(entry);
      continue;
    }
    names.add(id);
    const there = met.alikeTo(entry);
    const isWanted = choice.also === 'all' || (choice.also?.has(id) ?? false);
    if (there) pairs.push({ id, isWanted, brought: entry, there });
    else met.add(entry);
    if (!there || isWanted) added.push(entry);
  }
  return { added, known, pairs };
}

type OwnEntry = StoredEntry & { readonly entry: { readonly id: string } };

const storedEntry = ({ kind, record }: KindRecord) =>
  ({ kind, entry: record, source: record.source }) as OwnEntry;

/** A record is known by its foreign name, and by its own where a table of Limber comes back. */
const namesOfStored = ({ kind, entry, source }: OwnEntry) =>
  source.type === 'import'
    ? [`${kind} ${entry.id}`, `${kind} ${source.foreignId}`]
    : [`${kind} ${entry.id}`];

const isChosen = ({ kind, file }: BroughtEntry, { withoutFiles, withoutKinds }: ImportChoice) =>
  !withoutFiles?.includes(file) && !withoutKinds?.includes(kind);

/**
 * How much an entry tells: its fields, its sets above all, and an activity that has a name here. A sleep
 * that was stopped as it began tells nothing.
 */
function richness(item: KindEntry): number {
  const { kind, entry } = item;
  const fields = Object.keys(entry).length;
  if (kind === 'sleep') return lengthOf(item) === 0 && entry.awake ? 0 : fields;
  if (kind !== 'training') return fields;
  return fields + (entry.sets ? 1 : 0) + (entry.activity === 'other' ? -2 : 0);
}

/** What tells most comes first; the rest of the order only has to be the same every time. */
function richestFirst(entries: readonly BroughtEntry[]): BroughtEntry[] {
  const ranked = entries.map((entry) => ({
    entry,
    rank: richness(entry),
    length: lengthOf(entry),
    name: nameOf(entry),
  }));
  ranked.sort(
    (a, b) =>
      b.rank - a.rank ||
      b.length - a.length ||
      textOrder(a.name, b.name) ||
      textOrder(a.entry.format, b.entry.format) ||
      textOrder(JSON.stringify(a.entry.entry), JSON.stringify(b.entry.entry)),
  );
  return ranked.map(({ entry }) => entry);
}

/** The order of two texts by their code units, the same everywhere. */
export const textOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Entries by where they may meet others that are alike. */
function meetings(stored: readonly StoredEntry[]) {
  const byPlace = new Map<string, (BroughtEntry | StoredEntry)[]>();
  const add = (entry: BroughtEntry | StoredEntry): void => {
    for (const place of meetingPlaces(entry)) {
      const there = byPlace.get(place);
      if (there) there.push(entry);
      else byPlace.set(place, [entry]);
    }
  };
  for (const entry of stored) add(entry);
  const alikeTo = (entry: BroughtEntry): BroughtEntry | StoredEntry | undefined => {
    for (const place of meetingPlaces(entry)) {
      const there = byPlace
        .get(place)
        ?.find((other) => isAlike(entry, other) && !areTwo(entry, other));
      if (there) return there;
    }
    return undefined;
  };
  return { add, alikeTo };
}

/** What one file tells of apart it means apart; only what devices measure can come twice in it. */
const areTwo = (entry: BroughtEntry, other: BroughtEntry | StoredEntry): boolean =>
  'file' in other && other.file === entry.file && !measured.has(entry.kind);

const measured: ReadonlySet<Kind> = new Set(['training', 'sleep']);
