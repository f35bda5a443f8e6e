import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftContext, ParseContext, Problem } from '../../../src/core/log/entry';
import { minuteOfDay } from '../../../src/core/moment';
import { parseClock } from '../../../src/core/number';
import { ok, type Result } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import { context, type Filled } from '../log/form-parts';

/** What a new form knows when the person's clock shows `time` on `date`. */
export const draftContextAt = (date = '2026-11-24', time = '12:00'): DraftContext => ({
  ...contextAt(date, time),
  volumeUnit: 'ml',
  distanceUnit: 'km',
});

interface Timed {
  readonly at?: number;
  readonly offset?: number;
}

/**
 * A clock time that a clock change skips is stored as the time after the gap. Its form shows that
 * later time, which may already belong to the next log day: no form can give it back.
 */
function wasSkipped(entry: Timed, draft: unknown): boolean {
  const { at, offset } = entry;
  const typed = typeof draft === 'object' && draft !== null && 'time' in draft ? draft.time : '';
  const minute = typeof typed === 'string' ? parseClock(typed) : undefined;
  if (minute === undefined || at === undefined || offset === undefined) return false;
  return minuteOfDay({ at, offset }) !== minute;
}

/** An entry opened in its form and saved untouched stays the very same entry. */
export function staysTheSame<E extends Timed, Draft>(
  kind: string,
  filled: fc.Arbitrary<Filled<E, unknown>>,
  draftOf: (entry: E) => Draft,
  parse: (draft: Draft, context: ParseContext) => Result<E, Problem[]>,
): void {
  test(`a ${kind} that is opened and saved untouched stays the same`, () => {
    fc.assert(
      fc.property(filled, ({ entry, draft }) => {
        fc.pre(!wasSkipped(entry, draft));
        expect(parse(draftOf(entry), context)).toEqual(ok(entry));
      }),
      { numRuns: 200 },
    );
  });
}
