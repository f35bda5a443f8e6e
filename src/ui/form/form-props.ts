import type { Kind, KindRecord, RecordOf } from '../../core/log/kinds';

/** What a stored change hands on: the record and, after an edit, how it stood before. */
export interface SavedRecord<K extends Kind> {
  readonly record: RecordOf<K>;
  readonly before?: RecordOf<K>;
  /** Records of other kinds that the same form stored. */
  readonly along?: readonly KindRecord[];
}

/** What the app gives every record form and gets back from it. */
export interface FormProps<K extends Kind> {
  /** The record to edit; a new one is made without it. */
  readonly id?: string | undefined;
  /** Wishes from the address, such as `day`, `type` or `region`: they fill a new form. */
  readonly wishes: URLSearchParams;
  /** Where "back" leads. */
  readonly backHref: string;
  /** The change has been committed. */
  readonly onSaved: (change: SavedRecord<K>) => void;
}
