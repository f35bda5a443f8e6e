import { activityIds, regionsWorkedBy } from '../activities';
import type { ParseContext, Problem } from '../log/entry';
import type { Kind, KindEntry, KindRecord } from '../log/kinds';
import { NAME_MAX } from '../log/reading';
import type { RecordId } from '../record-id';
import type { ActivityRow, ActivityTable } from './activity-table';
import { activityOfWord } from './foreign-activity';
import { foreignName } from './foreign-name';
import {
  type AnsweredQuestion,
  type Answers,
  answerKey,
  type Found,
  type Intake,
  type Question,
  type Warning,
} from './found';
import {
  addRecord,
  addTo,
  isPossibleTime,
  type KindSummary,
  type KindTotals,
  noTotals,
  summaryOf,
} from './kind-totals';
import { readFound } from './read-found';
import { warningCounter } from './warning-counter';

/** An entry ready to be stored, with a name of its own that is the same at every import. */
export type ImportedEntry = KindEntry & {
  readonly foreignId: string;
  /** The record's own name, where a table of this app brings it back. */
  readonly id?: RecordId;
  /** The importer that read it. */
  readonly format: string;
};

/** Why entries of a kind were left out: the parser's field and reason, and how many. */
export interface LeftOut {
  readonly kind: Found['kind'];
  readonly field: string;
  readonly reason: Problem['reason'];
  readonly count: number;
}

export interface ImportContents {
  readonly entries: readonly ImportedEntry[];
  readonly kinds: Readonly<Partial<Record<Kind, KindSummary>>>;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly AnsweredQuestion[];
  /** Every word for an activity that was met. */
  readonly activities: readonly ActivityRow[];
}

/** How what a file holds is to be understood. */
export interface TallyOptions {
  readonly context: ParseContext;
  readonly answers?: Answers;
  readonly activities?: ActivityTable;
}

/** What warnings of importers call the kinds. */
const wordOfKind: Readonly<Partial<Record<Kind, string>>> = {
  training: 'workout',
  drink: 'water',
};

/**
 * A session without minutes, or with less than one, and a check-in without an answer are placed in time
 * but cannot be kept.
 */
const isPlaced = (problems: readonly Problem[]) =>
  problems.every(({ field }) => field === 'minutes' || field === 'soreness');

/** Takes what importers find, reads it as typed input is read, and counts. */
export function importTally({ context, answers, activities: chosen }: TallyOptions) {
  const entries: ImportedEntry[] = [];
  const totals = new Map<Kind, KindTotals>();
  const leftOut = new Map<string, LeftOut>();
  const questions = new Map<string, AnsweredQuestion>();
  const activities = new Map<string, ActivityRow & { readonly name: string }>();
  const times = new Map<string, number>();
  const { warn, warnings } = warningCounter();

  const intakeOf = (format: string): Intake => ({
    take: (found) => take(found, format),
    keep: (own) => keep(own, format),
    warn,
    answer,
  });

  function answer(question: Question): string {
    const key = answerKey(question);
    const given = answers?.get(key) ?? question.guess;
    if (!questions.has(key)) questions.set(key, { ...question, answer: given });
    return given;
  }

  function activityOf(word: string) {
    const met = activities.get(word);
    if (met) return met;
    const row = chosen?.get(word) ?? askedActivity(word);
    const guess = activityOfWord(word) ?? 'other';
    const name = row.activity === 'other' ? word.slice(0, NAME_MAX) : '';
    const added = { ...row, word, guess, name, count: 0 };
    activities.set(word, added);
    return added;
  }

  function askedActivity(word: string) {
    const guess = activityOfWord(word) ?? 'other';
    const wished = answer({ id: 'activity', about: word, choices: [], guess });
    const activity = activityIds.find((id) => id === wished) ?? 'other';
    return { activity, regions: regionsWorkedBy(activity) };
  }

  function take(found: Found, format: string): void {
    const times = found.kind === 'sleep' && found.end ? [found.start, found.end] : [found.start];
    if (!times.every(isPossibleTime)) {
      warn('unreadable-date', { what: wordOfKind[found.kind] ?? found.kind });
      return;
    }
    const here = { ...context, zone: zoneFor(found), activityOf };
    const read = readFound(found, here);
    if (read.ok) entries.push({ ...read.value, foreignId: nameOf(found), format });
    else for (const problem of read.error.slice(0, 1)) countLeftOut(found.kind, problem);
    if (read.ok || isPlaced(read.error)) count(found, here, read.ok);
  }

  function keep({ kind, record }: KindRecord, format: string): void {
    const { id, createdAt: _, updatedAt: __, source: ___, ...entry } = record;
    entries.push({ kind, entry, id, foreignId: id, format } as ImportedEntry);
    addRecord(totalsOf(kind), { kind, record } as KindRecord);
  }

  /** Asked once a file has a time without a zone. */
  const zoneFor = ({ start }: Found) =>
    'wall' in start ? answer({ id: 'zone', choices: [], guess: context.zone }) : context.zone;

  function countLeftOut(kind: Found['kind'], { field, reason }: Problem): void {
    const key = `${kind} ${field} ${reason}`;
    leftOut.set(key, { kind, field, reason, count: (leftOut.get(key)?.count ?? 0) + 1 });
  }

  /** Where a file holds the same twice, a counter tells them apart. */
  function nameOf(found: Found): string {
    const name = foreignName(found);
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    if (before > 0) warn('same-twice', { what: found.kind });
    return before > 0 ? `${name} ${before + 1}` : name;
  }

  function count(found: Found, here: ParseContext, isKept: boolean): void {
    const total = totalsOf(found.kind);
    total.kept += isKept ? 1 : 0;
    addTo(total, found, here);
    if (found.kind !== 'training') return;
    const row = activityOf(found.activity);
    activities.set(row.word, { ...row, count: row.count + 1 });
  }

  function totalsOf(kind: Kind): KindTotals {
    const total = totals.get(kind) ?? noTotals();
    totals.set(kind, total);
    return total;
  }

  const activityIdsByWord = () =>
    Object.fromEntries([...activities].map(([word, { activity }]) => [word, activity]));

  const contents = (): ImportContents => ({
    entries,
    kinds: Object.fromEntries(
      [...totals].map(([kind, total]) => [
        kind,
        { ...summaryOf(total), ...(kind === 'training' && { activities: activityIdsByWord() }) },
      ]),
    ),
    leftOut: [...leftOut.values()],
    warnings: warnings(),
    questions: [...questions.values()],
    activities: [...activities.values()]
      .filter(({ count: sessions }) => sessions > 0)
      .map(({ name: _, ...row }) => row),
  });

  return { intakeOf, contents };
}
