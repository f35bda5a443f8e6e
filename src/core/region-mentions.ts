import { type RegionId, regionOf, type Side } from './regions';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Calf", "calves", "knees": a plain name with its plural. */
const named = (name: string) =>
  name.endsWith('f') ? `${escaped(name)}|${escaped(name.slice(0, -1))}ves` : `${escaped(name)}s?`;

/** What finds a place of the body by any of its plain names, and the side that is said of it. */
export const mentionPattern = (...names: readonly string[]): RegExp =>
  new RegExp(`\\b(?:(left|right)\\s+)?(?:${names.map(named).join('|')})\\b`, 'gi');

/** Whether a text names what a pattern finds, for a side or for no side in particular. */
export const isMentioned = (text: string, pattern: RegExp, side: Side): boolean =>
  [...text.matchAll(pattern)].some(([, said]) => said === undefined || said.toLowerCase() === side);

/** Whether a note names a region by its plain name, for its own side or for no side in particular. */
export function mentions(note: string, region: RegionId): boolean {
  const { name, side } = regionOf(region);
  return isMentioned(note, mentionPattern(name), side);
}
