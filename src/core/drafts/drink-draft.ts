import { type DrinkPreset, drinkPrefill } from '../analysis/prefill';
import { type Drink, type DrinkDraft, drinkIds } from '../log/drink';
import type { DraftContext, ParseContext, Problem } from '../log/entry';
import { parseDrink } from '../log/parse-drink';
import { err, type Result } from '../result';
import { fromMl, ML_PER_FL_OZ, toMl, type VolumeUnit } from '../units';
import { entryDraft, newEntryDraft, numberText } from './entry-draft';
import { withTypedLimits } from './typed-limits';
import { readKeeping } from './untouched';

/** What a chip of the drink form fills in. */
export type DrinkChoice = Pick<DrinkDraft, 'amount' | 'unit' | 'what' | 'name'>;

/** A stored drink as its form shows it, in the person's unit. */
export const drinkDraft = (
  drink: Drink,
  { volumeUnit }: Pick<DraftContext, 'volumeUnit'>,
): DrinkDraft => ({
  ...entryDraft(drink),
  amount: numberText(fromMl(drink.ml, volumeUnit)),
  unit: volumeUnit,
  what: drink.what,
  name: drink.name ?? '',
});

/** A new drink of what is drunk most; the amount is left to the person, who came here to choose it. */
export function newDrinkDraft(
  context: DraftContext,
  presets: readonly DrinkPreset[],
  wishes: { readonly day?: string | null; readonly type?: string | null } = {},
): DrinkDraft {
  const wished = drinkIds.find((id) => id === wishes.type);
  const usual = presets.find(({ what }) => !wished || what === wished);
  return {
    ...newEntryDraft(context, wishes.day),
    amount: '',
    unit: context.volumeUnit,
    what: wished ?? usual?.what ?? 'water',
    name: usual?.name ?? '',
  };
}

/** Reads a drink's form; what was not retyped stays to the millilitre and the second. */
export function readDrink(
  draft: DrinkDraft,
  context: ParseContext,
  stored?: Drink,
): Result<Drink, Problem[]> {
  const { unit } = draft;
  const parse = (typed: DrinkDraft) => withLimits(parseDrink(typed, context), unit);
  if (!stored) return parse(draft);
  const shown = drinkDraft(stored, { volumeUnit: unit });
  return readKeeping<Drink, DrinkDraft>(
    draft,
    { stored, shown },
    [
      { of: ['at', 'offset'], from: ['day', 'time'], blank: { time: '' } },
      { of: ['ml'], from: ['amount', 'unit'] },
    ],
    parse,
  );
}

/** Tells the limits of an amount in the unit it is typed in. */
function withLimits(read: Result<Drink, Problem[]>, unit: VolumeUnit): Result<Drink, Problem[]> {
  if (read.ok) return read;
  const perUnit = unit === 'ml' ? 1 : ML_PER_FL_OZ;
  return err(withTypedLimits(read.error, 'amount', (ml) => ml / perUnit));
}

/** Amounts of water offered before there is a habit, in the person's own unit (App's choice). */
const commonAmounts: Readonly<Record<VolumeUnit, readonly number[]>> = {
  ml: [150, 250, 330, 500],
  'fl-oz': [8, 12, 16, 20],
};

const CHOICES = 4;

/** Whether a draft holds what a chip fills in. */
export const isChosen = (draft: DrinkChoice, choice: DrinkChoice): boolean =>
  draft.amount === choice.amount && draft.what === choice.what && draft.name === choice.name;

/**
 * Four drinks to choose from by one tap, as the form shows them: the most used first, filled up with
 * common amounts of water. 250 ml and 251 ml are one choice where the form shows tenths of an ounce.
 */
export function drinkChoices(presets: readonly DrinkPreset[], unit: VolumeUnit): DrinkChoice[] {
  const water = commonAmounts[unit].map(
    (amount): DrinkChoice => ({ amount: String(amount), unit, what: 'water', name: '' }),
  );
  const choices: DrinkChoice[] = [];
  for (const choice of [...presets.map((preset) => drinkPrefill(preset, unit)), ...water]) {
    if (choices.length === CHOICES) break;
    if (!choices.some((other) => isChosen(other, choice))) choices.push(choice);
  }
  return choices;
}

/** A choice's amount in ml. */
export const mlOfChoice = ({ amount, unit }: DrinkChoice): number => toMl(Number(amount), unit);
