import fc from 'fast-check';
import { activityIds } from '../../../src/core/activities';
import { type Drink, type DrinkDraft, drinkIds } from '../../../src/core/log/drink';
import {
  type Massage,
  type MassageDraft,
  massageTools,
  modalityIds,
  strokeIds,
} from '../../../src/core/log/massage';
import {
  type MobilityTest,
  type MobilityTestDraft,
  mobilityTests,
} from '../../../src/core/log/mobility-test';
import type { Stretch, StretchDraft } from '../../../src/core/log/stretch';
import { type Training, type TrainingDraft, trainingMarks } from '../../../src/core/log/training';
import type { RegionId } from '../../../src/core/regions';
import { known } from '../../../src/core/result';
import { toMeters, toMl } from '../../../src/core/units';
import {
  anyRecordId,
  anyRegions,
  anyText,
  anyValue,
  atLeastOne,
  byRegion,
  type Filled,
  filled,
  maybe,
  someOf,
  textsOf,
} from './form-parts';

export const filledTraining = filled(
  fc.record({
    activity: fc.constantFrom(...activityIds),
    name: maybe(anyText),
    minutes: anyValue('trainingMinutes'),
    rpe: maybe(anyValue('rpe')),
    regions: anyRegions,
    kilometers: maybe(fc.integer({ min: 1, max: 2_000_000 }).map((meters) => meters / 1000)),
    energyKcal: maybe(anyValue('energyUsed')),
    marks: someOf(trainingMarks),
  }),
  ({ kilometers, ...values }, { entry, draft }, write): Filled<Training, TrainingDraft> => ({
    entry: {
      ...entry,
      ...known({
        ...values,
        distanceMeters: kilometers === undefined ? undefined : toMeters(kilometers, 'km'),
      }),
    } as Training,
    draft: {
      ...draft,
      activity: values.activity,
      name: values.name ?? '',
      minutes: write(values.minutes),
      rpe: write(values.rpe),
      regions: values.regions,
      distance: write(kilometers),
      distanceUnit: 'km',
      energy: write(values.energyKcal),
      marks: values.marks,
    },
  }),
);

export const filledDrink = filled(
  fc.record({
    ounces: fc.integer({ min: 1, max: 1690 }).map((tenths) => tenths / 10),
    what: fc.constantFrom(...drinkIds),
    name: maybe(anyText),
  }),
  ({ ounces, what, name }, { entry, draft }, write): Filled<Drink, DrinkDraft> => ({
    entry: { ...entry, ml: toMl(ounces, 'fl-oz'), what, ...known({ name }) },
    draft: { ...draft, amount: write(ounces), unit: 'fl-oz', what, name: name ?? '' },
  }),
);

export const filledStretch = filled(
  fc.record({
    seconds: atLeastOne(byRegion('holdSeconds')),
    routine: maybe(anyText),
    stretch: maybe(fc.constant('calf-wall')),
  }),
  ({ seconds, routine, stretch }, { entry, draft }, write): Filled<Stretch, StretchDraft> => ({
    entry: {
      ...entry,
      moves: Object.entries(seconds).map(([region, held]) => ({
        region: region as RegionId,
        seconds: held,
        ...known({ stretch }),
      })),
      ...known({ routine }),
    },
    draft: {
      ...draft,
      seconds: textsOf(seconds, write),
      stretches: Object.fromEntries(Object.keys(seconds).map((id) => [id, stretch ?? ''])),
      routine: routine ?? '',
    },
  }),
);

export const filledMassage = filled(
  fc.record({
    status: fc.constantFrom('done', 'planned'),
    modality: fc.constantFrom(...modalityIds),
    minutes: maybe(anyValue('massageMinutes')),
    pressure: maybe(anyValue('pressure')),
    regions: anyRegions,
    therapist: maybe(anyRecordId),
    tensionBefore: maybe(atLeastOne(byRegion('tension'))),
    tensionAfter: maybe(atLeastOne(byRegion('tension'))),
    strokes: someOf(strokeIds),
    tool: maybe(fc.constantFrom(...massageTools)),
    movement: maybe(anyText),
    price: maybe(anyValue('price')),
  }),
  (values, { entry, draft }, write): Filled<Massage, MassageDraft> => ({
    entry: { ...entry, ...known(values) } as Massage,
    draft: {
      ...draft,
      status: values.status,
      modality: values.modality,
      minutes: write(values.minutes),
      pressure: write(values.pressure),
      regions: values.regions,
      therapist: values.therapist ?? '',
      tensionBefore: textsOf(values.tensionBefore, write),
      tensionAfter: textsOf(values.tensionAfter, write),
      strokes: values.strokes,
      tool: values.tool ?? '',
      movement: values.movement ?? '',
      price: write(values.price),
    },
  }),
);

export const filledMobilityTest = filled(
  fc.constantFrom(...mobilityTests).chain(({ id, sides, min, max, protocols }) =>
    fc.record({
      test: fc.constant(id),
      side: sides ? fc.constantFrom('left' as const, 'right' as const) : fc.constant(undefined),
      trials: fc.array(
        fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10),
        { minLength: 1, maxLength: 3 },
      ),
      protocol: fc.constantFrom(...protocols.map((protocol) => protocol.id)),
    }),
  ),
  (values, { entry, draft }, write): Filled<MobilityTest, MobilityTestDraft> => ({
    entry: { ...entry, ...known(values) } as MobilityTest,
    draft: {
      ...draft,
      test: values.test,
      side: values.side ?? '',
      trials: values.trials.map(write),
      protocol: values.protocol,
    },
  }),
);
