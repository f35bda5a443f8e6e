import { useState } from 'preact/hooks';
import { valueAfterTap } from '../../core/body-map/tap-value';
import {
  type Marks,
  mirrored,
  restored,
  scoreOf,
  withoutMark,
  withScore,
} from '../../core/drafts/region-mark';
import type { CheckInDraft, SorenessKind } from '../../core/log/check-in';
import { type RegionId, regionName, regionOf } from '../../core/regions';
import { checkInWords as words } from './check-in-words';

/** The region that is being marked on the map, what can be done with it, and what is said of it. */
export function useRegionChoice(
  draft: CheckInDraft,
  onChange: (patch: Partial<CheckInDraft>) => void,
) {
  const [region, setRegion] = useState<RegionId>();
  // While both sides are marked together: the marks before that, to go back to.
  const [beforeBoth, setBeforeBoth] = useState<Omit<Marks, 'pain'>>();
  const [said, setSaid] = useState('');

  const sidesOf = (id: RegionId): RegionId[] =>
    id === region && beforeBoth ? [id, regionOf(id).opposite] : [id];
  const choose = (id: RegionId) => {
    if (id !== region) setBeforeBoth(undefined);
    setRegion(id);
  };
  const say = (ids: readonly RegionId[], score: number | undefined) =>
    setSaid(words.said(ids.map(regionName), score));
  const set = (id: RegionId, score: number) => {
    choose(id);
    onChange(withScore(draft, sidesOf(id), score));
  };

  return {
    region,
    said,
    isBoth: beforeBoth !== undefined,
    set,
    /** One more tap on the map, which says the new value itself. */
    tap: (id: RegionId) => set(id, valueAfterTap(scoreOf(draft, id))),
    /** A press beside the map: marks a region that has no soreness yet, and opens any. */
    pick(id: RegionId, score: number) {
      const now = scoreOf(draft, id) || score;
      set(id, now);
      say(sidesOf(id), now);
    },
    /** Gives the other side the same, or what it had before. */
    toggleBoth() {
      if (!region) return;
      const { opposite } = regionOf(region);
      if (beforeBoth) {
        const marks = restored(draft, opposite, beforeBoth);
        setBeforeBoth(undefined);
        onChange(marks);
        say([opposite], scoreOf(marks, opposite));
      } else {
        setBeforeBoth({ soreness: draft.soreness, kinds: draft.kinds });
        onChange(mirrored(draft, region));
        say([region, opposite], scoreOf(draft, region) ?? 0);
      }
    },
    setKinds(chosen: SorenessKind[]) {
      if (!region) return;
      const changed = Object.fromEntries(sidesOf(region).map((id) => [id, chosen]));
      onChange({ kinds: { ...draft.kinds, ...changed } });
    },
    clear() {
      if (!region) return;
      const ids = sidesOf(region);
      onChange(ids.reduce<Marks>(withoutMark, draft));
      setBeforeBoth(undefined);
      say(ids, undefined);
    },
  };
}

export type RegionChoice = ReturnType<typeof useRegionChoice>;
