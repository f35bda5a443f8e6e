import { expect, test } from 'vitest';
import { type Origin, readKeeping } from '../../../src/core/drafts/untouched';
import { err, known, ok } from '../../../src/core/result';

interface Cup {
  readonly ml: number;
  readonly hour?: number;
  readonly name?: string;
}
interface CupDraft {
  readonly ounces: string;
  readonly hour: string;
  readonly name: string;
}

/** A form that knows whole hours up to noon, and ounces of 30 ml. */
const parse = ({ ounces, hour, name }: CupDraft) =>
  Number(hour) > 12
    ? err([{ field: 'hour', reason: 'in-future' as const }])
    : ok<Cup>({
        ml: Number(ounces) * 30,
        ...known({ hour: hour === '' ? undefined : Number(hour), name: name || undefined }),
      });
const origins: readonly Origin<Cup, CupDraft>[] = [
  { of: ['ml'], from: ['ounces'] },
  { of: ['hour'], from: ['hour'], blank: { hour: '' } },
];
const shown: CupDraft = { ounces: '8', hour: '7', name: 'tea' };
const stored: Cup = { ml: 250, hour: 7.25, name: 'tea' };

test('what nobody retyped stays as stored, and the rest is read from the form', () => {
  const typed = { ...shown, hour: '8', name: 'mint tea' };
  const read = readKeeping(typed, { stored, shown }, origins, parse);
  expect(read).toEqual(ok({ ml: 250, hour: 8, name: 'mint tea' }));
});

test('what was not recorded does not appear by being shown empty', () => {
  const bare = { stored: { ml: 250 }, shown: { ...shown, hour: '', name: '' } };
  expect(readKeeping(bare.shown, bare, origins, parse)).toEqual(ok({ ml: 250 }));
});

test('a field that was emptied is gone', () => {
  const read = readKeeping({ ...shown, hour: '' }, { stored, shown }, origins, parse);
  expect(read).toEqual(ok({ ml: 250, name: 'tea' }));
});

test('nobody has to mend what they did not type', () => {
  const late = { stored: { ml: 250, hour: 20 }, shown: { ...shown, hour: '20', name: '' } };
  expect(readKeeping(late.shown, late, origins, parse)).toEqual(ok(late.stored));
  expect(readKeeping({ ...late.shown, hour: '21' }, late, origins, parse).ok).toBe(false);
});
