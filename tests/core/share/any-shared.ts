import fc from 'fast-check';
import { addDays, dayFromNumber } from '../../../src/core/day';
import { figureIds } from '../../../src/core/figures';
import { sorenessKinds } from '../../../src/core/log/check-in';
import { modalityIds } from '../../../src/core/log/massage';
import { safetyItems } from '../../../src/core/log/safety-answer';
import { type RegionId, regions } from '../../../src/core/regions';
import { influences } from '../../../src/core/report/influences';
import { REPORT_VERSION, type Report } from '../../../src/core/report/report';
import { known } from '../../../src/core/result';
import type { PlanOffer } from '../../../src/core/share/plan-offer';

const ids = regions.map(({ id }) => id);
const anyDay = fc.integer({ min: 18_000, max: 30_000 }).map(dayFromNumber);
const anyRegions = fc.shuffledSubarray<RegionId>(ids, { maxLength: 6 });
const tenths = fc.integer({ min: 0, max: 100 }).map((value) => value / 10);
/** From -10 to 10; a negative zero would not come back as one. */
const signedTenths = fc.integer({ min: -100, max: 100 }).map((value) => value / 10);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Words of many scripts, without the characters that a reader refuses. */
const words = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));

const regionLine = (region: RegionId) =>
  fc
    .record({
      mean: tenths,
      first: maybe(tenths),
      last: maybe(tenths),
      worst: fc.integer({ min: 0, max: 10 }),
      daysHigh: fc.constant(1),
      weeks: fc.array(fc.option(tenths), { maxLength: 12 }),
      sinceTreated: maybe(fc.integer({ min: 0, max: 400 })),
    })
    .map((line) => known({ region, ...line }));

const places = (days: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: days - 1 }), { maxLength: 12 })
    .map((found) => found.sort((a, b) => a - b));

const session = (days: number) =>
  fc
    .record({
      place: fc.integer({ min: 0, max: days - 1 }),
      modality: fc.constantFrom(...modalityIds),
      minutes: maybe(fc.integer({ min: 1, max: 300 })),
      pressure: maybe(fc.integer({ min: 1, max: 5 })),
      regions: anyRegions,
      tensionBefore: maybe(tenths),
      tensionAfter: maybe(tenths),
    })
    .map(known);

/** Any report that a link can carry. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 120 }))
  .chain(([first, days]) =>
    fc
      .record({
        madeOn: anyDay,
        loggedDays: fc.integer({ min: 0, max: days }),
        figure: maybe(fc.constantFrom(...figureIds)),
        name: maybe(words(40)),
        nextSession: maybe(anyDay),
        regions: anyRegions.chain((chosen) => fc.tuple(...chosen.map(regionLine))),
        kinds: fc
          .dictionary(fc.constantFrom(...sorenessKinds), fc.integer({ min: 1, max: 90 }), {
            noNullPrototype: true,
          })
          .map((found) => found as Report['kinds']),
        strip: fc.record({
          worst: fc.array(fc.option(fc.integer({ min: 0, max: 10 })), {
            minLength: days,
            maxLength: days,
          }),
          massages: places(days),
          stretches: places(days),
          hard: places(days),
        }),
        sessions: maybe(fc.array(session(days), { maxLength: 8 })),
        effect: maybe(
          fc.record({
            sessions: fc.constant(7),
            lower: fc.integer({ min: 0, max: 7 }),
            ordinaryDays: fc.integer({ min: 5, max: 300 }),
            difference: signedTenths,
            low: signedTenths,
            high: signedTenths,
          }),
        ),
        load: maybe(
          fc.record({
            percent: fc.integer({ min: -100, max: 900 }),
            knownDays: fc.integer({ min: 0, max: 28 }),
          }),
        ),
        sleep: maybe(
          fc.record({
            minutes: fc.integer({ min: 0, max: 900 }),
            nights: fc.integer({ min: 0, max: 7 }),
            usualMinutes: fc.integer({ min: 0, max: 900 }),
            usualNights: fc.integer({ min: 0, max: 28 }),
          }),
        ),
        eased: fc.subarray([...influences]),
        worsened: fc.subarray([...influences]),
        complaints: fc.array(
          fc
            .record({ name: words(30), since: anyDay, regions: anyRegions, goal: maybe(words(60)) })
            .map(known),
          { maxLength: 3 },
        ),
        avoid: anyRegions,
        isWholeBodyOut: maybe(fc.constant(true as const)),
        safety: maybe(
          fc
            .record({
              items: fc.subarray(safetyItems.map(({ id }) => id)),
              signsDay: maybe(anyDay),
              conditionsDay: maybe(anyDay),
              clearedBy: maybe(words(30)),
              clearedDay: maybe(anyDay),
            })
            .map(known),
        ),
        questions: maybe(words(80)),
      })
      .map((report) =>
        known({
          version: REPORT_VERSION,
          span: { first, last: addDays(first, days - 1) },
          ...report,
        }),
      ),
  ) as fc.Arbitrary<Report>;

export const anyOffer: fc.Arbitrary<PlanOffer> = fc
  .record({
    madeOn: anyDay,
    setBy: words(40),
    sessionsPerWeek: fc.integer({ min: 1, max: 7 }),
    weeks: fc.integer({ min: 1, max: 52 }),
    focusRegions: anyRegions,
    avoidRegions: anyRegions,
    homeStretches: fc.array(
      fc.record({
        stretch: fc.constantFrom('standing-calf', 'childs-pose', 'neck-side-bend'),
        seconds: fc.integer({ min: 1, max: 600 }),
        timesPerWeek: fc.integer({ min: 1, max: 14 }),
      }),
      { maxLength: 5 },
    ),
    reviewDay: maybe(anyDay),
    note: maybe(words(200)),
  })
  .map(known) as fc.Arbitrary<PlanOffer>;
