import fc from 'fast-check';
import { dayFromNumber, dayNumber } from '../../../src/core/day';
import type { Entry } from '../../../src/core/log/entry';
import { type MeasureId, measures } from '../../../src/core/measures';
import {
  calendarDay,
  clockText,
  type Moment,
  minuteOfDay,
  momentOnLogDay,
  wallMoment,
} from '../../../src/core/moment';
import { roundTo } from '../../../src/core/number';
import { type RegionId, regions } from '../../../src/core/regions';
import { known } from '../../../src/core/result';
import { contextAt } from '../../support/parse-context';
import { dayOf, recordIdOf } from '../../support/records';

/** Noon of a late-autumn day in Vienna: the clock changes of many years lie behind. */
export const context = contextAt();

/** A form as filled in, with the entry it must be read as. */
export interface Filled<E, Draft> {
  readonly entry: E;
  readonly draft: Draft;
}

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** How people write a number: with a point, a comma, spaces, Arabic or Devanagari digits. */
const anyHand = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace('.', ','),
  (text) => ` ${text}\u00a0`,
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x966 + Number(digit))),
);
export type Write = (value: number | undefined) => string;
export const anyWriting: fc.Arbitrary<Write> = anyHand.map(
  (hand) => (value: number | undefined) => (value === undefined ? '' : hand(String(value))),
);

export const anyValue = (id: MeasureId) => {
  const { min, max, decimals } = measures[id];
  return fc
    .integer({ min: min * 10 ** decimals, max: max * 10 ** decimals })
    .map((steps) => roundTo(steps / 10 ** decimals, decimals));
};

const farFromAscii = [
  'שלום עולם',
  'مرحبا 🌍',
  '👨‍👩‍👧 七',
  'e\u0301',
  '\u200Fא\u200E',
  '=1+1',
  '"a";\n,b',
];

/** Mostly letters and signs, now and then emoji, right-to-left text or what a table stumbles over. */
export const anyText = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(...farFromAscii) },
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
export const anyRegionId = fc.constantFrom(...regions.map(({ id }) => id));
export const anyRegions = fc.uniqueArray(anyRegionId, { maxLength: 6 });
export const anyRecordId = fc.integer({ min: 1, max: 1_000_000 }).map(recordIdOf);
export const someOf = <T>(choices: readonly T[]) => fc.subarray([...choices]);

export const anyPastDay = fc
  .oneof(
    fc.integer({ min: dayNumber(dayOf('1990-01-01')), max: dayNumber(context.today) - 1 }),
    fc
      .constantFrom('2028-02-29', '2024-02-29', '2026-03-29', '2026-10-25')
      .map((text) => Math.min(dayNumber(dayOf(text)), dayNumber(context.today) - 1)),
  )
  .map(dayFromNumber);

export const isPlain = (moment: Moment, zone: string) =>
  wallMoment(calendarDay(moment), minuteOfDay(moment), zone).at === moment.at;

export interface Basics {
  readonly entry: Entry;
  readonly draft: { readonly day: string; readonly time: string; readonly note: string };
}

const basics = (clock: boolean): fc.Arbitrary<Basics> =>
  fc
    .record({
      day: anyPastDay,
      minute: clock ? maybe(fc.integer({ min: 0, max: 1439 })) : fc.constant(undefined),
      note: maybe(anyText),
    })
    .map(({ day, minute, note }) => {
      const moment = minute === undefined ? undefined : momentOnLogDay(day, minute, context);
      const time = minute === undefined ? '' : clockText(minute);
      return {
        entry: { day, ...moment, ...known({ note }) },
        draft: { day, time, note: note ?? '' },
      };
    });

/** A filled form from its basics, a way of writing and the values the entry is to hold. */
export const filled = <V, E, D>(
  values: fc.Arbitrary<V>,
  build: (values: V, basics: Basics, write: Write) => Filled<E, D>,
  clock = true,
): fc.Arbitrary<Filled<E, D>> =>
  fc
    .tuple(values, basics(clock), anyWriting)
    .map(([value, common, write]) => build(value, common, write));

export const textsOf = (
  values: Readonly<Partial<Record<RegionId, number>>> | undefined,
  write: Write,
) => Object.fromEntries(Object.entries(values ?? {}).map(([id, value]) => [id, write(value)]));

export const byRegion = (id: MeasureId, min: number = measures[id].min) =>
  fc.dictionary(anyRegionId, fc.integer({ min, max: measures[id].max }), {
    maxKeys: 5,
    noNullPrototype: true,
  }) as fc.Arbitrary<Partial<Record<RegionId, number>>>;
export const atLeastOne = <T extends object>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary.filter((values) => Object.keys(values).length > 0);
