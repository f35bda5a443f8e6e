import type { RefusalReason } from '../core/import/found';

/** Ends the reading of a file: nothing in it can be taken. `format` is what it was recognised as. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly format: string | undefined;

  constructor(reason: RefusalReason, format?: string) {
    super(reason);
    this.reason = reason;
    this.format = format;
  }
}
