import type { DailyRating } from '../log/check-in';
import type { KindRecord } from '../log/kinds';
import type { TrainingSet } from '../log/training';
import type { Instant, ZoneId } from '../moment';
import type { RegionId } from '../regions';

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
  /** The person's own rating 0-10, from a table of their own: never made from a heart rate. */
  readonly rpe?: number;
  readonly note?: string;
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
  readonly note?: string;
}

export interface FoundDrink {
  readonly kind: 'drink';
  readonly start: FoundTime;
  readonly ml: number;
  /** The file's own word for the drink; water where it has none. */
  readonly what?: string;
  readonly note?: string;
}

export interface FoundMassage {
  readonly kind: 'massage';
  readonly start: FoundTime;
  readonly seconds?: number;
  /** The file's own word for the kind of session. */
  readonly modality: string;
  readonly regions?: readonly RegionId[];
  /** 1 feather-light to 5 as firm as it goes. */
  readonly pressure?: number;
  readonly price?: number;
  readonly note?: string;
}

export interface FoundStretch {
  readonly kind: 'stretch';
  readonly start: FoundTime;
  readonly regions: readonly RegionId[];
  /** Time held for each of the regions. */
  readonly seconds: number;
  readonly note?: string;
}

/** The daily ratings 1-5, 5 the good end. Soreness is not among them: what a file leaves out is not 0. */
export interface FoundCheckIn extends Partial<Record<DailyRating, number>> {
  readonly kind: 'check-in';
  readonly start: FoundTime;
  readonly note?: string;
}

export type Found =
  | FoundTraining
  | FoundSleep
  | FoundDrink
  | FoundMassage
  | FoundStretch
  | FoundCheckIn;

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
  | 'activity'
  | 'mood';

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
  | 'repeated-elsewhere'
  | 'nothing-in-row'
  | 'broken-record';

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
  | 'nothing-found'
  | 'too-many-columns';

/** Where an importer puts what it reads. */
export interface Intake {
  take(found: Found): void;
  /** A record of this app's own, from a table that it wrote: it stays what it is. */
  keep(own: KindRecord): void;
  warn(code: WarningCode, detail?: { readonly row?: number; readonly what?: string }): void;
  /** The person's answer, or the best guess until there is one. */
  answer(question: Question): string;
}
