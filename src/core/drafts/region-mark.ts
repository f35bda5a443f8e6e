import { type RegionId, regionOf } from '../regions';
import type { BodyDraft } from './check-in-draft';

/** The marks of a draft: everything it says about single regions. */
export type Marks = Pick<BodyDraft, 'soreness' | 'pain' | 'kinds'>;

const without = <Value>(
  values: Readonly<Record<string, Value>>,
  region: RegionId,
): Record<string, Value> => {
  const { [region]: _, ...others } = values;
  return others;
};

/** The soreness 0-10 a draft gives a region; undefined while it is untouched. */
export function scoreOf(
  { soreness }: Pick<Marks, 'soreness'>,
  region: RegionId,
): number | undefined {
  const text = soreness[region] ?? '';
  return text === '' ? undefined : Number(text);
}

/** Gives regions the same soreness, 0-10. */
export const withScore = (
  { soreness }: Marks,
  regions: readonly RegionId[],
  score: number,
): Pick<Marks, 'soreness'> => ({
  soreness: { ...soreness, ...Object.fromEntries(regions.map((id) => [id, String(score)])) },
});

/** Takes back everything said about a region. */
export const withoutMark = ({ soreness, pain, kinds }: Marks, region: RegionId): Marks => ({
  soreness: without(soreness, region),
  pain: without(pain, region),
  kinds: without(kinds, region),
});

/** Gives the other side of a region the same soreness and kinds; pain is asked for each side. */
export function mirrored({ soreness, kinds }: Marks, region: RegionId): Omit<Marks, 'pain'> {
  const { opposite } = regionOf(region);
  return {
    soreness: { ...soreness, [opposite]: soreness[region] ?? '0' },
    kinds: { ...kinds, [opposite]: kinds[region] ?? [] },
  };
}

/** Puts one region's soreness and kinds back as they were in other marks. */
export function restored(
  { soreness, kinds }: Marks,
  region: RegionId,
  before: Omit<Marks, 'pain'>,
): Omit<Marks, 'pain'> {
  const [score, feel] = [before.soreness[region], before.kinds[region]];
  return {
    soreness: { ...without(soreness, region), ...(score !== undefined && { [region]: score }) },
    kinds: { ...without(kinds, region), ...(feel && { [region]: feel }) },
  };
}
