import { computed } from '@preact/signals';
import { type DrinkPreset, drinkPresets } from '../../core/analysis/prefill';
import { compareRecords } from '../../core/analysis/record-order';
import { drinkDraft, newDrinkDraft, quickDrink, readDrink } from '../../core/drafts/drink-draft';
import type { DrinkDraft } from '../../core/log/drink';
import type { RecordOf } from '../../core/log/kinds';
import { type DrinkRanges, drinkNotes, drinkRanges } from '../../core/rules/drinking';
import type { Reason } from '../../core/rules/rule';
import type { VolumeUnit } from '../../core/units';
import { type StorageFailure, storageFailure } from '../../db/connection';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { preferences, storedPreferences } from '../../db/preferences';
import { recordForm } from '../../db/record-form';
import { deleteRecord, newestRecords, recordsBetween, saveRecord } from '../../db/records';
import { parseContext, today } from '../../platform/clock';
import { formatMl } from '../../ui/format';
import { showToast } from '../../ui/toasts';
import { notNotedWords, drinkWords as words } from './drink-words';

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

const todaysDrinks = liveSignal(() => {
  const day = today.value;
  return () => recordsBetween('drink', day, day);
});

/** What the card on Today shows. */
export interface DrinkDay {
  /** In order of happening. */
  readonly drinks: readonly RecordOf<'drink'>[];
  /** Absent where nothing was noted: that is not zero. */
  readonly ml?: number;
  readonly quickMl: number;
  readonly unit: VolumeUnit;
  readonly notes: readonly Reason[];
  readonly ranges?: DrinkRanges;
}

/** Today's drinks; undefined until they have been read. */
export const drinkDay = computed((): DrinkDay | undefined => {
  const [stored, chosen] = [todaysDrinks.value, preferences.value];
  if (!stored || !chosen) return undefined;
  const { sex, birthYear, quickDrinkMl, volumeUnit } = chosen;
  // The year alone leaves two ages open: the younger one counts.
  const age = birthYear === null ? null : Number(today.value.slice(0, 4)) - birthYear - 1;
  const ranges = drinkRanges({ sex, age });
  const drinks = [...stored].sort(compareRecords);
  return {
    drinks,
    ...(drinks.length > 0 && { ml: drinks.reduce((sum, { ml }) => sum + ml, 0) }),
    quickMl: quickDrinkMl,
    unit: volumeUnit,
    notes: drinkNotes(drinks, today.value),
    ...(ranges && { ranges }),
  };
});

/**
 * Notes the one-tap amount of water now and says so in a toast that can take it back. Answers with
 * the stored record, or undefined when the device would not store it, which the toast says too.
 */
export async function addQuickDrink(): Promise<RecordOf<'drink'> | undefined> {
  const chosen = await storedPreferences().catch(storageFailure);
  if (typeof chosen === 'string') return notNoted(chosen);
  const { quickDrinkMl, volumeUnit } = chosen;
  const saved = await saveRecord('drink', quickDrink(parseContext(), quickDrinkMl));
  if (saved.outcome !== 'saved') return notNoted(saved.outcome);
  const amount = formatMl(quickDrinkMl, volumeUnit);
  const { id } = saved.record;
  showToast({
    text: words.noted(amount),
    undo: () => deleteRecord('drink', id),
    undoneText: words.takenBack(amount),
  });
  return saved.record;
}

function notNoted(failure: StorageFailure): undefined {
  showToast({ text: notNotedWords[failure] });
  return undefined;
}
