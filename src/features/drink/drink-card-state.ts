import { computed } from '@preact/signals';
import { compareRecords } from '../../core/analysis/record-order';
import { quickDrink } from '../../core/drafts/quick-entries';
import type { RecordOf } from '../../core/log/kinds';
import { type DrinkRanges, drinkNotes, drinkRanges } from '../../core/rules/drinking';
import type { Reason } from '../../core/rules/rule';
import type { VolumeUnit } from '../../core/units';
import { type StorageFailure, storageFailure } from '../../db/connection';
import { liveSignal } from '../../db/live';
import { preferences, storedPreferences } from '../../db/preferences';
import { deleteRecord, recordsBetween, saveRecord } from '../../db/records';
import { parseContext, today } from '../../platform/clock';
import { formatMl } from '../../ui/format';
import { showToast } from '../../ui/toasts';
import { notNotedWords, drinkWords as words } from './drink-words';

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
