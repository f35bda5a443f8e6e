import { type ActivityId, activityIds } from '../activities';
import type { ParseContext, Problem } from '../log/entry';
import type { KindEntry } from '../log/kinds';
import { NAME_MAX } from '../log/reading';
import { known } from '../result';
import { activityOfWord } from './foreign-activity';
import { foreignName } from './foreign-name';
import {
  type Answers,
  answerKey,
  type Found,
  type Intake,
  type Question,
  type Warning,
} from './found';
import { addTo, type KindSummary, type KindTotals, noTotals, summaryOf } from './kind-totals';
import { readFound } from './read-found';

/** An entry ready to be stored, with a name of its own that is the same at every import. */
export type ImportedEntry = KindEntry & { readonly foreignId: string };

/** Why entries of a kind were left out: the parser's field and reason, and how many. */
export interface LeftOut {
  readonly kind: Found['kind'];
  readonly field: string;
  readonly reason: Problem['reason'];
  readonly count: number;
}

export interface ImportContents {
  readonly entries: readonly ImportedEntry[];
  readonly kinds: Readonly<Partial<Record<Found['kind'], KindSummary>>>;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly (Question & { readonly answer: string })[];
}

const ROWS_NAMED = 5;

/** Without minutes, or with less than one, a session is placed in time but cannot be kept. */
const isPlaced = (problems: readonly Problem[]) =>
  problems.every(({ field }) => field === 'minutes');

/** Takes what an importer finds, reads it as typed input is read, and counts. */
export function importTally(context: ParseContext, answers: Answers) {
  const entries: ImportedEntry[] = [];
  const totals = new Map<Found['kind'], KindTotals>();
  const leftOut = new Map<string, LeftOut>();
  const warnings = new Map<string, Warning>();
  const questions = new Map<string, Question & { readonly answer: string }>();
  const times = new Map<string, number>();

  const intake: Intake = { take, warn, answer };

  function answer(question: Question): string {
    const key = answerKey(question);
    const chosen = answers.get(key) ?? question.guess;
    if (!questions.has(key)) questions.set(key, { ...question, answer: chosen });
    return chosen;
  }

  function warn(code: Warning['code'], { row, what }: { row?: number; what?: string } = {}): void {
    const key = `${code} ${what ?? ''}`;
    const { count, rows } = warnings.get(key) ?? { count: 0, rows: [] };
    warnings.set(key, {
      code,
      count: count + 1,
      rows: row !== undefined && rows.length < ROWS_NAMED ? [...rows, row] : rows,
      ...known({ what }),
    });
  }

  const activities = new Map<string, { readonly activity: ActivityId; readonly name: string }>();
  function activityOf(word: string) {
    const met = activities.get(word);
    if (met) return met;
    const guess = activityOfWord(word);
    const wished = answer({
      id: 'activity',
      about: word,
      choices: [],
      guess: guess ?? 'other',
    });
    const chosen = activityIds.find((id) => id === wished) ?? 'other';
    const row = { activity: chosen, name: chosen === 'other' ? word.slice(0, NAME_MAX) : '' };
    activities.set(word, row);
    return row;
  }

  function take(found: Found): void {
    const here = { ...context, zone: zoneFor(found), activityOf };
    const read = readFound(found, here);
    if (read.ok) entries.push({ ...read.value, foreignId: nameOf(found) });
    else for (const problem of read.error.slice(0, 1)) countLeftOut(found.kind, problem);
    if (read.ok || isPlaced(read.error)) count(found, here, read.ok);
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
    const total = totals.get(found.kind) ?? noTotals();
    totals.set(found.kind, total);
    total.kept += isKept ? 1 : 0;
    addTo(total, found, here);
  }

  const activityTable = () =>
    Object.fromEntries([...activities].map(([word, { activity }]) => [word, activity]));

  const contents = (): ImportContents => ({
    entries,
    kinds: Object.fromEntries(
      [...totals].map(([kind, total]) => [
        kind,
        { ...summaryOf(total), ...(kind === 'training' && { activities: activityTable() }) },
      ]),
    ),
    leftOut: [...leftOut.values()],
    warnings: [...warnings.values()],
    questions: [...questions.values()],
  });

  return { intake, contents };
}
