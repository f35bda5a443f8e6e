import fc from 'fast-check';
import { figureIds } from '../../../src/core/figures';
import { bodyWays, cueWays, type Preferences, profiles } from '../../../src/core/preferences';
import { anyText, context } from '../log/form-parts';

const anyTexts = fc.dictionary(fc.constantFrom('massage', 'stretch', 'person'), anyText, {
  noNullPrototype: true,
});

/** Every preference: one that is added does not compile until it stands here. */
const anyOf: { readonly [K in keyof Preferences]: fc.Arbitrary<Preferences[K]> } = {
  profile: fc.constantFrom(...profiles, null),
  birthYear: fc.option(fc.integer({ min: 1900, max: 2100 })),
  sex: fc.constantFrom('female', 'male', null),
  figure: fc.constantFrom(...figureIds, null),
  bodyWay: fc.constantFrom(...bodyWays),
  country: fc.constantFrom('DE', 'NZ', null),
  volumeUnit: fc.constantFrom('ml', 'fl-oz'),
  distanceUnit: fc.constantFrom('km', 'mi'),
  hourCycle: fc.constantFrom('24', '12'),
  weekStart: fc.constantFrom('monday', 'sunday', 'saturday'),
  theme: fc.constantFrom('system', 'light', 'dark'),
  dayStartHour: fc.integer({ min: 0, max: 12 }),
  welcomeDone: fc.boolean(),
  snoozedUntil: anyTexts,
  lastCopyAt: fc.option(fc.integer({ min: 0, max: context.now })),
  quickDrinkMl: fc.integer({ min: 1, max: 5000 }),
  ruleConstants: fc.dictionary(fc.constantFrom('restDays', 'goal'), fc.integer(), {
    noNullPrototype: true,
  }),
  share: anyTexts,
  trendCharts: fc.array(anyText, { maxLength: 3 }),
  installHintClosed: fc.boolean(),
  playerCues: fc.subarray([...cueWays]),
  sampleProfile: fc.constantFrom(...profiles, null),
};

export const anyPreferences = fc.record(anyOf, { requiredKeys: [] });
