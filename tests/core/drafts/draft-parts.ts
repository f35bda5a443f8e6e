import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftContext, ParseContext, Problem } from '../../../src/core/log/entry';
import { ok, type Result } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import { context, type Filled } from '../log/form-parts';

/** What a new form knows when the person's clock shows `time` on `date`. */
export const draftContextAt = (date = '2026-11-24', time = '12:00'): DraftContext => ({
  ...contextAt(date, time),
  volumeUnit: 'ml',
  distanceUnit: 'km',
});

/** An entry opened in its form and saved untouched stays the very same entry. */
export function staysTheSame<E, Draft>(
  kind: string,
  filled: fc.Arbitrary<Filled<E, unknown>>,
  draftOf: (entry: E) => Draft,
  parse: (draft: Draft, context: ParseContext) => Result<E, Problem[]>,
): void {
  test(`a ${kind} that is opened and saved untouched stays the same`, () => {
    fc.assert(
      fc.property(filled, ({ entry }) => {
        expect(parse(draftOf(entry), context)).toEqual(ok(entry));
      }),
      { numRuns: 200 },
    );
  });
}
