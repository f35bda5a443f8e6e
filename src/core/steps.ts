/** Work in steps of a few ms: between two of them whoever drives it may do something else. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result of work done in one go. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
