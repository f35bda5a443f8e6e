import type { Day } from '../core/day';
import { type ActivityRow, joinedActivities } from '../core/import/activity-table';
import {
  type AnsweredQuestion,
  answerKey,
  type RefusalReason,
  type Warning,
} from '../core/import/found';
import { batchParts } from '../core/import/import-batch';
import { textOrder } from '../core/import/import-plan';
import type { ImportedEntry, LeftOut } from '../core/import/import-tally';
import type { KindSummary } from '../core/import/kind-totals';
import { isKind, type Kind, type KindEntry } from '../core/log/kinds';
import { known } from '../core/result';
import type { UnknownTable } from '../importers/mapped-table';
import type { ImportRead, ImportReading } from '../importers/read-import';

/** What was read of several files, told before anything is written. */
export interface ReadReport {
  /** In the order the files were given. */
  readonly files: readonly FileReport[];
  readonly questions: readonly ImportQuestion[];
  /** What each word for an activity is taken for: the table that the person may change. */
  readonly activities: readonly ActivityRow[];
}

export type FileReport = FileRead | FileRefused | FileUnmapped;

export interface FileRead {
  /** `nothing`: the format is known, and the file holds nothing that the app keeps. */
  readonly outcome: 'read' | 'nothing';
  readonly name: string;
  readonly formats: readonly string[];
  readonly kinds: readonly KindReport[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export interface FileRefused {
  readonly outcome: 'refused';
  readonly name: string;
  readonly reason: RefusalReason;
  readonly format?: string;
}

/** A table that no importer knows: the person has to say what its columns mean. */
export interface FileUnmapped extends UnknownTable {
  readonly outcome: 'needs-columns';
  readonly name: string;
}

/** What one file holds of one kind. */
export interface KindReport extends KindSummary {
  readonly kind: Kind;
  /** Of the entries that can be kept; absent where there are none. */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  /** The newest entries. */
  readonly samples: readonly KindEntry[];
}

/** A question that files leave open: once for all files that ask the same with the same guess. */
export interface ImportQuestion extends AnsweredQuestion {
  /** Its name among the answers. */
  readonly key: string;
  /** Places of the files that it is about. */
  readonly files: readonly number[];
}

/** Entries of a kind that are shown. */
const SAMPLES = 5;

/** A file that was read, by its own name. */
export interface NamedReading {
  readonly name: string;
  readonly reading: ImportReading;
}

/** What a person is told about the files. */
export const readReport = (files: readonly NamedReading[]): ReadReport => ({
  files: files.map(fileReport),
  questions: joinedQuestions(files.map(({ reading }) => questionsOf(reading))),
  activities: joinedActivities(
    files.map(({ reading }) => (isRead(reading) ? reading.activities : [])),
  ),
});

/** Whether a file was understood. */
export const isRead = (reading: ImportReading): reading is ImportRead => 'entries' in reading;

function fileReport({ name, reading }: NamedReading): FileReport {
  if (!isRead(reading)) return { name, ...reading };
  const { outcome, formats, entries, kinds, leftOut, warnings } = reading;
  const parts = batchParts(entries);
  const kindReports = Object.entries(kinds).flatMap(([kind, summary]) => {
    if (!isKind(kind)) return [];
    const { first, last } = parts[kind] ?? {};
    const days = known({ firstDay: first, lastDay: last });
    return [{ kind, ...summary, ...days, samples: newestOf(kind, entries) }];
  });
  return { outcome, name, formats, kinds: kindReports, leftOut, warnings };
}

function newestOf(kind: Kind, entries: readonly ImportedEntry[]): KindEntry[] {
  const timeOf = ({ entry }: KindEntry) => `${entry.day} ${entry.at ?? ''}`;
  return entries
    .filter((entry) => entry.kind === kind)
    .sort((a, b) => textOrder(timeOf(b), timeOf(a)))
    .slice(0, SAMPLES);
}

/** Activities have a table of their own. */
const questionsOf = (reading: ImportReading) =>
  isRead(reading) ? reading.questions.filter(({ id }) => id !== 'activity') : [];

function joinedQuestions(asked: readonly (readonly AnsweredQuestion[])[]): ImportQuestion[] {
  const joined = new Map<string, ImportQuestion>();
  for (const [file, questions] of asked.entries()) {
    for (const question of questions) {
      const key = answerKey(question);
      const same = JSON.stringify([key, question.choices, question.guess, question.answer]);
      const { files } = joined.get(same) ?? { files: [] };
      joined.set(same, { ...question, key, files: [...files, file] });
    }
  }
  return [...joined.values()];
}
