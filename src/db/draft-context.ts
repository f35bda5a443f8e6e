import type { DraftContext, ParseContext } from '../core/log/entry';
import { storedPreferences } from './preferences';

/** A parser's context together with the person's units: what a form needs to be filled. */
export async function draftContext(context: ParseContext): Promise<DraftContext> {
  const { volumeUnit, distanceUnit } = await storedPreferences();
  return { ...context, volumeUnit, distanceUnit };
}
