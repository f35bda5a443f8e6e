import { type DrinkPreset, drinkPresets } from '../../core/analysis/prefill';
import { drinkDraft, newDrinkDraft, readDrink } from '../../core/drafts/drink-draft';
import type { DrinkDraft } from '../../core/log/drink';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { newestRecords } from '../../db/records';
import { parseContext } from '../../platform/clock';

/** Drinks that tell what is usual, and how many kinds of them are looked at (App's choice). */
const RECENT = 200;
const PRESETS = 8;

const presetsNow = async (): Promise<DrinkPreset[]> =>
  drinkPresets(await newestRecords('drink', RECENT), PRESETS);

/** What the person drinks most. */
export const usualDrinks = liveSignal(() => presetsNow);

/** The form for a drink to edit, or for a new one. */
export const drinkForm = (id: string | undefined, wishes: URLSearchParams) =>
  recordForm({
    kind: 'drink',
    id,
    parse: (draft: DrinkDraft, drink) => readDrink(draft, parseContext(), drink),
    draftFrom: async (drink) => {
      const context = await draftContext(parseContext());
      if (drink) return drinkDraft(drink, context);
      return newDrinkDraft(context, await presetsNow(), {
        day: wishes.get('day'),
        type: wishes.get('type'),
      });
    },
  });
