import type { DraftContext, ParseContext, Problem } from '../log/entry';
import { parseStretch } from '../log/parse-stretch';
import type { Stretch, StretchDraft, StretchMove } from '../log/stretch';
import { parseNumber } from '../number';
import {
  isRegionId,
  type MiddleId,
  type PairId,
  type RegionId,
  regionOf,
  regionsOfBase,
} from '../regions';
import { ok, type Result } from '../result';
import { entryDraft, newEntryDraft } from './entry-draft';
import { readTimed } from './timed-entry';

/** Seconds a new region starts with: the smallest useful dose in all (ACSM, Garber 2011). */
export const USUAL_HOLD_SECONDS = 60;

type Moves = Pick<StretchDraft, 'seconds' | 'stretches'>;

/** Moves as a form shows them, a line per region: two moves of one region add up. */
function draftOfMoves(moves: readonly StretchMove[]): Moves {
  const seconds: Record<string, string> = {};
  const stretches: Record<string, string> = {};
  for (const move of moves) {
    const { region, stretch } = move;
    seconds[region] = String(Number(seconds[region] ?? 0) + move.seconds);
    if (stretch) stretches[region] = stretches[region] ?? stretch;
  }
  return { seconds, stretches };
}

/** A stored stretching session as its form shows it. */
export const stretchDraft = (stretch: Stretch): StretchDraft => ({
  ...entryDraft(stretch),
  ...draftOfMoves(stretch.moves),
  routine: stretch.routine ?? '',
});

/** Reads a session's form; untouched moves stay as they were done, one by one and in their order. */
export function readStretch(
  draft: StretchDraft,
  context: ParseContext,
  stored?: Stretch,
): Result<Stretch, Problem[]> {
  const shown = stored && stretchDraft(stored);
  const read = readTimed(draft, context, parseStretch, shown && { stored, shown });
  const isUntouched = shown && isSameMoves(shown, draft);
  return read.ok && isUntouched ? ok({ ...read.value, moves: stored.moves }) : read;
}

const isSameMoves = (one: Moves, other: Moves): boolean =>
  JSON.stringify([one.seconds, one.stretches]) === JSON.stringify([other.seconds, other.stretches]);

/** The regions wished for by id (`calf-left`) or by pair (`calf`, both sides). */
export function wishedRegions(names: readonly string[]): RegionId[] {
  const found = names.flatMap((name) =>
    isRegionId(name) ? [name] : regionsOfBase(name as PairId | MiddleId),
  );
  return [...new Set(found)];
}

/** A new session: the wished regions with the usual seconds, else nothing chosen yet. */
export function newStretchDraft(
  context: DraftContext,
  wished: readonly RegionId[],
  wishedDay?: string | null,
): StretchDraft {
  return {
    ...newEntryDraft(context, wishedDay),
    ...withRegions({ seconds: {}, stretches: {} }, wished, false),
    routine: '',
  };
}

/** What "Same as last time" fills in: the moves of that session, and no more of it. */
export const sameAsLast = (last: Stretch): Moves & Pick<StretchDraft, 'routine'> => ({
  ...draftOfMoves(last.moves),
  routine: last.routine ?? '',
});

/** Adds moves to those there are; a region that is there already gets the added seconds on top. */
export function withMoves(draft: Moves, moves: readonly StretchMove[]): Moves {
  const added = draftOfMoves(moves);
  const seconds = { ...draft.seconds };
  for (const [region, text] of Object.entries(added.seconds)) {
    const before = parseNumber(seconds[region] ?? '') ?? 0;
    seconds[region] = String(before + Number(text));
  }
  return { seconds, stretches: { ...added.stretches, ...draft.stretches } };
}

/**
 * The draft for another choice of regions. Kept regions keep their seconds; with `bothSides` a region
 * that comes or goes takes its other side along.
 */
export function withRegions(draft: Moves, chosen: readonly RegionId[], bothSides: boolean): Moves {
  const before = Object.keys(draft.seconds).filter(isRegionId);
  const after = bothSides ? followedByOpposites(before, chosen) : chosen;
  const usual = commonSeconds(draft.seconds) ?? USUAL_HOLD_SECONDS;
  return {
    seconds: Object.fromEntries(
      after.map((region) => [region, draft.seconds[region] ?? String(usual)]),
    ),
    stretches: Object.fromEntries(
      Object.entries(draft.stretches).filter(([region]) => after.some((id) => id === region)),
    ),
  };
}

function followedByOpposites(before: readonly RegionId[], chosen: readonly RegionId[]): RegionId[] {
  const gone = before.filter((region) => !chosen.includes(region));
  const lost = new Set(gone.map((region) => regionOf(region).opposite));
  const both = chosen
    .filter((region) => !lost.has(region))
    .flatMap((region) =>
      before.includes(region) ? [region] : [region, regionOf(region).opposite],
    );
  return [...new Set(both)];
}

/** Gives every chosen region the same seconds. */
export const withSecondsForAll = (
  draft: Moves,
  seconds: number,
): Pick<StretchDraft, 'seconds'> => ({
  seconds: Object.fromEntries(Object.keys(draft.seconds).map((region) => [region, `${seconds}`])),
});

/** The seconds that all chosen regions share, undefined where they differ. */
export function commonSeconds(seconds: StretchDraft['seconds']): number | undefined {
  const all = new Set(Object.values(seconds));
  const [only] = all;
  return all.size === 1 && only !== undefined ? parseNumber(only) : undefined;
}

/** Seconds typed so far, all regions together. */
export const draftSeconds = ({ seconds }: Pick<StretchDraft, 'seconds'>): number =>
  Object.values(seconds).reduce((sum, text) => sum + (parseNumber(text) ?? 0), 0);
