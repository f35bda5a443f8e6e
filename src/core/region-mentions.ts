import { type RegionId, regionOf } from './regions';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Calf", "calves", "knees": a plain name with its plural. */
const named = (name: string) =>
  name.endsWith('f') ? `${escaped(name)}|${escaped(name.slice(0, -1))}ves` : `${escaped(name)}s?`;

/**
 * Whether a note names a region, for its own side or for no side in particular.
 * @param name the region's plain name, unless it is looked for by another one
 */
export function mentions(
  note: string,
  region: RegionId,
  name: string = regionOf(region).name,
): boolean {
  const { side } = regionOf(region);
  const found = note.matchAll(new RegExp(`\\b(?:(left|right)\\s+)?(?:${named(name)})\\b`, 'gi'));
  return [...found].some(([, said]) => said === undefined || said.toLowerCase() === side);
}
