import { TextArea } from '../text-input';
import { controlId, type FieldErrors } from './form-errors';
import { formWords } from './form-words';

interface NoteFieldProps {
  readonly value: string;
  readonly errors: FieldErrors;
  readonly onInput: (note: string) => void;
}

/** The optional note every record may carry. */
export function NoteField({ value, errors, onInput }: NoteFieldProps) {
  return (
    <TextArea
      id={controlId('note')}
      label={formWords.note}
      value={value}
      error={errors('note')}
      onInput={onInput}
    />
  );
}
