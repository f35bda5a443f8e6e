import { type RegionId, regionOf } from './regions';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Calf", "calves", "knees": a plain name with its plural. */
const named = (name: string) =>
  name.endsWith('f') ? `${escaped(name)}|${escaped(name.slice(0, -1))}ves` : `${escaped(name)}s?`;

/** Whether a note names a region by its plain name, for its own side or for no side in particular. */
export function mentions(note: string, region: RegionId): boolean {
  const { name, side } = regionOf(region);
  const found = note.matchAll(new RegExp(`\\b(?:(left|right)\\s+)?(?:${named(name)})\\b`, 'gi'));
  return [...found].some(([, said]) => said === undefined || said.toLowerCase() === side);
}
