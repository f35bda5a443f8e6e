import type { RegionId } from '../regions';
import { known, type Result } from '../result';
import { type CheckIn, type CheckInDraft, type SorenessKind, sorenessKinds } from './check-in';
import type { ParseContext, Problem } from './entry';
import { reading } from './reading';

const withoutZeros = (values: Partial<Record<RegionId, number>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value > 0));

/** Reads a check-in draft. An untouched body stays unknown; something must have been answered. */
export function parseCheckIn(
  draft: CheckInDraft,
  context: ParseContext,
): Result<CheckIn, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const marked = read.regionNumbers('soreness', draft.soreness, 'soreness');
  const pain = read.regionNumbers('pain', draft.pain, 'pain');
  const regionKinds = read.regions('kinds', Object.keys(draft.kinds));
  const kinds: Partial<Record<RegionId, readonly SorenessKind[]>> = {};
  for (const region of regionKinds) {
    const chosen = read.choices(`kinds.${region}`, draft.kinds[region] ?? [], sorenessKinds);
    if (chosen.length > 0) kinds[region] = chosen;
  }
  const ratings = known({
    energy: read.number('energy', draft.energy, 'energy'),
    stress: read.number('stress', draft.stress, 'stress'),
    mood: read.number('mood', draft.mood, 'mood'),
    sleepQuality: read.number('sleepQuality', draft.sleepQuality, 'sleepQuality'),
  });
  const bodyAnswered = draft.bodyAnswered || Object.keys(marked).length > 0;
  const answers = known({
    soreness: bodyAnswered ? withoutZeros(marked) : undefined,
    pain: Object.keys(pain).length > 0 ? pain : undefined,
    kinds: Object.keys(kinds).length > 0 ? kinds : undefined,
  });
  if (Object.keys({ ...answers, ...ratings }).length === 0 && !entry?.note) {
    read.reportNothing('soreness');
  }
  return read.result({ entry }, (needed) => ({ ...needed.entry, ...answers, ...ratings }));
}
