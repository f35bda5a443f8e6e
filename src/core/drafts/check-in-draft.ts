import type { CheckIn, CheckInDraft } from '../log/check-in';
import type { DraftContext, ParseContext, Problem } from '../log/entry';
import { parseCheckIn } from '../log/parse-check-in';
import { isRegionId, type RegionId, regions } from '../regions';
import type { Result } from '../result';
import { entryDraft, newEntryDraft, numberText, numberTexts } from './entry-draft';
import { readKeeping } from './untouched';

/** Soreness from which the safety advice is shown; sharp and tingling show it at any (App's choice). */
const STRONG_SORENESS = 9;

/** What a check-in says about the body. */
export type BodyDraft = Pick<CheckInDraft, 'bodyAnswered' | 'soreness' | 'pain' | 'kinds'>;

/** The body question left open: nothing is known about soreness. */
export const bodyLeftOpen: BodyDraft = { bodyAnswered: false, soreness: {}, pain: {}, kinds: {} };

/** "All clear": the body was gone through and nothing is sore. */
export const allClearDraft: BodyDraft = { ...bodyLeftOpen, bodyAnswered: true };

/** What "Same as" fills in: soreness and its kinds as they were. Pain is another question, asked anew. */
export const sameAsDraft = (last: CheckIn): BodyDraft => ({
  bodyAnswered: true,
  soreness: numberTexts(last.soreness),
  pain: {},
  kinds: last.kinds ?? {},
});

/** No night and no drink noted along with a check-in. */
const nothingBeside = (
  waterUnit: CheckInDraft['waterUnit'],
): Pick<CheckInDraft, 'sleepMinutes' | 'waterAmount' | 'waterUnit'> => ({
  sleepMinutes: '',
  waterAmount: '',
  waterUnit,
});

/** A stored check-in as its form shows it. */
export const checkInDraft = (checkIn: CheckIn): CheckInDraft => ({
  ...entryDraft(checkIn),
  bodyAnswered: checkIn.soreness !== undefined,
  soreness: numberTexts(checkIn.soreness),
  pain: numberTexts(checkIn.pain),
  kinds: checkIn.kinds ?? {},
  energy: numberText(checkIn.energy),
  stress: numberText(checkIn.stress),
  mood: numberText(checkIn.mood),
  sleepQuality: numberText(checkIn.sleepQuality),
  ...nothingBeside('ml'),
});

/** A new check-in: nothing is answered beforehand. */
export const newCheckInDraft = (
  context: DraftContext,
  wishedDay?: string | null,
): CheckInDraft => ({
  ...newEntryDraft(context, wishedDay),
  ...bodyLeftOpen,
  energy: '',
  stress: '',
  mood: '',
  sleepQuality: '',
  ...nothingBeside(context.volumeUnit),
});

/** Reads a check-in's form; a time that was not retyped stays to the second. */
export function readCheckIn(
  draft: CheckInDraft,
  context: ParseContext,
  stored?: CheckIn,
): Result<CheckIn, Problem[]> {
  const parse = (typed: CheckInDraft) => parseCheckIn(typed, context);
  if (!stored) return parse(draft);
  return readKeeping<CheckIn, CheckInDraft>(
    draft,
    { stored, shown: checkInDraft(stored) },
    [{ of: ['at', 'offset'], from: ['day', 'time'], blank: { time: '' } }],
    parse,
  );
}

/** Whether a draft says more about a region than 0: such a region has its own row of details. */
export const isMarked = (draft: BodyDraft, region: RegionId): boolean =>
  Number(draft.soreness[region] ?? 0) > 0 ||
  (draft.pain[region] ?? '') !== '' ||
  (draft.kinds[region] ?? []).length > 0;

/** The regions a draft says more about than 0, down the body list. */
export const markedRegions = (draft: BodyDraft): RegionId[] =>
  regions.map(({ id }) => id).filter((id) => isMarked(draft, id));

/** Whether a draft's body question has an answer: a region touched and left at 0 is one. */
export const isBodyAnswered = ({ bodyAnswered, soreness }: BodyDraft): boolean =>
  bodyAnswered || Object.values(soreness).some((score) => score !== '');

/** The body part of a draft alone. */
export const bodyOf = ({ bodyAnswered, soreness, pain, kinds }: BodyDraft): BodyDraft => ({
  bodyAnswered,
  soreness,
  pain,
  kinds,
});

/** Whether a draft marks anything anywhere. */
export const hasMarks = (draft: BodyDraft): boolean =>
  [draft.soreness, draft.pain, draft.kinds]
    .flatMap((values) => Object.keys(values))
    .some((region) => isRegionId(region) && isMarked(draft, region));

const isWarning = ({ soreness, kinds }: BodyDraft, region: RegionId): boolean =>
  Number(soreness[region] ?? 0) >= STRONG_SORENESS ||
  (kinds[region] ?? []).some((kind) => kind === 'sharp' || kind === 'tingling');

/**
 * The first region, down the body list, that is sharp, tingling or sore at 9-10: there the safety
 * advice is shown, once (App's choice).
 */
export const warningRegion = (draft: BodyDraft): RegionId | undefined =>
  regions.find(({ id }) => isWarning(draft, id))?.id;
