import type { TrainingSet } from '../log/training';
import type { Instant, ZoneId } from '../moment';

/**
 * When something happened, as a file tells it: an instant (with the zone or offset such as `+02:00`
 * that the file names), or a clock on the wall without a zone, in ms as if that clock showed UTC.
 */
export type FoundTime =
  | { readonly at: Instant; readonly zone?: ZoneId }
  | { readonly wall: number; readonly dateOnly?: boolean };

/** A session of training in a file. Absent means that the file does not say. */
export interface FoundTraining {
  readonly kind: 'training';
  readonly start: FoundTime;
  /** Time spent moving or with the timer on. */
  readonly seconds?: number;
  /** Time from start to end, pauses included, where the file tells it apart. */
  readonly elapsedSeconds?: number;
  /** The product's own word for the activity. */
  readonly activity: string;
  readonly meters?: number;
  readonly kcal?: number;
  readonly sets?: readonly TrainingSet[];
}

/** One night or nap in a file. */
export interface FoundSleep {
  readonly kind: 'sleep';
  /** A date alone is the day of getting up, where a file tells only how long. */
  readonly start: FoundTime;
  readonly end?: FoundTime;
  /** Total sleep time; absent where the file knows only the time in bed. */
  readonly asleepSeconds?: number;
  readonly nap?: boolean;
  /** The person's own rating 1-5. A device's score is not one. */
  readonly quality?: number;
}

export interface FoundDrink {
  readonly kind: 'drink';
  readonly start: FoundTime;
  readonly ml: number;
}

export type Found = FoundTraining | FoundSleep | FoundDrink;

/** What a format leaves open. `about` names the file's own word, where there is one. */
export interface Question {
  readonly id: QuestionId;
  readonly about?: string;
  /** Empty where the app has a list of its own: activities, time zones. */
  readonly choices: readonly string[];
  readonly guess: string;
}

export type QuestionId =
  | 'zone'
  | 'date-order'
  | 'decimal-sign'
  | 'distance-unit'
  | 'weight-unit'
  | 'activity';

/** A question with what the person chose, or the guess until then. */
export interface AnsweredQuestion extends Question {
  readonly answer: string;
}

/** A question's name among the answers. */
export const answerKey = ({ id, about }: Pick<Question, 'id' | 'about'>): string =>
  about === undefined ? id : `${id}.${about}`;

export type Answers = ReadonlyMap<string, string>;

/** What a file holds that cannot be taken as it stands. */
export type WarningCode =
  | 'unreadable-date'
  | 'unreadable-number'
  | 'unknown-unit'
  | 'short-row'
  | 'long-row'
  | 'unclosed-quote'
  | 'cut-off'
  | 'checksum'
  | 'no-session'
  | 'no-times'
  | 'same-twice'
  | 'not-kept'
  | 'repeated-elsewhere';

export interface Warning {
  readonly code: WarningCode;
  readonly count: number;
  /** The first rows of a table it was met in, counted from 1 with the header. */
  readonly rows: readonly number[];
  readonly what?: string;
}

/** Why a whole file is refused. */
export type RefusalReason =
  | 'empty-file'
  /** The browser could not read it: moved, changed or on a drive that is gone. */
  | 'unreadable-file'
  | 'unknown-format'
  /** A copy that Limber itself made, locked or not: it is restored, not imported. */
  | 'own-copy'
  | 'not-importable'
  | 'broken-file'
  | 'too-large'
  | 'encrypted'
  | 'nothing-found';

/** Where an importer puts what it reads. */
export interface Intake {
  take(found: Found): void;
  warn(code: WarningCode, detail?: { readonly row?: number; readonly what?: string }): void;
  /** The person's answer, or the best guess until there is one. */
  answer(question: Question): string;
}
