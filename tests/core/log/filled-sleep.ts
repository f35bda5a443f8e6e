import fc from 'fast-check';
import type { Sleep, SleepDraft } from '../../../src/core/log/sleep';
import {
  clockText,
  type Moment,
  minuteOfDay,
  momentAt,
  wallMoment,
} from '../../../src/core/moment';
import { known } from '../../../src/core/result';
import { anyValue, context, type Filled, filled, isPlain, maybe } from './form-parts';

const emptySleep = {
  intoBed: '',
  tried: '',
  fallAsleepMinutes: '',
  asleep: '',
  awakenings: '',
  awakeMinutes: '',
  awake: '',
  outOfBed: '',
  sleptMinutes: '',
  quality: '',
};

const timeOf = (moment: Moment | undefined) => (moment ? clockText(minuteOfDay(moment)) : '');
const earlier = (moment: Moment, minutes: number) =>
  momentAt(moment.at - minutes * 60_000, context.zone);

/** A night by the full diary: times run backwards from getting up. */
export const filledDiary = filled(
  fc.record({
    upMinute: fc.integer({ min: 180, max: 1439 }),
    lying: fc.integer({ min: 0, max: 180 }),
    attempt: fc.integer({ min: 60, max: 900 }),
    reading: maybe(fc.integer({ min: 0, max: 300 })),
    fallAsleepMinutes: maybe(fc.integer({ min: 0, max: 30 })),
    awakeMinutes: maybe(fc.integer({ min: 0, max: 30 })),
    awakenings: maybe(anyValue('awakenings')),
    quality: maybe(anyValue('sleepQuality')),
    saysUp: fc.boolean(),
  }),
  (values, { entry, draft }, write): Filled<Sleep, SleepDraft> => {
    const { upMinute, lying, attempt, reading, saysUp, ...answers } = values;
    const up = wallMoment(entry.day, upMinute, context.zone);
    const outOfBed = saysUp ? up : undefined;
    const awake = saysUp ? earlier(up, lying) : up;
    const tried = earlier(awake, attempt);
    const intoBed = reading === undefined ? undefined : earlier(tried, reading);
    return {
      entry: {
        ...entry,
        ...awake,
        type: 'night',
        tried,
        awake,
        ...known({ ...answers, intoBed, outOfBed }),
      },
      draft: {
        ...draft,
        ...emptySleep,
        type: 'night',
        form: 'full',
        intoBed: timeOf(intoBed),
        tried: timeOf(tried),
        awake: timeOf(awake),
        outOfBed: timeOf(outOfBed),
        fallAsleepMinutes: write(answers.fallAsleepMinutes),
        awakeMinutes: write(answers.awakeMinutes),
        awakenings: write(answers.awakenings),
        quality: write(answers.quality),
      },
    };
  },
  false,
).filter(({ entry }) =>
  // A time that the clocks show twice is read as the first of the two.
  [entry.intoBed, entry.tried, entry.awake, entry.outOfBed].every(
    (moment) => !moment || isPlain(moment, context.zone),
  ),
);

/** A nap or night by the short form, or by its length alone. */
export const filledShortSleep = filled(
  fc.record({
    type: fc.constantFrom('night' as const, 'nap' as const),
    awakeMinute: fc.integer({ min: 180, max: 1439 }),
    length: fc.integer({ min: 1, max: 700 }),
    lengthOnly: fc.boolean(),
    quality: maybe(anyValue('sleepQuality')),
  }),
  (
    { type, awakeMinute, length, lengthOnly, quality },
    { entry, draft },
    write,
  ): Filled<Sleep, SleepDraft> => {
    const common = { ...draft, ...emptySleep, type, quality: write(quality) };
    if (lengthOnly) {
      return {
        entry: { ...entry, type, sleptMinutes: length, ...known({ quality }) },
        draft: { ...common, form: 'length', sleptMinutes: write(length) },
      };
    }
    const awake = wallMoment(entry.day, awakeMinute, context.zone);
    const asleep = earlier(awake, length);
    return {
      entry: { ...entry, ...awake, type, asleep, awake, ...known({ quality }) },
      draft: { ...common, form: 'short', asleep: timeOf(asleep), awake: timeOf(awake) },
    };
  },
  false,
).filter(({ entry }) => !entry.asleep || isPlain(entry.asleep, context.zone));
