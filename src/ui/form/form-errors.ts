import type { Problem } from '../../core/log/entry';
import { problemSentence } from './form-words';

/** The sentence to show at a field, looked up by its name. */
export type FieldErrors = (field: string) => string | undefined;

/** Words the problems of a draft; the first one of each field is shown. */
export function fieldErrors(problems: readonly Problem[]): FieldErrors {
  const sentences = new Map<string, string>();
  for (const problem of problems) {
    if (!sentences.has(problem.field)) sentences.set(problem.field, problemSentence(problem));
  }
  return (field) => sentences.get(field);
}

/** Id of the control that holds a field, so that the first problem can take the focus. */
export const controlId = (field: string): string => `field-${field}`;
