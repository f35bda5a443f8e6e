import fc from 'fast-check';
import type { CopyContent } from '../../../src/core/backup/copy';
import { addDays } from '../../../src/core/day';
import type { ImportBatch } from '../../../src/core/import/import-batch';
import type { Entry, Source } from '../../../src/core/log/entry';
import { type EntryByKind, type Kind, kinds } from '../../../src/core/log/kinds';
import { FIRST_DAY } from '../../../src/core/log/reading';
import {
  newReminder,
  type Reminder,
  type ReminderRow,
  reminderKinds,
  usualRules,
} from '../../../src/core/reminders/reminder';
import { stepSeconds } from '../../../src/core/stretches/own-routine';
import type { RoutineStep } from '../../../src/core/stretches/routine-holds';
import { recordIdOf } from '../../support/records';
import { filledCheckIn, filledQuestionnaire, filledSafetyAnswer } from '../log/filled-answers';
import { filledComplaint, filledLifeEvent, filledPlan, filledTherapist } from '../log/filled-plans';
import {
  filledDrink,
  filledMassage,
  filledMobilityTest,
  filledStretch,
  filledTraining,
} from '../log/filled-sessions';
import { filledDiary, filledShortSleep } from '../log/filled-sleep';
import { anyRegionId, anyText, context } from '../log/form-parts';
import { anyPreferences } from './any-preferences';

const entriesByKind: Readonly<Record<Kind, fc.Arbitrary<{ readonly entry: Entry }>>> = {
  'check-in': filledCheckIn,
  training: filledTraining,
  sleep: fc.oneof(filledDiary, filledShortSleep),
  drink: filledDrink,
  stretch: filledStretch,
  massage: filledMassage,
  'mobility-test': filledMobilityTest,
  questionnaire: filledQuestionnaire,
  complaint: filledComplaint,
  therapist: filledTherapist,
  'safety-answer': filledSafetyAnswer,
  event: filledLifeEvent,
  plan: filledPlan,
};

const anySource: fc.Arbitrary<Source> = fc.oneof(
  fc.constant<Source>({ type: 'typed' }),
  fc.record({ type: fc.constant('demo' as const), batch: anyText }),
  fc.record({
    type: fc.constant('import' as const),
    importer: anyText,
    batch: anyText,
    foreignId: anyText,
  }),
);

/** What records hold that no form asks for: it came with an import or from a therapist. */
const unasked: { readonly [K in Kind]?: fc.Arbitrary<Partial<EntryByKind[K]>> } = {
  training: fc.record(
    {
      sets: fc.array(
        fc.record(
          {
            exercise: anyText,
            repetitions: fc.integer({ min: 0, max: 100 }),
            kilograms: fc.double({ min: 0, max: 300, noNaN: true }),
            seconds: fc.integer({ min: 0, max: 600 }),
          },
          { requiredKeys: ['exercise'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
  stretch: fc.record(
    {
      moves: fc.array(
        fc.record({
          region: anyRegionId,
          seconds: fc.integer({ min: 10, max: 60 }),
          stretch: anyText,
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
};

/** A treatment plan from a therapist also names stretches. */
const withHomeStretches = (entry: Entry): Entry =>
  'type' in entry && entry.type === 'treatment'
    ? {
        ...entry,
        ...{ homeStretches: [{ stretch: 'standing-calf', seconds: 60, timesPerWeek: 3 }] },
      }
    : entry;

const anyRecords = (kind: Kind) =>
  fc
    .array(
      fc.tuple(
        entriesByKind[kind],
        unasked[kind] ?? fc.constant({}),
        anySource,
        fc.integer({ min: 0, max: context.now }),
      ),
      {
        maxLength: 3,
      },
    )
    .map((made) =>
      made.map(([{ entry }, more, source, at], index) => ({
        ...withHomeStretches(entry),
        ...more,
        id: recordIdOf(index + 1),
        createdAt: at,
        updatedAt: context.now,
        source,
      })),
    );

const lunchBreak: Reminder = {
  ...newReminder('desk'),
  schedule: {
    type: 'every',
    minutes: 45,
    hours: { from: 540, to: 1080 },
    lunch: { from: 720, to: 780 },
  },
};

const anyReminderRows = fc
  .tuple(
    fc.subarray([...reminderKinds]),
    fc.boolean(),
    fc.constantFrom(undefined, usualRules, { ...usualRules, pausedUntil: context.today }),
  )
  .map(([chosen, hasLunch, rules]): ReminderRow[] => [
    ...chosen.map((kind) => (kind === 'desk' && hasLunch ? lunchBreak : newReminder(kind))),
    ...(rules ? [rules] : []),
  ]);

const anyDrafts = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('training:new', 'sleep:nap:new', 'welcome'),
    draft: fc.record({ day: anyText, minutes: anyText, regions: fc.array(anyText) }),
    updatedAt: fc.integer({ min: 0, max: context.now }),
  }),
  { selector: ({ id }) => id },
);

const anyStep: fc.Arbitrary<RoutineStep> = fc.record(
  {
    stretch: fc.constantFrom('standing-calf' as const, 'childs-pose' as const),
    seconds: fc.integer(stepSeconds),
    side: fc.constantFrom('left' as const, 'right' as const),
  },
  { requiredKeys: ['stretch', 'seconds'] },
);

const anyRoutines = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 1000 }).map(recordIdOf),
    name: anyText,
    steps: fc.array(anyStep, { maxLength: 5 }),
    createdAt: fc.integer({ min: 0, max: context.now }),
    updatedAt: fc.integer({ min: 0, max: context.now }),
  }),
  { selector: ({ id }) => id },
);

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(FIRST_DAY, count));

const anyBatches: fc.Arbitrary<ImportBatch[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid().map((id) => `import-${id}`),
    createdAt: fc.integer({ min: 0, max: context.now }),
    formats: fc.array(anyText),
    kinds: fc.dictionary(
      fc.constantFrom(...kinds),
      fc.record({ count: fc.integer({ min: 1, max: 10_000 }), first: anyDay, last: anyDay }),
      { noNullPrototype: true },
    ),
  }),
  { selector: ({ id }) => id },
);

/** Anything a database may hold: records of every kind, settings and unfinished forms. */
export const anyContent: fc.Arbitrary<CopyContent> = fc.record({
  records: fc.record(
    Object.fromEntries(kinds.map((kind) => [kind, anyRecords(kind)])),
  ) as unknown as fc.Arbitrary<CopyContent['records']>,
  preferences: anyPreferences,
  drafts: anyDrafts,
  routines: anyRoutines,
  reminders: anyReminderRows,
  batches: anyBatches,
});
