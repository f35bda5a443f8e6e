import type { CheckInDraft } from '../log/check-in';
import type { ParseContext, Problem } from '../log/entry';
import type { KindEntry } from '../log/kinds';
import { parseDrink } from '../log/parse-drink';
import { parseSleep } from '../log/parse-sleep';
import { err, ok, type Result } from '../result';
import { lengthDraft } from './length-draft';

/**
 * What a check-in notes beside itself: the hours slept and the water drunk, each a record of its own
 * kind. Rows nobody touched give none. `hasNight` says that the night of that day is already noted; it
 * is left alone.
 */
export function readBeside(
  draft: CheckInDraft,
  context: ParseContext,
  hasNight: boolean,
): Result<KindEntry[], Problem[]> {
  const entries: KindEntry[] = [];
  const problems: Problem[] = [];
  if (draft.sleepMinutes !== '' && !hasNight) {
    const night = parseSleep(lengthDraft(draft.day, draft.sleepMinutes), context);
    if (night.ok) entries.push({ kind: 'sleep', entry: night.value });
    else problems.push(...named(night.error, 'sleptMinutes', 'sleepMinutes'));
  }
  if (draft.waterAmount !== '') {
    const { day, time, waterAmount, waterUnit } = draft;
    const water = {
      day,
      time,
      note: '',
      amount: waterAmount,
      unit: waterUnit,
      what: 'water',
      name: '',
    };
    const drink = parseDrink(water, context);
    if (drink.ok) entries.push({ kind: 'drink', entry: drink.value });
    else problems.push(...named(drink.error, 'amount', 'waterAmount'));
  }
  return problems.length > 0 ? err(problems) : ok(entries);
}

/** Problems of one field under the name it has in a check-in; its day and time report their own. */
const named = (problems: readonly Problem[], from: string, to: string): Problem[] =>
  problems.filter(({ field }) => field === from).map((problem) => ({ ...problem, field: to }));
