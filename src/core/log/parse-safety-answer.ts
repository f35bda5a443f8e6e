import { known, type Result } from '../result';
import type { ParseContext, Problem } from './entry';
import { reading } from './reading';
import {
  isAboutRegions,
  type SafetyAnswer,
  type SafetyAnswerDraft,
  safetyItemsOf,
} from './safety-answer';

/** Reads an answer to the safety screen; a clearance needs both who and when. */
export function parseSafetyAnswer(
  draft: SafetyAnswerDraft,
  context: ParseContext,
): Result<SafetyAnswer, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const items = read.choices('items', draft.items, safetyItemsOf(draft.question));
  const by = read.text('clearedBy', draft.clearedBy);
  const [saysBy, saysDay] = [draft.clearedBy.trim() !== '', draft.clearedDay.trim() !== ''];
  const day = saysDay || saysBy ? read.day('clearedDay', draft.clearedDay) : undefined;
  if (saysDay && !saysBy) read.report('clearedBy', { reason: 'required' });
  const clearedRegions = read.regions('clearedRegions', draft.clearedRegions);
  const cleared = by && day ? { by, day, regions: clearedRegions } : undefined;
  const places = read.regions('regions', draft.regions ?? []);
  const regions = items.some(isAboutRegions) && places.length > 0 ? places : undefined;
  return read.result({ entry }, (needed) => ({
    ...needed.entry,
    question: draft.question,
    items,
    ...known({ regions, cleared }),
  }));
}
