import { type Shared, sharedText } from '../core/share/shared-text';
import { deflate, inflate } from './deflate';

/** How this browser packs what is shared. */
export const packing = { pack: deflate, unpack: inflate };

/** The address of this app with something shared behind it; servers never see what follows the #. */
export async function sharedLink(shared: Shared): Promise<string> {
  return `${location.origin}${location.pathname}#/s/${await sharedText(shared, packing)}`;
}
