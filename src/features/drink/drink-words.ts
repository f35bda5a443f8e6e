import type { DrinkRange } from '../../core/rules/drinking';

export const drinkWords = {
  heading: 'Drinks',
  soFar: (amount: string) => `${amount} so far today`,
  nothingYet: 'Nothing noted yet today.',
  quickAdd: (amount: string) => `Note ${amount} of water`,
  another: 'Another amount',
  todaysAmounts: 'Drinks of today',
  moreAmounts: (count: number) => `and ${count} more`,
  spokenAmount: (amount: string, what: string) => `Edit ${amount} of ${what}`,
  noted: (amount: string) => `${amount} noted`,
  takenBack: (amount: string) => `${amount} taken back`,

  rangeSummary: 'What adults usually drink',
  range: ({ authority, ages }: Pick<DrinkRange, 'authority' | 'ages'>, amount: string) =>
    ages ? `${amount} (${authority}, ages ${ages.from} to ${ages.to})` : `${amount} (${authority})`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  rangeLead: 'Drinks a day, without the water in food:',
  rangeMeaning:
    'These figures describe healthy people in a mild climate. They are not a goal: your thirst is a good guide. If you have heart or kidney disease, limit your fluids or take water tablets, use the amount your clinician gave you.',

  dayHigh: (amount: string, limit: string) => `${amount} today is more than ${limit}.`,
  hourHigh: (amount: string, limit: string) =>
    `${amount} within an hour is more than ${limit}, the most advised even for work in heat.`,
  highMeaning:
    'Drink to thirst. Headache, nausea, swelling or confusion after drinking a lot: get medical help.',

  newTitle: 'Log a drink',
  editTitle: 'Edit drink',
  choices: 'Your usual',
  amount: 'Amount',
  units: { ml: 'ml', 'fl-oz': 'fl oz' },
  what: 'What was it?',
  name: 'What do you call it?',
} as const;

/** A drink's amount with what it was, where it was not water. */
export const choiceLabel = (amount: string, what: string): string =>
  what === '' ? amount : `${amount} ${what}`;

/** Why a one-tap drink was not stored. */
export const notNotedWords: Readonly<Record<'storage-full' | 'outdated' | 'unavailable', string>> =
  {
    'storage-full': 'Not noted: the device storage is full.',
    outdated: 'Not noted: a newer Limber is open in another tab. Reload this one.',
    unavailable: 'Not noted: the browser would not open its storage.',
  };
